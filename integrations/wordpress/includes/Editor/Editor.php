<?php

namespace Solidarity\Widgets\Editor;

use Solidarity\Widgets\Plugin;

/** Brings the script of our blocks, and what it must know, into the block editor. */
final class Editor
{
    /** The first script: translations and data are attached to it. */
    private const HANDLE = 'solidarity-widgets-editor';

    /** The scripts in the order in which they run. */
    private const SCRIPTS = ['tags', 'labels', 'icons', 'refusals', 'controls', 'note', 'preview', 'transforms', 'paste', 'blocks'];

    private const PACKAGES = [
        'wp-api-fetch',
        'wp-block-editor',
        'wp-blocks',
        'wp-components',
        'wp-data',
        'wp-element',
        'wp-hooks',
        'wp-i18n',
        'wp-rich-text',
        'wp-shortcode',
    ];

    public static function register(): void
    {
        add_action('init', [EmbeddingNote::class, 'registerMeta']);
        add_action('enqueue_block_editor_assets', [self::class, 'enqueue']);
    }

    public static function enqueue(): void
    {
        $before = self::PACKAGES;
        foreach (self::SCRIPTS as $index => $name) {
            $handle = $index === 0 ? self::HANDLE : self::HANDLE . '-' . $name;
            wp_enqueue_script($handle, self::url("$name.js"), $before, self::version("$name.js"), true);
            $before = [$handle];
        }
        wp_set_script_translations(self::HANDLE, 'solidarity-widgets', Plugin::path('languages'));
        wp_add_inline_script(self::HANDLE, 'window.solidarityWidgets = ' . self::json(Data::forScript()) . ';', 'before');
        wp_enqueue_style(self::HANDLE, self::url('editor.css'), ['wp-components'], self::version('editor.css'));
    }

    /** The address of a file in `editor/`, which changes with the file. */
    public static function url(string $file): string
    {
        return Plugin::url("editor/$file");
    }

    /** Of the file and not of the plugin: a browser must not keep an old file after an update. */
    public static function version(string $file): string
    {
        return (string) filemtime(Plugin::path("editor/$file"));
    }

    /**
     * As it may stand in a script element.
     *
     * @param mixed $data
     */
    private static function json($data): string
    {
        return (string) wp_json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES);
    }
}
