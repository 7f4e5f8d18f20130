<?php

namespace Solidarity\Widgets\Elements;

/** Pages and parts of pages to begin with. */
final class Patterns
{
    public static function register(): void
    {
        add_action('init', [self::class, 'registerAll']);
    }

    public static function registerAll(): void
    {
        register_block_pattern_category('solidarity', ['label' => __('Solidarity', 'solidarity-widgets')]);
        foreach (self::all() as $name => $pattern) {
            register_block_pattern('solidarity/' . $name, $pattern + ['categories' => ['solidarity']]);
        }
    }

    private static function all(): array
    {
        return [
            'page-for-21-may' => [
                'title' => __('Page for 21 May', 'solidarity-widgets'),
                'description' => __('The number of prisoners, the day, events, letters and ways to help.', 'solidarity-widgets'),
                'blockTypes' => ['core/post-content'],
                // Not for posts: each new one would begin with a window that asks for a pattern.
                'postTypes' => ['page'],
                'content' => self::block('exit', ['sticky' => true])
                    . self::block('prisoner-counter')
                    . self::block('day')
                    . self::block('event-list')
                    . self::block('letter-guide')
                    . self::block('initiatives', ['noEvents' => true]),
            ],
            'counter-in-the-footer' => [
                'title' => __('Counter in the footer', 'solidarity-widgets'),
                'description' => __('How many people are held, at the foot of each page.', 'solidarity-widgets'),
                'blockTypes' => ['core/template-part/footer'],
                'content' => '<!-- wp:group {"layout":{"type":"constrained"}} --><div class="wp-block-group">'
                    . self::block('prisoner-counter', ['figure' => 'prisoners'])
                    . '</div><!-- /wp:group -->',
            ],
            'letters' => [
                'title' => __('Letters', 'solidarity-widgets'),
                'description' => __('How to write to a prisoner, and a postcard to write at once.', 'solidarity-widgets'),
                'content' => self::block('letter-guide') . self::block('postcard'),
            ],
        ];
    }

    /** A block as the editor saves it. */
    private static function block(string $name, array $attributes = []): string
    {
        $json = $attributes ? serialize_block_attributes($attributes) . ' ' : '';
        $sentence = Site::sentence(Catalog::get($name));
        return "<!-- wp:solidarity/{$name} {$json}-->\n"
            . "<p class=\"wp-block-solidarity-{$name}\">{$sentence}</p>\n"
            . "<!-- /wp:solidarity/{$name} -->\n";
    }
}
