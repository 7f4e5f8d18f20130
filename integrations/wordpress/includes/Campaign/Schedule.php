<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Days;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Plugin;
use Solidarity\Widgets\Site\Options;

/** When the campaign's host is asked, and when people end. */
final class Schedule
{
    /** Every hour. */
    public const FETCH = 'solidarity_widgets_fetch';

    /** Soon after a run that could not bring all pictures. */
    public const GO_ON = 'solidarity_widgets_go_on';

    /** When the last day of the people in the copy is over. */
    public const END = 'solidarity_widgets_people_end';

    public static function register(): void
    {
        add_action('init', [self::class, 'ensure'], 20);
        add_action(self::FETCH, [self::class, 'fetch']);
        add_action(self::GO_ON, [self::class, 'fetch']);
        add_action(self::END, [self::class, 'endPeople']);
        register_deactivation_hook(Plugin::file(), [self::class, 'stopEverywhere']);
    }

    /** Plans what is not planned yet: on a network, only the main site is told that the plugin was activated. */
    public static function ensure(): void
    {
        $isPlanned = wp_next_scheduled(self::FETCH);
        if (Options::hasAddress() && !$isPlanned) {
            wp_schedule_event(time(), 'hourly', self::FETCH);
        } elseif (!Options::hasAddress() && $isPlanned) {
            wp_clear_scheduled_hook(self::FETCH);
            wp_clear_scheduled_hook(self::GO_ON);
        }
        self::planEnd();
    }

    /** Asks the campaign's host. Why it failed is kept with the copy, and told. */
    public static function fetch(): ?Failure
    {
        if (!Options::hasAddress()) {
            return null;
        }
        $before = count(State::load()->missingPictures);
        try {
            $source = Source::from(Options::campaign());
            if (!Options::isAllowed($source->address->host())) {
                throw new Failure('host', $source->address->host());
            }
            $state = Mirror::follow($source);
        } catch (Failure $failure) {
            return $failure;
        }
        $missing = count($state->missingPictures);
        $isGettingOn = $missing && ($missing < $before || !$before);
        if ($isGettingOn && !wp_next_scheduled(self::GO_ON)) {
            wp_schedule_single_event(time() + MINUTE_IN_SECONDS, self::GO_ON);
        }
        self::planEnd();
        return null;
    }

    public static function endPeople(): void
    {
        try {
            Mirror::endPeople();
        } catch (Failure $busy) {
            // Whoever holds the copy ends them, too.
            return;
        }
        self::planEnd();
    }

    /** No event of ours is left, on any site of a network for which the plugin was deactivated. */
    public static function stopEverywhere(bool $isNetwork): void
    {
        $sites = is_multisite() && $isNetwork ? get_sites(['fields' => 'ids', 'number' => 0]) : [get_current_blog_id()];
        foreach ($sites as $site) {
            is_multisite() && switch_to_blog($site);
            self::stop();
            is_multisite() && restore_current_blog();
        }
    }

    public static function stop(): void
    {
        foreach ([self::FETCH, self::GO_ON, self::END] as $hook) {
            wp_unschedule_hook($hook);
        }
    }

    /** Cron may be late or off: whoever is past their end goes with the next visit to any page. */
    private static function planEnd(): void
    {
        $day = State::load()->peopleEnd;
        $planned = wp_next_scheduled(self::END);
        $end = Days::isDay($day) ? Days::endOf($day) : 0;
        if ($end && $end <= time()) {
            try {
                Mirror::endPeople();
            } catch (Failure $busy) {
                return;
            }
        } elseif ($end && $planned !== $end) {
            wp_clear_scheduled_hook(self::END);
            wp_schedule_single_event($end, self::END);
        } elseif (!$end && $planned) {
            wp_clear_scheduled_hook(self::END);
        }
    }
}
