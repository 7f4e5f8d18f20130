<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Site\Used\WhereUsed;

/** Empties what caching plugins have kept of pages that show people, or anything of a stopped campaign: it must be gone there, too. */
final class PageCaches
{
    /** Functions and actions by which plugins forget one page, by the id of its post. */
    private const BY_POST = [
        'wpsc_delete_post_cache', 'wp_cache_post_change', 'w3tc_flush_post', 'rocket_clean_post', 'litespeed_purge_post',
        'wpfc_clear_post_cache_by_id', 'cache_enabler_clear_page_cache_by_post', 'wphb_clear_page_cache',
        'swcfpc_purge_cache_by_post', 'breeze_clear_post_cache',
    ];

    /** The same for all pages, where people are in a template or a widget. */
    private const ALL = [
        'wp_cache_clear_cache', 'w3tc_flush_all', 'rocket_clean_domain', 'litespeed_purge_all', 'wpfc_clear_all_cache',
        'cache_enabler_clear_site_cache', 'breeze_clear_all_cache', 'swcfpc_purge_cache', 'sg_cachepress_purge_everything',
        'rt_nginx_helper_purge_all',
    ];

    /** Functions and actions by which plugins forget one page, by its address. */
    private const BY_ADDRESS = ['sg_cachepress_purge_cache', 'nitropack_integration_purge_url', 'rt_nginx_helper_purge_url'];

    /** Empties the caches of all pages that show people; of all pages with an element, if the whole campaign is gone. */
    public static function purge(bool $isWhole = false): void
    {
        // Before `init` nobody knows the types of posts.
        $places = !did_action('init') ? [] : ($isWhole ? WhereUsed::all() : WhereUsed::withPeople());
        $isEverywhere = false;
        foreach ($places as $place) {
            if (!$place['isPage']) {
                $isEverywhere = true;
                continue;
            }
            clean_post_cache($place['post']);
            self::call(self::BY_POST, $place['post']);
            self::call(self::BY_ADDRESS, (string) get_permalink($place['post']));
        }
        if ($isEverywhere) {
            self::call(self::ALL);
        }
        /**
         * After somebody was taken out of the campaign on this site, or all of it was: empty here what a cache of your own has kept.
         *
         * @param int[] $posts The posts that show them.
         * @param bool $isEverywhere Whether a template or a widget does, and so any page may.
         */
        do_action('solidarity_widgets_people_changed', array_values(array_filter(array_column($places, 'post'))), $isEverywhere);
    }

    private static function call(array $names, ...$arguments): void
    {
        foreach ($names as $name) {
            try {
                if (function_exists($name)) {
                    $name(...$arguments);
                } elseif (has_action($name)) {
                    do_action($name, ...$arguments);
                }
            } catch (\Throwable $error) {
                // Another plugin's fault must not keep people in our copy.
                continue;
            }
        }
    }
}
