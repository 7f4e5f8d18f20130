<?php

namespace Solidarity\Widgets;

/** Starts what the plugin does, each part in its own room. */
final class Plugin
{
    /** Each has a static `register()` that adds its hooks, and does nothing else. */
    private const PARTS = [
        Words\Translations::class,
        Elements\Blocks::class,
        Elements\Shortcodes::class,
        Elements\Authored\RawTags::class,
        Elements\Authored\SavedAttributes::class,
        Elements\Judging\JudgeRoute::class,
        Elements\Patterns::class,
        Elements\PublishedFrames::class,
        Elements\PageAttributes::class,
        Scripts\Loading::class,
        Editor\Editor::class,
        Campaign\Schedule::class,
        Campaign\Route::class,
        Site\Settings\Settings::class,
        Site\Settings\SettingsPage::class,
        Site\Settings\FetchNow::class,
        Site\Settings\NetworkSettings::class,
        Site\Used\WhereUsedPage::class,
        Site\Health\SiteHealth::class,
        Site\Health\FrontPage::class,
        Site\PageStyle::class,
        Site\PrivacyText::class,
        Cli\Commands::class,
    ];

    private static string $file = '';

    public static function start(string $file): void
    {
        self::$file = $file;
        foreach (self::PARTS as $part) {
            $part::register();
        }
    }

    /** The plugin's main file, for WordPress's functions that ask for it. */
    public static function file(): string
    {
        return self::$file;
    }

    /** The path of a file of the plugin, such as `generated/elements.php`. */
    public static function path(string $file): string
    {
        return dirname(self::$file) . '/' . $file;
    }

    /** The address of a file of the plugin, such as `solidarity/solidarity.js`. */
    public static function url(string $file): string
    {
        return plugins_url($file, self::$file);
    }
}
