<?php

namespace Solidarity\Widgets\Elements;

/** A shortcode for each element, such as `[solidarity_prisoner_counter figure="prisoners"]…[/solidarity_prisoner_counter]`. */
final class Shortcodes
{
    public static function register(): void
    {
        add_action('init', [self::class, 'registerAll']);
        add_filter('strip_shortcodes_tagnames', [self::class, 'keptInExcerpts']);
    }

    public static function registerAll(): void
    {
        foreach (Catalog::all() as $element) {
            add_shortcode(
                Catalog::shortcode($element),
                static fn ($attributes, $content) => self::html($element, (array) $attributes, (string) $content)
            );
        }
    }

    /** Excerpts drop a shortcode with all that is in it: of ours the sentence stays. */
    public static function keptInExcerpts(array $tags): array
    {
        return array_diff($tags, array_map([Catalog::class, 'shortcode'], Catalog::all()));
    }

    private static function html(array $element, array $attributes, string $content): string
    {
        return Tag::html($element, self::given($attributes), self::inline($content));
    }

    /**
     * Values by the names of attributes: `as_of` is `as-of`, and a word alone, such as `poster`, is set.
     *
     * @param array<int|string, string> $attributes As WordPress read them.
     * @return array<string, string|true>
     */
    public static function given(array $attributes): array
    {
        $given = [];
        foreach ($attributes as $name => $value) {
            $value = html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
            if (!is_int($name)) {
                $given[strtr(strtolower($name), '_', '-')] = $value;
            } elseif (preg_match('~^[a-z][\w-]*$~iD', $value)) {
                $given[strtr(strtolower($value), '_', '-')] = true;
            }
        }
        return $given;
    }

    /**
     * Paragraphs as lines. WordPress has cut them into ends and beginnings, `one</p><p>two`, and may have put a paragraph around all of
     * them, in which there can be no other.
     */
    public static function inline(string $content): string
    {
        $lines = preg_split('~(?:\s*</?p\b[^>]*>\s*)+~i', $content);
        $lines = array_filter(array_map('trim', $lines), 'strlen');
        $html = preg_replace('~(?:^(?:\s*<br\s*/?>)+)|(?:(?:<br\s*/?>\s*)+$)~i', '', implode('<br>', $lines));
        return force_balance_tags(trim($html));
    }
}
