<?php

namespace Solidarity\Widgets\Scripts;

use Solidarity\Widgets\Elements\Catalog;

/**
 * Puts the script and the style onto pages that have an element of ours, and onto no other.
 *
 * A block theme makes the content before the head; there the head knows all. With other themes the head knows what stands in the text of
 * a single post, and the foot knows the rest.
 */
final class Loading
{
    private const HANDLE = 'solidarity-widgets';

    /** The identifier of a script module begins with it; the file follows. */
    private const MODULE = '@solidarity-widgets/';

    /** How an element begins in the text of a post: as a block, a shortcode or a tag. */
    private const IN_TEXT = '~<!--\s+wp:solidarity/([\w-]+)|\[solidarity_(\w+)|<solidarity-([\w-]+)~i';

    /** Combining, moving or delaying would keep a script from its files, and integrity would refuse it. */
    private const LEFT_ALONE = [
        'data-no-optimize' => '1',
        'data-no-defer' => '1',
        'data-no-minify' => '1',
        'data-noptimize' => '1',
        'data-cfasync' => 'false',
        'data-jetpack-boost' => 'ignore',
        'nitro-exclude' => true,
        'nowprocket' => true,
    ];

    /** What the page has got so far. */
    private static string $script = '';

    public static function register(): void
    {
        add_action('wp_enqueue_scripts', [self::class, 'inHead']);
        add_action('wp_head', [self::class, 'announce'], 2);
        add_action('wp_footer', [self::class, 'inFoot'], 1);
        add_filter('wp_script_attributes', [self::class, 'ofModule']);
        add_filter('script_loader_tag', [self::class, 'asModule'], 10, 2);
    }

    public static function inHead(): void
    {
        $post = is_singular() ? get_post() : null;
        foreach ($post ? self::namesIn($post->post_content) : [] as $name) {
            Used::add($name);
        }
        if (!Used::names()) {
            return;
        }
        Style::enqueue();
        if (wp_is_block_theme()) {
            self::enqueue();
        }
    }

    /** Where the script itself comes at the foot, the head begins to load it. */
    public static function announce(): void
    {
        if (!Used::names() || wp_is_block_theme()) {
            return;
        }
        $file = Files::scriptFor(Used::names());
        printf(
            '<link rel="modulepreload" href="%s" integrity="%s">' . "\n",
            esc_url(add_query_arg('ver', Files::version(), Files::url($file))),
            esc_attr(Files::integrity($file))
        );
    }

    public static function inFoot(): void
    {
        if (Used::names()) {
            Style::enqueue();
            self::enqueue();
        }
    }

    /** @return string[] The elements in the text of a post. */
    public static function namesIn(string $text): array
    {
        preg_match_all(self::IN_TEXT, $text, $found);
        $names = array_map(
            static fn ($block, $shortcode, $tag) => strtolower($block . strtr($shortcode, '_', '-') . $tag),
            ...array_slice($found, 1)
        );
        return array_values(array_unique(array_filter($names, [Catalog::class, 'get'])));
    }

    private static function enqueue(): void
    {
        $file = Files::scriptFor(Used::names());
        // What has the whole library has each of them.
        if (self::$script === $file || (self::$script !== '' && strpos(self::$script, 'one/') !== 0)) {
            return;
        }
        self::$script = $file;
        self::add($file);
    }

    /** Brings a script of the library onto the page, as a module. */
    public static function add(string $file): void
    {
        if (function_exists('wp_enqueue_script_module')) {
            wp_enqueue_script_module(self::MODULE . $file, Files::url($file), [], Files::version());
        } else {
            wp_enqueue_script(self::HANDLE . '/' . $file, Files::url($file), [], Files::version(), true);
        }
    }

    /** Of a script module, from WordPress 6.5 on. */
    public static function ofModule(array $attributes): array
    {
        $id = $attributes['id'] ?? '';
        $start = self::MODULE;
        if (strncmp($id, $start, strlen($start)) !== 0) {
            return $attributes;
        }
        $file = substr($id, strlen($start), -strlen('-js-module'));
        return ['integrity' => Files::integrity($file)] + self::LEFT_ALONE + $attributes;
    }

    /** Before WordPress 6.5 a script becomes a module here. */
    public static function asModule(string $tag, string $handle): string
    {
        $start = self::HANDLE . '/';
        if (strncmp($handle, $start, strlen($start)) !== 0) {
            return $tag;
        }
        $attributes = ['type' => 'module', 'integrity' => Files::integrity(substr($handle, strlen($start)))] + self::LEFT_ALONE;
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= $value === true ? " {$name}" : sprintf(' %s="%s"', $name, esc_attr($value));
        }
        $tag = preg_replace('~\stype=([\'"])[^\'"]*\1~', '', $tag);
        return preg_replace('~<script\b~', '<script' . $written, $tag, 1);
    }
}
