<?php

namespace Solidarity\Widgets\Editor;

/** What embedding can mean, said to each user once, before the first block. */
final class EmbeddingNote
{
    /** Whether the user has read it. */
    public const META = 'solidarity_widgets_note_read';

    public static function registerMeta(): void
    {
        register_meta('user', self::META, [
            'type' => 'boolean',
            'single' => true,
            'default' => false,
            'show_in_rest' => true,
            'auth_callback' => static function ($allowed, $key, $user): bool {
                return get_current_user_id() === (int) $user;
            },
        ]);
    }

    public static function isRead(): bool
    {
        return (bool) get_user_meta(get_current_user_id(), self::META, true);
    }

    /** @return string[] Its paragraphs, without markup. */
    public static function paragraphs(): array
    {
        return [
            self::forEmbedders(),
            __('Some of your readers may be in Belarus or Russia, and nobody can tell who. The blocks warn them before each risky step, and ask no other site for anything before a reader wants it.', 'solidarity-widgets'),
        ];
    }

    /** What it can mean for whoever shows the campaign. */
    public static function forEmbedders(): string
    {
        return __('Everybody who sees your site sees that you show this campaign. In Belarus people have been jailed for a repost, a subscription or a donation, and whoever distributes something may be held to account, also from abroad and through their family. Do not show it where it leads to somebody who lives there, travels there or has family there.', 'solidarity-widgets');
    }
}
