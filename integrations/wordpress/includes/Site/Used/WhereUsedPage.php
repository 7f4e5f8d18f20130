<?php

namespace Solidarity\Widgets\Site\Used;

use Solidarity\Widgets\Elements\Catalog;

/** The page that lists where the widgets are used, for whoever edits other people's pages. */
final class WhereUsedPage
{
    private const PAGE = 'solidarity-widgets-used';

    private const CAPABILITY = 'edit_others_posts';

    public static function register(): void
    {
        add_action('admin_menu', [self::class, 'addPage']);
    }

    public static function addPage(): void
    {
        $title = __('Solidarity Widgets: where they are used', 'solidarity-widgets');
        add_management_page($title, __('Solidarity Widgets', 'solidarity-widgets'), self::CAPABILITY, self::PAGE, [self::class, 'render']);
    }

    public static function url(): string
    {
        return admin_url('tools.php?page=' . self::PAGE);
    }

    public static function render(): void
    {
        $places = WhereUsed::all();
        ?>
        <div class="wrap solidarity-page">
            <h1><?php esc_html_e('Where the widgets are used', 'solidarity-widgets'); ?></h1>
            <p><?php echo esc_html(self::summary($places)); ?></p>
            <?php if ($places) : ?>
                <table class="widefat striped solidarity-places">
                    <thead>
                        <tr>
                            <th scope="col"><?php esc_html_e('Place', 'solidarity-widgets'); ?></th>
                            <th scope="col"><?php esc_html_e('Kind', 'solidarity-widgets'); ?></th>
                            <th scope="col"><?php esc_html_e('Status', 'solidarity-widgets'); ?></th>
                            <th scope="col"><?php esc_html_e('Widgets', 'solidarity-widgets'); ?></th>
                        </tr>
                    </thead>
                    <tbody><?php array_map([self::class, 'renderRow'], $places); ?></tbody>
                </table>
            <?php endif; ?>
        </div>
        <?php
    }

    private static function renderRow(array $place): void
    {
        $title = esc_html($place['title']);
        $link = $place['link'] === '' ? $title : sprintf('<a href="%s">%s</a>', esc_url($place['link']), $title);
        printf(
            '<tr><th scope="row">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>',
            $link, // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above
            esc_html($place['kind']),
            esc_html($place['status']),
            implode('<br>', array_map('esc_html', self::inWords($place['elements'], [self::class, 'titleOf']))) // phpcs:ignore WordPress.Security.EscapeOutput
        );
    }

    /**
     * @param array<string, array<string, int>> $elements How often each occurs, in each way.
     * @param callable(string): string|null $called What an element is called; else by its name.
     * @return string[] Such as `event-list: 2 blocks`.
     */
    public static function inWords(array $elements, ?callable $called = null): array
    {
        $words = [];
        foreach ($elements as $name => $ways) {
            $counts = [];
            foreach ($ways as $way => $count) {
                $counts[] = self::counted($way, $count);
            }
            $words[] = ($called ? $called($name) : $name) . ': ' . implode(', ', $counts);
        }
        return $words;
    }

    /** What the editor calls a block. */
    public static function titleOf(string $name): string
    {
        $element = Catalog::get($name);
        return $element === null ? $name : translate($element['title'], 'solidarity-widgets');
    }

    private static function counted(string $way, int $count): string
    {
        switch ($way) {
            case 'block':
                /* translators: %s: how many */
                $words = _n('%s block', '%s blocks', $count, 'solidarity-widgets');
                break;
            case 'shortcode':
                /* translators: %s: how many */
                $words = _n('%s shortcode', '%s shortcodes', $count, 'solidarity-widgets');
                break;
            default:
                /* translators: %s: how many */
                $words = _n('%s tag', '%s tags', $count, 'solidarity-widgets');
        }
        return sprintf($words, number_format_i18n($count));
    }

    private static function summary(array $places): string
    {
        if (!$places) {
            return __('Nowhere yet. Add one of the blocks under “Solidarity”, or a shortcode.', 'solidarity-widgets');
        }
        $count = 0;
        foreach ($places as ['elements' => $elements]) {
            $count += array_sum(array_map('array_sum', $elements));
        }
        /* translators: %s: how many */
        $widgets = sprintf(_n('%s widget', '%s widgets', $count, 'solidarity-widgets'), number_format_i18n($count));
        /* translators: %s: how many */
        $inPlaces = sprintf(_n('in %s place', 'in %s places', count($places), 'solidarity-widgets'), number_format_i18n(count($places)));
        $more = count($places) >= WhereUsed::MOST ? ' ' . __('There may be more: only the first ones are listed.', 'solidarity-widgets') : '';
        return "$widgets $inPlaces.$more";
    }
}
