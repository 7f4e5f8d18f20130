<?php

namespace Solidarity\Widgets\Campaign\Web;

use Solidarity\Widgets\Campaign\Failure;

/** Looks up a host, and refuses what is not on the public internet: a captured campaign must not make the server ask its own network. */
final class PublicHost
{
    /** Blocks that nobody reaches from outside (IANA's registries of special addresses), by their first address and length. */
    private const SPECIAL = [
        '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
        '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
        '224.0.0.0/4', '240.0.0.0/4',
        // Of what is public in IPv6: Teredo, ORCHID, documentation, 6to4.
        '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20',
    ];

    /** All that is public in IPv6. */
    private const PUBLIC_V6 = '2000::/3';

    /** Addresses of IPv4 in IPv6 (RFC 6052): its last four bytes count. */
    private const NAT64 = '64:ff9b::/96';

    /**
     * The addresses of a host, all of them public.
     *
     * @param callable(string): string[] $lookUp Tells the addresses of a name.
     * @return string[]
     * @throws Failure `unresolved` or `private`.
     */
    public static function addressesOf(string $host, callable $lookUp): array
    {
        $name = trim($host, '[]');
        if (filter_var($name, FILTER_VALIDATE_IP)) {
            $addresses = [$name];
        } else {
            // Any other form of a number, such as 0x7f.1 or 2130706433, would be read as an address by some programs.
            $isName = preg_match('/^(?=.{4,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i', $name);
            $addresses = $isName ? $lookUp($name) : [];
        }
        if (!$addresses) {
            throw new Failure('unresolved', $host);
        }
        foreach ($addresses as $address) {
            if (!self::isPublic($address)) {
                throw new Failure('private', $host, $address);
            }
        }
        return array_values($addresses);
    }

    /** Whether an address of IPv4 or IPv6 is on the public internet. */
    public static function isPublic(string $address): bool
    {
        $bytes = @inet_pton($address);
        if ($bytes === false) {
            return false;
        }
        if (strlen($bytes) === 16 && self::isIn($bytes, self::NAT64)) {
            $bytes = substr($bytes, 12);
        }
        if (strlen($bytes) === 16 && !self::isIn($bytes, self::PUBLIC_V6)) {
            return false;
        }
        foreach (self::SPECIAL as $block) {
            if (self::isIn($bytes, $block)) {
                return false;
            }
        }
        return true;
    }

    /** What this machine finds for a name, of IPv4 and IPv6. */
    public static function lookUp(string $name): array
    {
        // The dot at the end keeps the domains of this network from being tried.
        $v4 = gethostbynamel($name . '.') ?: gethostbynamel($name) ?: [];
        $v6 = function_exists('dns_get_record') ? (@dns_get_record($name, DNS_AAAA) ?: []) : [];
        return array_values(array_unique(array_merge($v4, array_column($v6, 'ipv6'))));
    }

    private static function isIn(string $bytes, string $block): bool
    {
        [$first, $length] = explode('/', $block);
        $start = inet_pton($first);
        if (strlen($start) !== strlen($bytes)) {
            return false;
        }
        $whole = intdiv((int) $length, 8);
        $rest = (int) $length % 8;
        if (strncmp($bytes, $start, $whole) !== 0) {
            return false;
        }
        $mask = (0xff << (8 - $rest)) & 0xff;
        return $rest === 0 || (ord($bytes[$whole]) & $mask) === (ord($start[$whole]) & $mask);
    }
}
