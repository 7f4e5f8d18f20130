<?php

namespace Solidarity\Widgets\Site\Settings;

/** What an administrator has written where something was wrong: it stands in the fields again, and nobody has to write it twice. */
final class Typed
{
    public const TRANSIENT = 'solidarity_widgets_typed_';

    /** @param array<string, string> $fields */
    public static function keep(array $fields): void
    {
        set_transient(self::TRANSIENT . get_current_user_id(), $fields, 5 * MINUTE_IN_SECONDS);
    }

    /** @return array<string, string> What was kept, once. */
    public static function take(): array
    {
        $fields = get_transient(self::TRANSIENT . get_current_user_id());
        delete_transient(self::TRANSIENT . get_current_user_id());
        return is_array($fields) ? $fields : [];
    }
}
