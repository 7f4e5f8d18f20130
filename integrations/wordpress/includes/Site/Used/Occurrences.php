<?php

namespace Solidarity\Widgets\Site\Used;

/** The elements in a text, as blocks, shortcodes and tags. */
final class Occurrences
{
    /** What each begins with; the name of the element follows. */
    public const STARTS = ['<!-- wp:solidarity/', '[solidarity_', '<solidarity-'];

    private const PATTERNS = [
        'block' => '/<!--\s+wp:solidarity\/([a-z][a-z-]*[a-z])/',
        // Two brackets show a shortcode and do not run it.
        'shortcode' => '/(?<!\[)\[solidarity[_-]([a-z][a-z_-]*[a-z])/',
        // Page builders keep JSON, in which the bracket may be written as \u003C.
        'tag' => '/(?:<|\\\\u003[Cc])solidarity-([a-z][a-z-]*[a-z])/',
    ];

    /** Elements that show people of the campaign. */
    private const WITH_PEOPLE = ['names', 'stories', 'poem', 'postcard', 'campaign-page'];

    /**
     * How often each element occurs.
     *
     * @return array<string, array<string, int>> By elements, such as `event-list`, and by `block`, `shortcode` and `tag`.
     */
    public static function in(string $text): array
    {
        $counts = [];
        foreach (self::PATTERNS as $way => $pattern) {
            preg_match_all($pattern, $text, $found);
            foreach ($found[1] as $name) {
                $name = strtr($name, '_', '-');
                $counts[$name][$way] = ($counts[$name][$way] ?? 0) + 1;
            }
        }
        ksort($counts);
        return $counts;
    }

    /** @param array<string, array<string, int>> $counts */
    public static function showPeople(array $counts): bool
    {
        return (bool) array_intersect(self::WITH_PEOPLE, array_keys($counts));
    }
}
