<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Schedule;
use Solidarity\Widgets\Site\Options;

/** The button that asks the campaign's host at once. */
final class FetchNow
{
    public const ACTION = 'solidarity_widgets_fetch_now';

    public static function register(): void
    {
        add_action('admin_post_' . self::ACTION, [self::class, 'answer']);
    }

    public static function answer(): void
    {
        if (!current_user_can('manage_options')) {
            wp_die(esc_html__('Only administrators may do this.', 'solidarity-widgets'), '', ['response' => 403]);
        }
        check_admin_referer(self::ACTION);
        $failure = Schedule::fetch();
        $state = State::load();
        if ($failure) {
            add_settings_error(Options::NAME, 'fetch', $failure->words());
        } else {
            /* translators: %s: the name of a campaign */
            add_settings_error(Options::NAME, 'fetch', sprintf(__('“%s” is up to date.', 'solidarity-widgets'), $state->name), 'success');
        }
        set_transient('settings_errors', get_settings_errors(), 30);
        wp_safe_redirect(add_query_arg('settings-updated', 'true', SettingsPage::url()));
        exit;
    }
}
