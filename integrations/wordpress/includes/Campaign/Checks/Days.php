<?php

namespace Solidarity\Widgets\Campaign\Checks;

/** Days as campaigns write them: `2027-05-21`. */
final class Days
{
    /** The most days from today on for which people may be shown: whoever publishes no more takes them down. */
    private const MOST_DAYS_OF_PEOPLE = 15;

    /** Whether it is a day that exists. */
    public static function isDay($value): bool
    {
        return is_string($value) && preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $found)
            && checkdate((int) $found[2], (int) $found[3], (int) $found[1]);
    }

    /** The moment of a day, or of a day and time with its offset, in seconds; `null` if it is neither. */
    public static function moment($value): ?int
    {
        $pattern = '/^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/D';
        if (!is_string($value) || !preg_match($pattern, $value, $found) || !self::isDay($found[1])) {
            return null;
        }
        $moment = strtotime(strlen($value) === 10 ? $value . 'T00:00:00Z' : $value);
        return $moment === false ? null : $moment;
    }

    /** Whether people with this end may not be shown: it has passed, is none, or is more than 15 days ahead. */
    public static function hasEnded($expires, int $now): bool
    {
        return !self::isDay($expires)
            || $expires < gmdate('Y-m-d', $now)
            || $expires > gmdate('Y-m-d', $now + self::MOST_DAYS_OF_PEOPLE * 86400);
    }

    /** When a day is over, in seconds. */
    public static function endOf(string $day): int
    {
        return (int) strtotime($day . 'T00:00:00Z') + 86400;
    }
}
