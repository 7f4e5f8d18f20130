<?php

namespace Solidarity\Widgets\Site;

/** Lists of hosts, as somebody writes them: one a line, or between spaces or commas. */
final class Hosts
{
    /** The most hosts in a list. */
    private const MOST = 200;

    /**
     * The hosts in a text. An address means its host.
     *
     * @return array{0: string[], 1: string[]} The hosts, and what is none.
     */
    public static function in(string $text): array
    {
        $hosts = [];
        $wrong = [];
        foreach (array_slice(preg_split('/[\s,;]+/', $text, -1, PREG_SPLIT_NO_EMPTY), 0, self::MOST) as $entry) {
            $host = self::hostIn($entry);
            $host === null ? $wrong[] = $entry : $hosts[] = $host;
        }
        return [array_values(array_unique($hosts)), $wrong];
    }

    /** A host as hosts are compared: `www.` in front of it does not count. */
    public static function comparable(string $host): string
    {
        return (string) preg_replace('/^www\./', '', strtolower($host));
    }

    private static function hostIn(string $entry): ?string
    {
        $host = strpos($entry, '//') === false ? $entry : (string) wp_parse_url($entry, PHP_URL_HOST);
        $host = rtrim(preg_replace('~/.*$~', '', $host), '.');
        if (preg_match('/[^\x20-\x7e]/', $host) && function_exists('idn_to_ascii')) {
            $host = (string) idn_to_ascii($host, IDNA_DEFAULT, INTL_IDNA_VARIANT_UTS46);
        }
        $isHost = preg_match('/^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i', $host);
        return $isHost ? self::comparable($host) : null;
    }
}
