<?php

namespace Solidarity\Widgets\Elements\Judging;

/** What an attribute may be, by its type. */
final class Values
{
    /** No attribute needs more; an address of a form with its fields comes near. */
    private const LONGEST = 5000;

    /**
     * The value as it is written into a tag: `true` for a boolean that is set, a string for all others.
     *
     * @param array<string, mixed> $rule The attribute's rule.
     * @param mixed $value What was given.
     * @return string|bool|null `false` if it is not set, `null` if it does not fit.
     */
    public static function fit(array $rule, $value)
    {
        if ($rule['type'] === 'boolean') {
            return self::boolean($rule['name'], $value);
        }
        if ($rule['type'] === 'list') {
            return self::words($rule, $value);
        }
        if ($value === '' || $value === null || $value === false) {
            return false;
        }
        if (!is_scalar($value) || strlen((string) $value) > self::LONGEST || !preg_match('~~u', (string) $value)) {
            return null;
        }
        $text = trim((string) $value);
        return $text === '' ? false : (self::isOf($rule, $text) ? self::plain($rule['type'], $text) : null);
    }

    private static function isOf(array $rule, string $text): bool
    {
        switch ($rule['type']) {
            case 'number':
                return preg_match('~^\d{1,15}$~D', $text)
                    && (int) $text >= ($rule['min'] ?? 0)
                    && (int) $text <= ($rule['max'] ?? PHP_INT_MAX);
            case 'level':
                return (bool) preg_match('~^[2-6]$~D', $text);
            case 'choice':
                return in_array($text, $rule['values'], true);
            case 'language':
                return (bool) preg_match('~^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$~iD', $text);
            case 'date':
                return preg_match('~^(\d{4})-(\d\d)-(\d\d)$~D', $text, $day)
                    && checkdate((int) $day[2], (int) $day[3], (int) $day[1]);
            default:
                return true;
        }
    }

    /** @param mixed $value */
    private static function boolean(string $name, $value): ?bool
    {
        $isSet = [true, 1, '', '1', 'true', 'yes', $name];
        $isNot = [false, null, 0, '0', 'false', 'no'];
        return in_array($value, $isSet, true) ? true : (in_array($value, $isNot, true) ? false : null);
    }

    /**
     * @param mixed $value A list, or its words in a text.
     * @return string|bool|null
     */
    private static function words(array $rule, $value)
    {
        if (is_string($value)) {
            $value = preg_split($rule['separator'] === ',' ? '~,~' : '~[,\s]+~', $value);
        }
        if (!is_array($value) || $value !== array_filter($value, 'is_string')) {
            return $value === null || $value === false ? false : null;
        }
        $words = array_values(array_unique(array_filter(array_map('trim', $value), 'strlen')));
        if (!$words) {
            return false;
        }
        if (isset($rule['values'])) {
            $words = array_values(array_intersect($words, $rule['values']));
        }
        $text = self::plain('string', implode($rule['separator'], $words));
        return $words && strlen($text) <= self::LONGEST && preg_match('~~u', $text) ? $text : null;
    }

    /** Without controls; only texts have lines. */
    private static function plain(string $type, string $text): string
    {
        $controls = $type === 'text' ? '~[\x00-\x08\x0b-\x1f\x7f]~' : '~[\x00-\x1f\x7f]~';
        return preg_replace($controls, '', $text);
    }
}
