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

    /** WordPress looks for shortcodes in what we write, too. */
    private const BRACKETS = ['[' => '&#091;', ']' => '&#093;'];

    /**
     * The tag, for the place where the page is being made. Attributes that are refused are left out.
     *
     * @param array<string, mixed> $element An entry of the catalog.
     * @param array<string, mixed> $given Values by the names of attributes.
     * @param string $sentence HTML of an author: inline, and not yet clean.
     */
    public static function html(array $element, array $given, string $sentence): string
    {
        $isExit = $element['name'] === 'exit';
        $attributes = Site::rules()->judge($element, $given)->attributes;
        $locale = $attributes['lang'] ?? get_bloginfo('language');
        $standard = Site::sentence($element, Languages::of($locale, Languages::all()));
        // Where the exit leads is not for authors to say.
        $sentence = self::clean($sentence, $isExit ? ['a'] : []) ?: $standard;
        if ($sentence === $standard && $sentence !== '' && !Languages::has($locale)) {
            $sentence = '<span lang="en" dir="ltr">' . $sentence . '</span>';
        }
        if (Options::get('cautious') && $element['isRisky']) {
            $sentence = '';
        }
        if (Site::isTextOnly()) {
            // A feed has no page to leave.
            return $isExit ? '' : strtr($sentence, self::BRACKETS);
        }
        if ($isExit) {
            $attributes += ['href' => self::WAY_OUT];
            $sentence = sprintf('<a href="%s" rel="noreferrer">%s</a>', esc_url($attributes['href']), $sentence);
        }
        Used::add($element['name']);
        return self::write($element, self::complete($element, $attributes), $sentence);
    }

    /**
     * Attributes with those that each of our tags has: an author's attribute around it must not name another campaign.
     *
     * @param array<string, mixed> $element An entry of the catalog.
     * @param array<string, string|true> $attributes
     * @return array<string, string|true>
     */
    public static function complete(array $element, array $attributes): array
    {
        $lang = Languages::explicit(get_bloginfo('language'));
        $always = ['feed' => Feed::address()] + ($lang === '' ? [] : ['lang' => $lang]);
        return $attributes + SignUpForm::of($element, $attributes) + $always;
    }

    /** @param array<string, string|true> $attributes */
    private static function write(array $element, array $attributes, string $sentence): string
    {
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= $value === true ? ' ' . $name : sprintf(' %s="%s"', $name, esc_attr($value));
        }
        return strtr("<{$element['tag']}{$written}>{$sentence}</{$element['tag']}>", self::BRACKETS);
    }

    /**
     * What an author may write anywhere, without elements of ours in it.
     *
     * @param string[] $without Further tags that are taken out.
     */
    private static function clean(string $html, array $without): string
    {
        $isAllowed = static fn ($tag): bool => strncmp((string) $tag, 'solidarity-', 11) !== 0 && !in_array($tag, $without, true);
        $allowed = array_filter(wp_kses_allowed_html('post'), $isAllowed, ARRAY_FILTER_USE_KEY);
        return trim(AuthoredHtml::clean(wp_kses($html, $allowed)));
    }
}
