<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Plugin;

/** The elements of the library, as the build read them from its manifest. */
final class Catalog
{
    /** @var array<string, array<string, mixed>>|null */
    private static ?array $elements = null;

    /** @return array<string, array<string, mixed>> Each element by its name, such as `prisoner-counter`. */
    public static function all(): array
    {
        if (self::$elements === null) {
            self::$elements = array_column(require Plugin::path('generated/elements.php'), null, 'name');
        }
        return self::$elements;
    }

    /** @return array<string, mixed>|null The element; `null` if there is none. */
    public static function get(string $name): ?array
    {
        return self::all()[$name] ?? null;
    }

    /** @return array<string, mixed>|null The element of a tag such as `solidarity-day`. */
    public static function ofTag(string $tag): ?array
    {
        $tag = strtolower($tag);
        return strncmp($tag, 'solidarity-', 11) === 0 ? self::get(substr($tag, 11)) : null;
    }

    /** @return array<string, mixed>|null The rule of an attribute of an element. */
    public static function attribute(array $element, string $name): ?array
    {
        return array_column($element['attributes'], null, 'name')[$name] ?? null;
    }

    /** The name of a block's attribute, `headingLevel`, for `heading-level`. */
    public static function camelCase(string $name): string
    {
        return lcfirst(str_replace('-', '', ucwords($name, '-')));
    }

    /** The shortcode of an element, `solidarity_prisoner_counter`. */
    public static function shortcode(array $element): string
    {
        return strtr($element['tag'], '-', '_');
    }
}
