<?php

namespace Solidarity\Widgets\Elements;

/** Rewrites the attributes of tags in HTML: as WordPress reads it, by its own parser where it has one. */
final class Tags
{
    /** Of a name that stands twice the parser may remove only the first. */
    private const MOST_TURNS = 10;

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
                    $tags->set_attribute($name, $value);
                }
            }
        }
        return $tags->get_updated_html();
    }

    /** Before WordPress 6.2. A tag that cannot be read loses all of its attributes. */
    private static function bySplitting(string $html, callable $attributesOf): string
    {
        $parts = wp_html_split($html);
        foreach ($parts as &$part) {
            if (!preg_match('~^<([a-z][^\s/>]*)~i', $part, $found) || stripos($part, 'solidarity-') === false) {
                continue;
            }
            $read = wp_kses_attr_parse($part);
            $before = [];
            foreach (is_array($read) ? array_slice($read, 1, -1) : [] as $each) {
                [$name, $value] = array_pad(explode('=', trim($each), 2), 2, null);
                $name = strtolower(trim($name));
                $value = $value === null ? true : self::unquoted(trim($value));
                // The first of two counts, as in browsers.
                $before += $name === '' || $name === '/' ? [] : [$name => $value];
            }
            $after = $attributesOf(strtolower($found[1]), $before);
            if ($after !== $before || !is_array($read)) {
                $part = self::tag($found[1], $after, substr($part, -2) === '/>');
            }
        }
        return implode('', $parts);
    }

    private static function unquoted(string $value): string
    {
        $inner = preg_match('~^(["\'])(.*)\1$~s', $value, $found) ? $found[2] : $value;
        return html_entity_decode($inner, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }

    private static function tag(string $name, array $attributes, bool $isVoid): string
    {
        $written = '';
        foreach ($attributes as $each => $value) {
            $written .= $value === true ? ' ' . $each : sprintf(' %s="%s"', $each, htmlspecialchars($value, ENT_QUOTES, 'UTF-8'));
        }
        return "<{$name}{$written}" . ($isVoid ? ' />' : '>');
    }
}
