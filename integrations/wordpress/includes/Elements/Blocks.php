<?php

namespace Solidarity\Widgets\Elements;

/** A block for each element. What is saved is the sentence, so that it stays without the plugin, too. */
final class Blocks
{
    public const CATEGORY = 'solidarity';

    /** What KSES writes into the attributes of blocks for authors who may not write any HTML. */
    private const REWRITTEN = ['&amp;' => '&', '&lt;' => '<', '&gt;' => '>', '&quot;' => '"', '&#039;' => "'"];

    public static function register(): void
    {
        add_action('init', [self::class, 'registerAll']);
        add_filter('block_categories_all', [self::class, 'withCategory']);
        add_filter('excerpt_allowed_blocks', [self::class, 'inExcerpts']);
    }

    public static function registerAll(): void
    {
        foreach (Catalog::all() as $element) {
            register_block_type('solidarity/' . $element['name'], self::definition($element));
        }
    }

    public static function withCategory(array $categories): array
    {
        return array_merge($categories, [
            ['slug' => self::CATEGORY, 'title' => __('Solidarity', 'solidarity-widgets'), 'icon' => null],
        ]);
    }

    public static function inExcerpts(array $blocks): array
    {
        $own = array_map(static fn ($name) => 'solidarity/' . $name, array_keys(Catalog::all()));
        // All other shortcodes have been taken out before.
        $post = get_post();
        $hasShortcode = $post && strpos($post->post_content, '[solidarity_') !== false;
        return array_merge($blocks, $own, $hasShortcode ? ['core/shortcode'] : []);
    }

    private static function definition(array $element): array
    {
        return [
            // Version 2 would take everybody's editor out of its frame.
            'api_version' => version_compare(get_bloginfo('version'), '6.3', '>=') ? 3 : 2,
            'title' => translate($element['title'], 'solidarity-widgets'),
            'description' => translate($element['description'], 'solidarity-widgets'),
            'category' => self::CATEGORY,
            'icon' => $element['icon'],
            'keywords' => array_map(
                static fn ($word) => translate($word, 'solidarity-widgets'),
                $element['keywords']
            ),
            'textdomain' => 'solidarity-widgets',
            'attributes' => self::attributes($element),
            'supports' => [
                'align' => ['wide', 'full'],
                'html' => false,
                'multiple' => !$element['isOnce'],
                'spacing' => ['margin' => true, 'padding' => true],
            ],
            'example' => ['attributes' => (object) []],
            'render_callback' => static fn ($attributes, $content) => self::render($element, $attributes, $content),
        ];
    }

    private static function attributes(array $element): array
    {
        $types = ['boolean' => ['type' => 'boolean'], 'number' => ['type' => ['number', 'string']]];
        $types['level'] = $types['number'];
        $attributes = ['sentence' => ['type' => 'string', 'source' => 'html', 'selector' => 'p']];
        foreach ($element['attributes'] as ['name' => $name, 'type' => $type]) {
            $attributes[Catalog::camelCase($name)] = $types[$type] ?? ['type' => 'string'];
        }
        return $attributes;
    }

    private static function render(array $element, array $attributes, string $content): string
    {
        $html = Tag::html($element, self::given($element, $attributes), self::sentenceIn($content));
        if ($html === '') {
            return '';
        }
        return Site::isTextOnly()
            ? "<p>{$html}</p>"
            : sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), $html);
    }

    /**
     * The values of a block by the names of the element's attributes, as their author wrote them.
     *
     * @param array<string, mixed> $attributes Of the block.
     * @return array<string, mixed>
     */
    public static function given(array $element, array $attributes): array
    {
        $given = [];
        foreach ($element['attributes'] as ['name' => $name]) {
            $value = $attributes[Catalog::camelCase($name)] ?? null;
            if ($value !== null) {
                $given[$name] = is_string($value) ? self::decoded($value) : $value;
            }
        }
        return $given;
    }

    /** What an author wrote, of what WordPress saved. */
    public static function decoded(string $value): string
    {
        return strtr($value, self::REWRITTEN);
    }

    /** What stands in the paragraph that the editor saved. */
    private static function sentenceIn(string $content): string
    {
        return preg_match('~<p\b[^>]*>(.*?)</p>~is', $content, $found) ? $found[1] : trim($content);
    }
}
