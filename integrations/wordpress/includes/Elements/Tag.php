<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Campaign\Feed;
use Solidarity\Widgets\Elements\Authored\AuthoredHtml;
use Solidarity\Widgets\Scripts\Used;
use Solidarity\Widgets\Site\Options;

/** Writes the tag of an element for a page, or its sentence alone for a feed. */
final class Tag
{
    /** Where the exit leads if nothing else is said, as in the library. */
    private const WAY_OUT = 'https://www.wikipedia.org/';

    /**
     * The tag, for the place where the page is being made. Attributes that are refused are left out.
     *
     * @param array<string, mixed> $element An entry of the catalog.
     * @param array<string, mixed> $given Values by the names of attributes.
     * @param string $sentence HTML of an author: inline, and not yet clean.
     */
    public static function html(array $element, array $given, string $sentence): string
    {
        $sentence = self::clean($sentence);
        $attributes = Site::rules()->judge($element, $given)->attributes;
        if ($sentence === '') {
            $sentence = Site::sentence($element, Languages::of($attributes['lang'] ?? get_bloginfo('language'), Site::languages()));
        }
        if (Options::get('cautious') && $element['isRisky']) {
            $sentence = '';
        }
        if (Site::isTextOnly()) {
            // A feed has no page to leave.
            return $element['name'] === 'exit' ? '' : $sentence;
        }
        if ($element['name'] === 'exit' && $sentence !== '' && stripos($sentence, '<a ') === false) {
            $href = $attributes['href'] ?? self::WAY_OUT;
            $sentence = sprintf('<a href="%s" rel="noreferrer">%s</a>', esc_url($href), $sentence);
        }
        Used::add($element['name']);
        return self::write($element, self::complete($attributes), $sentence);
    }

    /**
     * Attributes with those that each of our tags has: an author's attribute around it must not name another campaign.
     *
     * @param array<string, string|true> $attributes
     * @return array<string, string|true>
     */
    public static function complete(array $attributes): array
    {
        $lang = Languages::explicit(get_bloginfo('language'));
        $always = ['feed' => Feed::address()] + ($lang === '' ? [] : ['lang' => $lang]);
        return $attributes + $always;
    }

    /** @param array<string, string|true> $attributes */
    private static function write(array $element, array $attributes, string $sentence): string
    {
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= $value === true ? ' ' . $name : sprintf(' %s="%s"', $name, esc_attr($value));
        }
        // Shortcodes are looked for in what we write, too.
        return strtr("<{$element['tag']}{$written}>{$sentence}</{$element['tag']}>", ['[' => '&#091;', ']' => '&#093;']);
    }

    /** What an author may write anywhere, without elements of ours in it. */
    private static function clean(string $html): string
    {
        $allowed = array_filter(
            wp_kses_allowed_html('post'),
            static fn ($tag) => strncmp((string) $tag, 'solidarity-', 11) !== 0,
            ARRAY_FILTER_USE_KEY
        );
        return trim(AuthoredHtml::clean(wp_kses($html, $allowed)));
    }
}
