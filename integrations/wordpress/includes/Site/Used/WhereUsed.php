<?php

namespace Solidarity\Widgets\Site\Used;

/** Finds the elements on this site: in pages of every kind, their fields, templates, patterns and widgets. */
final class WhereUsed
{
    /** More are not listed. */
    public const MOST = 500;

    /** Options of WordPress's own widgets, with the field that holds their text. */
    private const WIDGETS = ['widget_block' => 'content', 'widget_text' => 'text', 'widget_custom_html' => 'content'];

    /** Kinds of posts that are shown on any page. */
    private const PARTS = ['wp_template', 'wp_template_part', 'wp_block', 'wp_navigation', 'wp_global_styles'];

    /**
     * All places, posts first.
     *
     * @return array<int, array{post: int, isPage: bool, title: string, kind: string, status: string, link: string, elements: array<string, array<string, int>>}>
     *   `post` is 0 where there is none; `isPage` tells whether the place is seen on one page alone.
     */
    public static function all(): array
    {
        return array_merge(self::inPosts(), self::inWidgets(), self::inThemeTemplates());
    }

    /** The places that show people. */
    public static function withPeople(): array
    {
        return array_values(array_filter(self::all(), static fn($place): bool => Occurrences::showPeople($place['elements'])));
    }

    private static function inPosts(): array
    {
        global $wpdb;
        [$inContent, $values] = self::condition('post_content');
        [$inMeta, $metaValues] = self::condition('meta_value');
        // One query for each table: texts have no index, and this is asked seldom.
        $sql = "SELECT ID FROM {$wpdb->posts} WHERE ($inContent) AND post_type <> 'revision'"
            . " AND post_status NOT IN ('trash', 'auto-draft', 'inherit') ORDER BY ID LIMIT " . self::MOST;
        $ids = $wpdb->get_col($wpdb->prepare($sql, $values)); // phpcs:ignore WordPress.DB.PreparedSQL -- placeholders only
        $sql = "SELECT post_id, meta_value FROM {$wpdb->postmeta} WHERE ($inMeta) ORDER BY post_id LIMIT " . self::MOST;
        $fields = [];
        foreach ($wpdb->get_results($wpdb->prepare($sql, $metaValues)) as $row) { // phpcs:ignore WordPress.DB.PreparedSQL -- as above
            $fields[(int) $row->post_id] = ($fields[(int) $row->post_id] ?? '') . "\n" . $row->meta_value;
        }
        $places = [];
        foreach (array_unique(array_merge(array_map('intval', $ids), array_keys($fields))) as $id) {
            $post = get_post($id);
            if (!$post || $post->post_type === 'revision' || in_array($post->post_status, ['trash', 'auto-draft'], true)) {
                continue;
            }
            $elements = Occurrences::in($post->post_content . ($fields[$id] ?? ''));
            if ($elements) {
                $type = get_post_type_object($post->post_type);
                $status = get_post_status_object($post->post_status);
                $places[] = [
                    'post' => $id,
                    'isPage' => !in_array($post->post_type, self::PARTS, true),
                    'title' => $post->post_title !== '' ? $post->post_title : __('(no title)', 'solidarity-widgets'),
                    'kind' => $type ? $type->labels->singular_name : $post->post_type,
                    'status' => $status ? (string) $status->label : $post->post_status,
                    'link' => (string) get_edit_post_link($id, 'raw'),
                    'elements' => $elements,
                ];
            }
        }
        return $places;
    }

    private static function inWidgets(): array
    {
        $places = [];
        foreach (self::WIDGETS as $option => $field) {
            foreach ((array) get_option($option, []) as $widget) {
                $elements = Occurrences::in(is_array($widget) && is_string($widget[$field] ?? null) ? $widget[$field] : '');
                if ($elements) {
                    $title = is_string($widget['title'] ?? null) ? $widget['title'] : '';
                    $places[] = self::part($title ?: __('(no title)', 'solidarity-widgets'), __('Widget', 'solidarity-widgets'), admin_url('widgets.php'), $elements);
                }
            }
        }
        return $places;
    }

    /** Templates that the theme brings as files; changed ones are posts. */
    private static function inThemeTemplates(): array
    {
        $places = [];
        foreach (['wp_template', 'wp_template_part'] as $type) {
            foreach (function_exists('get_block_templates') ? get_block_templates([], $type) : [] as $template) {
                $elements = $template->source === 'theme' ? Occurrences::in((string) $template->content) : [];
                if ($elements) {
                    $places[] = self::part((string) $template->title, __('Template of the theme', 'solidarity-widgets'), admin_url('site-editor.php'), $elements);
                }
            }
        }
        return $places;
    }

    private static function part(string $title, string $kind, string $link, array $elements): array
    {
        return ['post' => 0, 'isPage' => false, 'title' => $title, 'kind' => $kind, 'status' => '', 'link' => $link, 'elements' => $elements];
    }

    /** @return array{string, string[]} A condition, and its values. */
    private static function condition(string $column): array
    {
        global $wpdb;
        $starts = array_merge(Occurrences::STARTS, ['[solidarity-', 'u003csolidarity-']);
        $values = array_map(static fn($start): string => '%' . $wpdb->esc_like($start) . '%', $starts);
        return [implode(' OR ', array_fill(0, count($values), "$column LIKE %s")), $values];
    }
}
