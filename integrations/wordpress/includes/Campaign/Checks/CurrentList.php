<?php

namespace Solidarity\Widgets\Campaign\Checks;

use Solidarity\Widgets\Campaign\Failure;

/** The list of who may still be shown, `current.json`. */
final class CurrentList
{
    public int $serial;

    /** The last day on which it is valid. */
    public string $expires;

    /** @var string[] As ids are compared. */
    public array $ids;

    /** @param string[] $ids */
    private function __construct(int $serial, string $expires, array $ids)
    {
        $this->serial = $serial;
        $this->expires = $expires;
        $this->ids = $ids;
    }

    /**
     * The list in a file. One that a key for withdrawals has signed can only shorten a list that the campaign's key has signed, and that
     * it carries.
     *
     * @param string $keys The campaign's keys; empty if none are set.
     * @throws Failure `list` or `signature`.
     */
    public static function from(string $content, string $name, string $signature, string $keys, string $withdrawalKeys): self
    {
        $list = self::read($content, $name);
        if ($keys === '') {
            return $list;
        }
        if (Signature::signer($content, $signature, $keys) !== null) {
            return $list;
        }
        $json = json_decode($content);
        $longer = is_string($json->of ?? null) ? $json->of : '';
        $isShortened = Signature::signer($content, $signature, $withdrawalKeys) !== null
            && Signature::signer($longer, (string) ($json->ofSignature ?? ''), $keys) !== null;
        if (!$isShortened) {
            throw new Failure('signature', $name);
        }
        return self::read($longer, $name)->shortenedBy($list);
    }

    /**
     * The list that follows this one: of two with the same serial those whom both name, so that two who have shortened it are both obeyed.
     *
     * @throws Failure `older`.
     */
    public function followedBy(self $next, string $name): self
    {
        if ($next->serial < $this->serial) {
            throw new Failure('older', $name);
        }
        return $next->serial > $this->serial ? $next : $this->shortenedBy($next);
    }

    public function hasEnded(int $now): bool
    {
        return Days::hasEnded($this->expires, $now);
    }

    public function kept(): array
    {
        return ['serial' => $this->serial, 'expires' => $this->expires, 'ids' => $this->ids];
    }

    public static function fromKept(?array $kept): ?self
    {
        return $kept ? new self($kept['serial'], $kept['expires'], $kept['ids']) : null;
    }

    private function shortenedBy(self $by): self
    {
        return new self($this->serial, $this->expires, array_values(array_intersect($this->ids, $by->ids)));
    }

    private static function read(string $content, string $name): self
    {
        $json = Essentials::object($content, $name);
        $isWell = ($json->version ?? null) === 1
            && Essentials::isSerial($json->serial ?? null)
            && Days::isDay($json->expires ?? null)
            && Essentials::areIds($json->ids ?? null);
        if (!$isWell) {
            throw new Failure('list', $name);
        }
        return new self($json->serial, $json->expires, array_map([People::class, 'comparable'], $json->ids));
    }
}
