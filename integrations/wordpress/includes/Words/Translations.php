<?php

namespace Solidarity\Widgets\Words;

use Solidarity\Widgets\Elements\Languages;
use Solidarity\Widgets\Plugin;

/** What the plugin says, in the language of whoever reads it. */
final class Translations
{
    private const DOMAIN = 'solidarity-widgets';

    public static function register(): void
    {
        add_action('init', [self::class, 'load'], 0);
        add_filter('load_textdomain_mofile', [self::class, 'nearest'], 10, 2);
        add_filter('load_script_translation_file', [self::class, 'nearestOfScript'], 10, 3);
    }

    public static function load(): void
    {
        load_plugin_textdomain(self::DOMAIN, false, dirname(plugin_basename(Plugin::file())) . '/languages');
    }

    /**
     * The file for a locale that has none: that of its language, so `es_ES` for `es_MX`.
     *
     * @param mixed $file Its path, as WordPress asks for it.
     * @param mixed $domain Its text domain.
     * @return mixed
     */
    public static function nearest($file, $domain)
    {
        return $domain === self::DOMAIN ? self::readable((string) $file, '.mo') : $file;
    }

    /**
     * The same for the editor's script.
     *
     * @param mixed $file Its path, or `false`.
     * @param mixed $handle The script's.
     * @param mixed $domain Its text domain.
     * @return mixed
     */
    public static function nearestOfScript($file, $handle, $domain)
    {
        return $domain === self::DOMAIN ? self::readable((string) $file, "-$handle.json") : $file;
    }

    private static function readable(string $file, string $end): string
    {
        $pattern = '~^' . self::DOMAIN . '-(.+)' . preg_quote($end, '~') . '$~D';
        if (is_readable($file) || !preg_match($pattern, wp_basename($file), $found)) {
            return $file;
        }
        $locales = require Plugin::path('generated/locales.php');
        $locale = $locales[Languages::of($found[1], array_keys($locales))] ?? null;
        return $locale ? Plugin::path('languages/' . self::DOMAIN . "-$locale$end") : $file;
    }
}
