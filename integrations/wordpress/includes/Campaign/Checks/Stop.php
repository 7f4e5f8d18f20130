<?php

namespace Solidarity\Widgets\Campaign\Checks;

use Solidarity\Widgets\Campaign\Failure;

/** A stop: a small signed file in place of any file of a campaign, which takes the whole campaign off. It is thrown, since no other file comes. */
final class Stop extends \Exception
{
    /** What every stop says in `file`, at whichever address it lies: no other signed file says so. */
    private const FILE = 'stop.json';

    public string $content;

    public string $signature;

    /** The campaign's key. */
    public string $key;

    /** What was published with this serial or a lower one is not shown any more. */
    public int $serial;

    /** The name of the file in whose place it is. */
    public string $name;

    private function __construct(string $content, string $signature, string $key, int $serial, string $name)
    {
        parent::__construct('stopped');
        $this->content = $content;
        $this->signature = $signature;
        $this->key = $key;
        $this->serial = $serial;
        $this->name = $name;
    }

    /** Whether a file says that it is a stop. */
    public static function isIn(\stdClass $json): bool
    {
        return ($json->file ?? null) === self::FILE;
    }

    /**
     * The stop in a file that says it is one.
     *
     * @param string $name In whose place the file is.
     * @param string $signers The keys that may sign it, between spaces.
     * @param string $keys The campaign's keys.
     * @throws Failure `json`, `sodium`, `signature` or `other-stop`.
     */
    public static function from(string $content, string $name, string $signature, string $signers, string $keys): self
    {
        if (!Signature::isPossible()) {
            throw new Failure('sodium');
        }
        if (Signature::signer($content, $signature, $signers) === null) {
            throw new Failure('signature', $name);
        }
        $json = Essentials::object($content, $name);
        $key = is_string($json->stops ?? null) ? Signature::comparable($json->stops) : '';
        if (!in_array($key, Signature::keysIn($keys), true) || !Essentials::isSerial($json->serial ?? null)) {
            throw new Failure('other-stop', $name);
        }
        return new self($content, $signature, $key, $json->serial, $name);
    }
}
