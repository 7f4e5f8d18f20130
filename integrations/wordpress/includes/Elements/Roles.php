<?php

namespace Solidarity\Widgets\Elements;

/** Who may set what, by WordPress's own capabilities. */
final class Roles
{
    private const CAPABILITIES = [
        'author' => '',
        'editor' => 'edit_others_posts',
        'administrator' => 'manage_options',
        'setting' => 'manage_options',
    ];

    /** Those that may set something, from the least on. */
    public const ALL = ['author', 'editor', 'administrator', 'setting'];

    /** Whether the current user may set an attribute of this role. */
    public static function may(string $role): bool
    {
        $capability = self::CAPABILITIES[$role] ?? null;
        return $capability !== null && ($capability === '' || current_user_can($capability));
    }
}
