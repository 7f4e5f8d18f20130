<?php

namespace Solidarity\Widgets\Campaign;

/** Keeps two runs from changing the copy at the same time: cron, and an administrator who presses "Fetch now". */
final class Lock
{
    public const OPTION = 'solidarity_widgets_lock';

    /** Seconds after which a run is taken for broken off. */
    private const MOST_SECONDS = 900;

    /**
     * @template T
     * @param callable(): T $act
     * @return T
     * @throws Failure `busy`
     */
    public static function hold(callable $act)
    {
        if (!self::take()) {
            throw new Failure('busy');
        }
        try {
            return $act();
        } finally {
            delete_option(self::OPTION);
        }
    }

    private static function take(): bool
    {
        global $wpdb;
        $now = time();
        // One statement that either writes or does not: options are cached, and two runs could both find none.
        $sql = "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')";
        if ($wpdb->query($wpdb->prepare($sql, self::OPTION, (string) $now))) {
            wp_cache_delete('notoptions', 'options');
            return true;
        }
        $sql = "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name = %s AND option_value < %s";
        return (bool) $wpdb->query($wpdb->prepare($sql, (string) $now, self::OPTION, (string) ($now - self::MOST_SECONDS)));
    }
}
