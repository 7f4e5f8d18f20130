<?php

namespace Solidarity\Widgets\Elements\Authored;

use Solidarity\Widgets\Elements\Catalog;
use Solidarity\Widgets\Elements\Roles;
use Solidarity\Widgets\Elements\Site;
use Solidarity\Widgets\Scripts\Used;

/** Tags that authors write as they stand in our docs: kept when they are saved, and cleaned when they are shown. */
final class RawTags
{
    /** After blocks (9) and shortcodes (11). */
    private const AFTER_ALL = 12;

    private const SHOWN = [
        'the_content',
        'the_excerpt',
        'comment_text',
        'term_description',
        'widget_text',
        'widget_text_content',
        'widget_custom_html_content',
        'widget_block_content',
        'render_block_core/html',
    ];

    private const COMMON = ['class' => true, 'dir' => true, 'title' => true, 'translate' => true];

    public static function register(): void
    {
        add_filter('wp_kses_allowed_html', [self::class, 'allowed'], 10, 2);
        add_filter('wp_kses_uri_attributes', [self::class, 'withAddresses']);
        foreach (self::SHOWN as $filter) {
            add_filter($filter, [self::class, 'shown'], self::AFTER_ALL);
        }
    }

    /**
     * @param array<string, mixed> $tags
     * @param string|array $context
     */
    public static function allowed($tags, $context): array
    {
        // Other plugins clean texts before WordPress knows who is there.
        return $context === 'post' && function_exists('wp_get_current_user') ? self::ownTags() + $tags : $tags;
    }

    /** @return array<string, array<string, true>> Our tags, with what the current user may set in them. */
    private static function ownTags(): array
    {
        // WordPress asks hundreds of times for a page.
        static $byRoles = [];
        $roles = array_filter(Roles::ALL, [Roles::class, 'may']);
        $key = implode(' ', $roles);
        if (!isset($byRoles[$key])) {
            $byRoles[$key] = [];
            foreach (Catalog::all() as $element) {
                $own = array_filter($element['attributes'], static fn ($rule) => in_array($rule['role'], $roles, true));
                $byRoles[$key][$element['tag']] = array_fill_keys(array_column($own, 'name'), true) + self::COMMON;
            }
        }
        return $byRoles[$key];
    }

    public static function withAddresses(array $names): array
    {
        static $addresses = null;
        if ($addresses === null) {
            $rules = array_merge(...array_values(array_column(Catalog::all(), 'attributes')));
            $isAddress = static fn ($rule): bool => $rule['type'] === 'address';
            $addresses = array_unique(array_column(array_filter($rules, $isAddress), 'name'));
        }
        return array_values(array_unique(array_merge($names, $addresses)));
    }

    /** @param mixed $html */
    public static function shown($html)
    {
        if (!is_string($html) || stripos($html, 'solidarity-') === false) {
            return $html;
        }
        if (Site::isTextOnly()) {
            return AuthoredHtml::clean(AuthoredHtml::withoutTags($html));
        }
        return AuthoredHtml::clean($html, [Used::class, 'add']);
    }
}
