<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Signature;
use Solidarity\Widgets\Campaign\Web\CampaignAddress;
use Solidarity\Widgets\Campaign\Web\Request;

/** A campaign that an administrator has named: where it is, and what proves it. */
final class Source
{
    public CampaignAddress $address;

    /** Public keys between spaces; empty if none are set. */
    public string $keys;

    /** Keys that may only shorten the list of who is shown, and stop the whole campaign. */
    public string $withdrawalKeys;

    /** Digests of the files between spaces; empty if none are set. */
    public string $integrity;

    public function __construct(CampaignAddress $address, string $keys, string $withdrawalKeys, string $integrity)
    {
        $this->address = $address;
        $this->keys = trim($keys);
        $this->withdrawalKeys = trim($withdrawalKeys);
        $this->integrity = trim($integrity);
    }

    /**
     * The campaign of the given options.
     *
     * @param array{campaign: string, key: string, withdrawal_key: string, integrity: string} $options
     * @throws Failure `address`
     */
    public static function from(array $options): self
    {
        $address = CampaignAddress::from($options['campaign'], Request::isLocal($options['campaign']));
        return new self($address, $options['key'], $options['withdrawal_key'], $options['integrity']);
    }

    /** Tells it from any other: a copy of one never counts for another. */
    public function id(): string
    {
        $all = [$this->address->written(), $this->keys, $this->withdrawalKeys, $this->integrity];
        return substr(hash('sha256', implode("\n", $all)), 0, 16);
    }

    /** Whether it is the same campaign as another: at the same address, or with the same key. */
    public function isCampaignOf(self $other): bool
    {
        return $this->address->written() === $other->address->written()
            || array_intersect(Signature::keysIn($this->keys), Signature::keysIn($other->keys));
    }

    /** Whether readers can tell if a byte of it has changed. */
    public function isProven(): bool
    {
        return $this->keys !== '' || $this->integrity !== '';
    }

    /**
     * Makes sure that a file is the one that was meant.
     *
     * @param ?string $signature What lies beside it; `null` if nothing does.
     * @throws Failure `digest`, `sodium` or `signature`
     */
    public function prove(string $content, string $name, ?string $signature): void
    {
        if ($this->integrity !== '') {
            $digest = 'sha384-' . base64_encode(hash('sha384', $content, true));
            if (!in_array($digest, preg_split('/\s+/', $this->integrity), true)) {
                throw new Failure('digest', $name);
            }
        }
        if ($this->keys === '') {
            return;
        }
        if (!Signature::isPossible()) {
            throw new Failure('sodium');
        }
        if (Signature::signer($content, (string) $signature, $this->keys) === null) {
            throw new Failure('signature', $name);
        }
    }
}
