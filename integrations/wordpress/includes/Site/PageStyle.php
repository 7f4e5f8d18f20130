<?php

namespace Solidarity\Widgets\Site;

use Solidarity\Widgets\Plugin;

/** The style of our pages in the administration, and of no other page. */
final class PageStyle
{
    private const HANDLE = 'solidarity-widgets-pages';

    private const FILE = 'admin/pages.css';

    public static function register(): void
    {
        add_action('admin_enqueue_scripts', [self::class, 'enqueue']);
    }

    /** @param string $page The page, such as `settings_page_solidarity-widgets`. */
    public static function enqueue(string $page): void
    {
        if (strpos($page, '_page_solidarity-widgets') !== false) {
            // Of the file and not of the plugin: a browser must not keep an old file after an update.
            wp_enqueue_style(self::HANDLE, Plugin::url(self::FILE), [], (string) filemtime(Plugin::path(self::FILE)));
        }
    }
}
