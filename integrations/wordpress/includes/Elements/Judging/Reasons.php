<?php

namespace Solidarity\Widgets\Elements\Judging;

use Solidarity\Widgets\Elements\Catalog;

/** Says in words why an attribute is left out, and what to write instead. */
final class Reasons
{
    /**
     * @param array<string, mixed> $element An entry of the catalog.
     * @param string $name The attribute.
     * @param string $reason As in `Judgement::$refused`, or `role`.
     * @param array<string, string> $labels What attributes are called where this is read; others by their names.
     */
    public static function text(array $element, string $name, string $reason, array $labels = []): string
    {
        $rule = Catalog::attribute($element, $name);
        $called = $labels[$name] ?? $name;
        if (strncmp($reason, 'needs-', 6) === 0) {
            /* translators: 1: an attribute, 2: another one */
            $text = __('“%1$s” counts only together with an allowed “%2$s”.', 'solidarity-widgets');
            $other = substr($reason, 6);
            return sprintf($text, $called, $labels[$other] ?? $other);
        }
        switch ($reason) {
            case 'unknown':
                /* translators: %s: an attribute */
                return sprintf(__('This element has no “%s”.', 'solidarity-widgets'), $called);
            case 'role':
                return self::role($called, $rule['role']);
            case 'host':
                /* translators: %s: an attribute */
                $text = __('“%s” may only name this site, or an https:// address on a host that an administrator has listed in Settings → Solidarity Widgets.', 'solidarity-widgets');
                return sprintf($text, $called);
            case 'address':
                /* translators: %s: an attribute */
                return sprintf(__('“%s” needs a whole address that begins with https:// or http://.', 'solidarity-widgets'), $called);
            default:
                return sprintf(self::form($rule), $called);
        }
    }

    private static function role(string $called, string $role): string
    {
        return $role === 'editor'
            /* translators: %s: an attribute */
            ? sprintf(__('Only editors and administrators can set “%s”.', 'solidarity-widgets'), $called)
            /* translators: %s: an attribute */
            : sprintf(__('Only administrators can set “%s”.', 'solidarity-widgets'), $called);
    }

    private static function form(array $rule): string
    {
        switch ($rule['type']) {
            case 'number':
                return isset($rule['max'])
                    /* translators: 1: an attribute, 2: and 3: numbers */
                    ? self::with(__('“%1$s” needs a whole number from %2$d to %3$d.', 'solidarity-widgets'), [$rule['min'] ?? 0, $rule['max']])
                    /* translators: 1: an attribute, 2: a number */
                    : self::with(__('“%1$s” needs a whole number, at least %2$d.', 'solidarity-widgets'), [$rule['min'] ?? 0]);
            case 'level':
                /* translators: %s: an attribute */
                return __('“%s” needs a level from 2 to 6.', 'solidarity-widgets');
            case 'choice':
            case 'list':
                return isset($rule['values'])
                    /* translators: 1: an attribute, 2: words */
                    ? self::with(__('“%1$s” knows only: %2$s.', 'solidarity-widgets'), [implode(', ', $rule['values'])])
                    /* translators: %s: an attribute */
                    : __('“%s” is too long.', 'solidarity-widgets');
            case 'language':
                /* translators: %s: an attribute */
                return __('“%s” needs the tag of a language, such as be or pt-BR.', 'solidarity-widgets');
            case 'date':
                /* translators: %s: an attribute */
                return __('“%s” needs a day such as 2027-05-21.', 'solidarity-widgets');
            case 'boolean':
                /* translators: %s: an attribute */
                return __('“%s” is on or off.', 'solidarity-widgets');
            default:
                /* translators: %s: an attribute */
                return __('“%s” is too long, or not a text.', 'solidarity-widgets');
        }
    }

    /** The text with these values in it; the name of the attribute is put in later. */
    private static function with(string $text, array $values): string
    {
        return sprintf($text, '%s', ...$values);
    }
}
