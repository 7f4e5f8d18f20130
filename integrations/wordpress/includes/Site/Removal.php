<?php

namespace Solidarity\Widgets\Site;

use Solidarity\Widgets\Campaign\Copy\FolderStore;
use Solidarity\Widgets\Campaign\Schedule;

/** Takes away everything that the plugin has put into the database and the uploads. Texts of pages stay as their authors wrote them. */
final class Removal
{
    /** What the names of all our options, transients and fields of users begin with. */
    private const PREFIX = 'solidarity_widgets';

    public static function everywhere(): void
    {
        global $wpdb;
        if (is_multisite()) {
            foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
                switch_to_blog($site);
                self::fromSite();
                restore_current_blog();
            }
            self::remove($wpdb->sitemeta, 'meta_key', ['', '_site_transient_', '_site_transient_timeout_'], 'delete_site_option');
        } else {
            self::fromSite();
        }
        self::remove($wpdb->usermeta, 'meta_key', [''], static function (string $key): void {
            delete_metadata('user', 0, $key, '', true);
        });
    }

    private static function fromSite(): void
    {
        global $wpdb;
        Schedule::stop();
        self::remove($wpdb->options, 'option_name', ['', '_transient_', '_transient_timeout_', '_site_transient_', '_site_transient_timeout_'], 'delete_option');
        FolderStore::clearOthers('');
    }

    /** By their names, and through WordPress, so that its caches know. */
    private static function remove(string $table, string $column, array $starts, callable $delete): void
    {
        global $wpdb;
        foreach ($starts as $start) {
            $like = $wpdb->esc_like($start . self::PREFIX) . '%';
            // phpcs:ignore WordPress.DB.PreparedSQL -- names of WordPress's own tables
            foreach ($wpdb->get_col($wpdb->prepare("SELECT DISTINCT $column FROM $table WHERE $column LIKE %s", $like)) as $name) {
                $delete($name);
            }
        }
    }
}
