<?php

namespace Solidarity\Widgets\Scripts;

use Solidarity\Widgets\Site\Options;

/** The height that is reserved for elements, and the site's own colour and font for them. */
final class Style
{
    private const HANDLE = 'solidarity-widgets';

    public static function enqueue(): void
    {
        if (wp_style_is(self::HANDLE)) {
            return;
        }
        wp_enqueue_style(self::HANDLE, Files::url('solidarity.css'), [], Files::version());
        // So small that WordPress writes it into the page.
        wp_style_add_data(self::HANDLE, 'path', Files::path('solidarity.css'));
        $own = self::properties((string) Options::get('accent'), (string) Options::get('heading_font'));
        if ($own !== '') {
            wp_add_inline_style(self::HANDLE, $own);
        }
    }

    /**
     * The custom properties of what was chosen, '' if nothing was. Pure.
     *
     * @param string $accent A colour such as `#f5c400`.
     * @param string $font A family, or several with commas.
     */
    public static function properties(string $accent, string $font): string
    {
        $properties = [];
        if (preg_match('~^#(?:[0-9a-f]{3}){1,2}$~iD', $accent)) {
            $properties[] = '--solidarity-accent:' . strtolower($accent);
            $properties[] = '--solidarity-on-accent:' . self::readableOn($accent);
        }
        if (preg_match('~^[\w\s,"\'.-]{1,200}$~uD', $font) && substr_count($font, '"') % 2 === 0 && substr_count($font, "'") % 2 === 0) {
            $properties[] = '--solidarity-heading-font:' . trim(preg_replace('~\s+~', ' ', $font));
        }
        return $properties ? ':root{' . implode(';', $properties) . '}' : '';
    }

    /** Black or white: what has the larger contrast, as in WCAG 2. */
    private static function readableOn(string $colour): string
    {
        $digits = substr($colour, 1);
        if (strlen($digits) === 3) {
            $digits = preg_replace('~.~', '$0$0', $digits);
        }
        $light = array_map(static function (string $pair): float {
            $part = hexdec($pair) / 255;
            return $part <= 0.04045 ? $part / 12.92 : (($part + 0.055) / 1.055) ** 2.4;
        }, str_split($digits, 2));
        $luminance = 0.2126 * $light[0] + 0.7152 * $light[1] + 0.0722 * $light[2];
        // Where 1.05 / (luminance + 0.05) and (luminance + 0.05) / 0.05 are the same.
        return $luminance > 0.179 ? '#111' : '#fff';
    }
}
