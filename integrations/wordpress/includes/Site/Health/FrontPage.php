<?php

namespace Solidarity\Widgets\Site\Health;

use Solidarity\Widgets\Plugin;

/** Looks for another copy of the script on the front page, such as one that somebody has pasted into the theme. */
final class FrontPage
{
    public const ROUTE = 'solidarity-widgets/v1/front-page';

    private const MOST_BYTES = 2000000;

    private const SCRIPT = '~<script\b[^>]*\bsrc\s*=\s*["\']?([^"\'\s>]+)~i';

    public static function register(): void
    {
        add_action('rest_api_init', static function (): void {
            register_rest_route(dirname(self::ROUTE), '/' . basename(self::ROUTE), [
                'methods' => 'GET',
                'callback' => [self::class, 'test'],
                'permission_callback' => static fn(): bool => current_user_can('view_site_health_checks'),
            ]);
        });
    }

    /** Asks this site for its own front page, as Site Health does itself, and no other host. */
    public static function test(): array
    {
        $answer = wp_remote_get(home_url('/'), [
            'timeout' => 10,
            'redirection' => 0,
            'limit_response_size' => self::MOST_BYTES,
            'user-agent' => 'solidarity-widgets',
            'sslverify' => apply_filters('https_local_ssl_verify', false),
        ]);
        if (is_wp_error($answer) || wp_remote_retrieve_response_code($answer) !== 200) {
            return SiteHealth::result('front_page', 'good', __('The front page could not be looked at', 'solidarity-widgets'), [__('This server cannot ask itself. Nothing is wrong with that.', 'solidarity-widgets')]);
        }
        $others = self::othersIn(wp_remote_retrieve_body($answer), Plugin::url(''));
        if (!$others) {
            return SiteHealth::result('front_page', 'good', __('The front page has no other copy of the script', 'solidarity-widgets'), [__('One copy is enough for all elements.', 'solidarity-widgets')]);
        }
        /* translators: %s: an address */
        $words = sprintf(__('It is loaded from %s. The first copy that loads counts, with its version and its campaign.', 'solidarity-widgets'), $others[0]);
        return SiteHealth::result('front_page', 'recommended', __('The front page has another copy of the script', 'solidarity-widgets'), [$words, __('Somebody has pasted it into the theme, a widget or a page. Remove it: the plugin brings the script wherever an element is.', 'solidarity-widgets')]);
    }

    /**
     * The addresses of our scripts in a page that are not this plugin's.
     *
     * @return string[]
     */
    public static function othersIn(string $html, string $own): array
    {
        preg_match_all(self::SCRIPT, $html, $found);
        $path = (string) wp_parse_url($own, PHP_URL_PATH);
        $names = implode('|', array_map('preg_quote', self::elements()));
        $isOther = static function (string $url) use ($path, $names): bool {
            $file = (string) wp_parse_url($url, PHP_URL_PATH);
            return strpos($file, $path) !== 0 && preg_match("~/(?:solidarity(?:\.classic)?|one/(?:$names))\.js$~", $file);
        };
        return array_values(array_unique(array_filter(array_map('html_entity_decode', $found[1]), $isOther)));
    }

    /** @return string[] The names of all elements: each may have a script of its own. */
    private static function elements(): array
    {
        $file = Plugin::path('generated/elements.php');
        return array_column(is_file($file) ? require $file : [], 'name') ?: ['prisoner-counter'];
    }
}
