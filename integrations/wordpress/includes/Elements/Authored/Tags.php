<?php

namespace Solidarity\Widgets\Elements\Authored;

/** Rewrites the attributes of tags in HTML: as WordPress reads it, by its own parser where it has one. */
final class Tags
{
    /** Of a name that stands twice the parser may remove only the first. */
    private const MOST_TURNS = 10;

    /** Comments, ends of tags, and elements in which browsers read no tags: what looks like one there is none. */
    private const NO_TAG = '<!--(?:-?>|.*?(?:--!?>|$))|<(?:[!?]|/[^a-z])[^>]*+>?|</[a-z][^\s/>]*+(?:' . self::ATTRIBUTE . ')*+[\s/]*+>'
        . '|<(?<raw>script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[\s/>]).*?(?:</\k<raw>(?=[\s/>])|$)';

    /** An attribute as the HTML standard reads it: its name and its value. */
    private const ATTRIBUTE =
        '[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*+"|\'[^\']*+\'|[^\s>"\'][^\s>]*+|(?=>|$)))?+';

    /**
     * @param callable $attributesOf Is given a tag in small letters and its attributes, and returns those that stay, or that are set:
     *   strings, and `true` for what has no value.
     */
    public static function rewrite(string $html, callable $attributesOf): string
    {
        if (!class_exists('WP_HTML_Tag_Processor')) {
            return self::bySplitting($html, $attributesOf);
        }
        for ($turn = 0; $turn < self::MOST_TURNS; $turn++) {
            $rewritten = self::byParser($html, $attributesOf);
            if ($rewritten === $html) {
                return $html;
            }
            $html = $rewritten;
        }
        return self::bySplitting($html, $attributesOf);
    }

    private static function byParser(string $html, callable $attributesOf): string
    {
        $tags = new \WP_HTML_Tag_Processor($html);
        while ($tags->next_tag()) {
            $before = [];
            foreach ($tags->get_attribute_names_with_prefix('') ?? [] as $name) {
                $before[$name] = $tags->get_attribute($name);
            }
            $after = $attributesOf(strtolower($tags->get_tag()), $before);
            foreach (array_keys(array_diff_key($before, $after)) as $name) {
                $tags->remove_attribute((string) $name);
            }
            foreach ($after as $name => $value) {
                if (!array_key_exists($name, $before) || $before[$name] !== $value) {
                    self::set($tags, $name, $value);
                }
            }
        }
        return $tags->get_updated_html();
    }

    /**
     * Of an address WordPress would take out the braces of `{lang}`.
     *
     * @param string|true $value
     */
    private static function set(\WP_HTML_Tag_Processor $tags, string $name, $value): void
    {
        $withoutFeed = static fn (array $names): array => array_diff($names, ['feed']);
        add_filter('wp_kses_uri_attributes', $withoutFeed, PHP_INT_MAX);
        $tags->set_attribute($name, $value);
        remove_filter('wp_kses_uri_attributes', $withoutFeed, PHP_INT_MAX);
    }

    /** Before WordPress 6.2. Pure. A tag that has no end is text. */
    public static function bySplitting(string $html, callable $attributesOf): string
    {
        $token = '~' . self::NO_TAG . '|<(?<tag>[a-z][^\s/>]*+)(?<attributes>(?:' . self::ATTRIBUTE . ')*+)[\s/]*+>|<(?=[a-z])~is';
        $rewrite = static function (array $found) use ($attributesOf): string {
            if ($found[0] === '<') {
                return '&lt;';
            }
            if (($found['tag'] ?? '') === '' || stripos($found[0], 'solidarity-') === false) {
                return $found[0];
            }
            $before = self::attributesIn($found['attributes']);
            $after = $attributesOf(strtolower($found['tag']), $before);
            return $after === $before ? $found[0] : self::tag($found['tag'], $after, substr($found[0], -2) === '/>');
        };
        // What cannot be read is not shown.
        return preg_replace_callback($token, $rewrite, $html) ?? '';
    }

    /** @return array<string, string|true> Values by names; of two with one name the first counts, as in browsers. */
    private static function attributesIn(string $text): array
    {
        preg_match_all('~' . self::ATTRIBUTE . '~is', $text, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
        $attributes = [];
        foreach ($found as [1 => $name, 2 => $value]) {
            $attributes += [strtolower($name) => $value === null ? true : self::unquoted($value)];
        }
        return $attributes;
    }

    private static function unquoted(string $value): string
    {
        $inner = preg_match('~^(["\'])(.*)\1$~s', $value, $found) ? $found[2] : $value;
        return html_entity_decode($inner, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }

    /** @param array<string, string|true> $attributes */
    private static function tag(string $name, array $attributes, bool $isVoid): string
    {
        $written = '';
        foreach ($attributes as $each => $value) {
            $value = $value === true ? '' : '="' . htmlspecialchars($value, ENT_QUOTES, 'UTF-8') . '"';
            $written .= " {$each}{$value}";
        }
        return "<{$name}{$written}" . ($isVoid ? ' />' : '>');
    }
}
