<?php

namespace Solidarity\Widgets\Site\Health;

use Solidarity\Widgets\Campaign\Copy\FolderStore;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Schedule;
use Solidarity\Widgets\Site\Options;
use Solidarity\Widgets\Site\Settings\SettingsPage;
use Solidarity\Widgets\Site\Settings\StatusCard;

/** What WordPress's Site Health says about the campaign of this site. */
final class SiteHealth
{
    /** Seconds without an answer after which the copy is old: one or two failures mend themselves. */
    private const OLD = 6 * HOUR_IN_SECONDS;

    /** Seconds by which an event of cron may be late. */
    private const LATE = 2 * HOUR_IN_SECONDS;

    public static function register(): void
    {
        add_filter('site_status_tests', [self::class, 'addTests']);
        add_filter('debug_information', [self::class, 'addInformation']);
    }

    public static function addTests(array $tests): array
    {
        $direct = [
            'campaign' => [__('The campaign is current', 'solidarity-widgets'), [self::class, 'testCampaign']],
            'cron' => [__('The campaign is looked at every hour', 'solidarity-widgets'), [self::class, 'testCron']],
            'uploads' => [__('The campaign can be written', 'solidarity-widgets'), [self::class, 'testUploads']],
        ];
        foreach (Options::hasAddress() ? $direct : [] as $name => [$label, $test]) {
            $tests['direct']['solidarity_widgets_' . $name] = ['label' => $label, 'test' => $test];
        }
        $tests['async']['solidarity_widgets_front_page'] = [
            'label' => __('The front page has one copy of the script', 'solidarity-widgets'),
            'test' => rest_url(FrontPage::ROUTE),
            'has_rest' => true,
            'async_direct_test' => [FrontPage::class, 'test'],
        ];
        return $tests;
    }

    public static function addInformation(array $information): array
    {
        $fields = [];
        foreach (StatusCard::rows() as $label => $value) {
            $fields[md5($label)] = ['label' => $label, 'value' => $value];
        }
        $information['solidarity-widgets'] = ['label' => __('Solidarity Widgets', 'solidarity-widgets'), 'fields' => $fields];
        return $information;
    }

    public static function testCampaign(): array
    {
        $state = State::load();
        $withoutCopy = __('Readers see the sentence of each element, and nothing of the campaign.', 'solidarity-widgets');
        if ($state->isStopped) {
            $words = $state->failure ? [Failure::inWords($state->failure)] : [];
            $help = __('If it does not begin again, take the elements out of your pages, or choose another campaign.', 'solidarity-widgets');
            return self::result('campaign', 'critical', __('The campaign of Solidarity Widgets was stopped', 'solidarity-widgets'), array_merge($words, [$withoutCopy, $help]));
        }
        if ($state->failure) {
            $isOld = time() - $state->takenAt > self::OLD;
            $words = Failure::inWords($state->failure);
            if (!$state->hasCopy()) {
                $label = __('The campaign of Solidarity Widgets could not be fetched yet', 'solidarity-widgets');
            } elseif ($isOld) {
                /* translators: %s: a span such as "2 days" */
                $label = sprintf(__('The campaign of Solidarity Widgets was last fetched %s ago', 'solidarity-widgets'), human_time_diff($state->takenAt));
            } else {
                $label = __('The campaign of Solidarity Widgets could not be fetched the last time', 'solidarity-widgets');
            }
            $status = $isOld || !$state->hasCopy() ? 'critical' : 'recommended';
            $shown = $state->hasCopy()
                ? __('Readers see the last good copy. People in it are shown until their last day, and then nobody.', 'solidarity-widgets')
                : $withoutCopy;
            return self::result('campaign', $status, $label, [$words, $shown]);
        }
        if ($state->hasEndlessPeople) {
            return self::result('campaign', 'recommended', __('People of the campaign are left out', 'solidarity-widgets'), [__('The campaign does not say until when they may be shown, or its day is more than 15 days ahead. Ask whoever publishes it to use solidarity-publisher, which writes the day.', 'solidarity-widgets')]);
        }
        if (!$state->hasCopy()) {
            return self::result('campaign', 'recommended', __('The campaign of Solidarity Widgets is not fetched yet', 'solidarity-widgets'), [__('It will be with the next run of WP-Cron. You can also press “Fetch now” in the settings.', 'solidarity-widgets')]);
        }
        /* translators: %s: a day and time */
        $words = sprintf(__('Last fetched: %s.', 'solidarity-widgets'), StatusCard::moment($state->takenAt));
        return self::result('campaign', 'good', __('The campaign of Solidarity Widgets is current', 'solidarity-widgets'), [$words]);
    }

    public static function testCron(): array
    {
        $next = (int) wp_next_scheduled(Schedule::FETCH);
        $isLate = $next && $next < time() - self::LATE;
        if ($next && !$isLate) {
            return self::result('cron', 'good', __('The campaign of Solidarity Widgets is looked at every hour', 'solidarity-widgets'), [__('WP-Cron runs.', 'solidarity-widgets')]);
        }
        $words = $isLate
            /* translators: %s: a span such as "3 hours" */
            ? sprintf(__('WP-Cron is late by %s. Whoever has withdrawn may still be on your site.', 'solidarity-widgets'), human_time_diff($next))
            : __('No event is planned. Whoever has withdrawn may still be on your site.', 'solidarity-widgets');
        $help = defined('DISABLE_WP_CRON') && DISABLE_WP_CRON
            ? __('DISABLE_WP_CRON is set in wp-config.php: let the server call wp-cron.php every few minutes, or remove that line.', 'solidarity-widgets')
            : __('WP-Cron runs when somebody visits a page that no cache answers. Let the server call wp-cron.php every few minutes.', 'solidarity-widgets');
        return self::result('cron', 'critical', __('WP-Cron does not run', 'solidarity-widgets'), [$words, $help]);
    }

    public static function testUploads(): array
    {
        if (!FolderStore::isWritable()) {
            /* translators: %s: a folder */
            $words = sprintf(__('The folder %s cannot be written. The campaign is kept in the database and sent by WordPress: that is slower, and portraits are left out.', 'solidarity-widgets'), FolderStore::root());
            return self::result('uploads', 'recommended', __('The campaign cannot be written into uploads', 'solidarity-widgets'), [$words, __('Ask your host to make that folder writable.', 'solidarity-widgets')]);
        }
        if (!FolderStore::isOnOwnOrigin()) {
            return self::result('uploads', 'good', __('The campaign is sent by WordPress', 'solidarity-widgets'), [__('Your uploads are on another host, which would learn who reads the campaign. So this site sends it itself.', 'solidarity-widgets')]);
        }
        return self::result('uploads', 'good', __('The campaign is sent by the web server', 'solidarity-widgets'), [__('It lies in uploads, on the origin of this site.', 'solidarity-widgets')]);
    }

    /**
     * A result as Site Health shows it.
     *
     * @param 'good' | 'recommended' | 'critical' $status
     * @param string[] $paragraphs
     */
    public static function result(string $test, string $status, string $label, array $paragraphs): array
    {
        return [
            'label' => $label,
            'status' => $status,
            'badge' => ['label' => __('Solidarity Widgets', 'solidarity-widgets'), 'color' => 'blue'],
            'description' => '<p>' . implode('</p><p>', array_map('esc_html', $paragraphs)) . '</p>',
            'actions' => sprintf('<p><a href="%s">%s</a></p>', esc_url(SettingsPage::url()), esc_html__('Settings of Solidarity Widgets', 'solidarity-widgets')),
            'test' => 'solidarity_widgets_' . $test,
        ];
    }
}
