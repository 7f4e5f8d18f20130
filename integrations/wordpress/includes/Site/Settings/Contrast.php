<?php

namespace Solidarity\Widgets\Site\Settings;

/** How well a colour can be seen, after WCAG 2.2. */
final class Contrast
{
    /** What parts of controls and large text need at least (1.4.11 and 1.4.3). */
    public const LEAST = 3.0;

    /** Where a colour is looked at: on white, and on a dark page. */
    public const PAPERS = ['#ffffff', '#161616'];

    /** Whether it is a colour such as `#f5c400` or `#fc0`. */
    public static function isColour(string $colour): bool
    {
        return (bool) preg_match('/^#(?:[\da-f]{3}|[\da-f]{6})$/iD', $colour);
    }

    /** The contrast of two colours, from 1 to 21. */
    public static function between(string $one, string $other): float
    {
        $lights = [self::light($one), self::light($other)];
        return (max($lights) + 0.05) / (min($lights) + 0.05);
    }

    /** Relative luminance. */
    private static function light(string $colour): float
    {
        $digits = ltrim($colour, '#');
        if (strlen($digits) === 3) {
            $digits = preg_replace('/./', '$0$0', $digits);
        }
        $linear = static function (string $part): float {
            $share = hexdec($part) / 255;
            return $share <= 0.04045 ? $share / 12.92 : (($share + 0.055) / 1.055) ** 2.4;
        };
        [$red, $green, $blue] = array_map($linear, str_split($digits, 2));
        return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
    }
}
