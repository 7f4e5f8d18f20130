<?php

namespace Solidarity\Widgets\Scripts;

use Solidarity\Widgets\Plugin;

/** The scripts and styles of the library in the plugin. */
final class Files
{
    /** The script with the whole library. */
    private const ALL = 'solidarity.js';

    /**
     * The script for these elements: that of one alone, or the one for all.
     *
     * @param string[] $names
     */
    public static function scriptFor(array $names): string
    {
        return count($names) === 1 ? 'one/' . reset($names) . '.js' : self::ALL;
    }

    public static function url(string $file): string
    {
        return Plugin::url('solidarity/' . $file);
    }

    public static function path(string $file): string
    {
        return Plugin::path('solidarity/' . $file);
    }

    /** The digest by which browsers refuse a script that was changed on its way. */
    public static function integrity(string $file): string
    {
        static $digests = null;
        $digests = $digests ?? require Plugin::path('generated/integrity.php');
        return $digests[$file] ?? '';
    }

    /** Changes with each release, so that no old file stays in a browser. */
    public static function version(): string
    {
        static $version = null;
        return $version ?? $version = get_file_data(Plugin::file(), ['version' => 'Version'])['version'];
    }
}
