<?php

namespace Solidarity\Widgets\Elements\Judging;

/** An address, as a browser would read it. What browsers read in more than one way is no address. */
final class Address
{
    /** A scheme, a host with its port, and the rest; never a name and a password. */
    private const WHOLE = '~^(https?)://([^/?#@:{}\[\]%]+)(?::(\d{1,5}))?(?:[/?#].*)?$~iD';

    private const PORTS = ['http' => 80, 'https' => 443];

    public string $scheme;

    public string $host;

    public int $port;

    private function __construct(string $scheme, string $host, int $port)
    {
        $this->scheme = $scheme;
        $this->host = $host;
        $this->port = $port;
    }

    /** The whole address; `null` if it is none, or not of the web. */
    public static function parse(string $text): ?self
    {
        if (!self::isPlain($text) || !preg_match(self::WHOLE, $text, $found)) {
            return null;
        }
        $scheme = strtolower($found[1]);
        return new self($scheme, self::host($found[2]), (int) ($found[3] ?? 0) ?: self::PORTS[$scheme]);
    }

    /** Whether it is a path from the root of this site. */
    public static function isPath(string $text): bool
    {
        return self::isPlain($text) && (bool) preg_match('~^/(?!/)~', $text);
    }

    /**
     * Whether an address is on this site, or, by `https://`, on one of the hosts.
     *
     * @param string $site The address of this site.
     * @param string[] $hosts Names of hosts, exact but for `www.`.
     */
    public static function isAllowed(string $text, string $site, array $hosts): bool
    {
        if (self::isPath($text)) {
            return true;
        }
        $address = self::parse($text);
        if ($address === null) {
            return false;
        }
        $own = self::parse($site);
        return ($own !== null && $address->isOriginOf($own))
            || ($address->scheme === 'https' && in_array($address->name(), array_map([self::class, 'listed'], $hosts), true));
    }

    private function isOriginOf(self $other): bool
    {
        return [$this->scheme, $this->host, $this->port] === [$other->scheme, $other->host, $other->port];
    }

    /** The host as it stands in a list: with a port only if it is not the usual one. */
    private function name(): string
    {
        $host = preg_replace('~^www\.~', '', $this->host);
        return $this->port === self::PORTS[$this->scheme] ? $host : $host . ':' . $this->port;
    }

    /** An entry of the list, which may be written as an address. */
    private static function listed(string $entry): string
    {
        $address = self::parse(strpos($entry, '://') === false ? 'https://' . trim($entry) : trim($entry));
        return $address === null ? '' : $address->name();
    }

    /** No spaces, controls and backslashes, which browsers drop or turn round. */
    private static function isPlain(string $text): bool
    {
        return (bool) preg_match('~^[^\x00-\x20\x7f\\\\]+$~D', $text) && (bool) preg_match('~^.+$~usD', $text);
    }

    private static function host(string $host): string
    {
        if (preg_match('~[^\x00-\x7f]~', $host) && function_exists('idn_to_ascii')) {
            $host = idn_to_ascii($host, IDNA_DEFAULT, INTL_IDNA_VARIANT_UTS46) ?: $host;
        }
        return strtolower(rtrim($host, '.'));
    }
}
