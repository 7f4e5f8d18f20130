<?php

namespace Solidarity\Widgets\Editor;

use Solidarity\Widgets\Elements\Languages;

/** The language in which the post that is edited is written. */
final class PostLanguage
{
    /** @return string One of the library's languages; English where it does not have the post's. */
    public static function current(): string
    {
        $post = get_post();
        return Languages::of(($post ? self::ofPost($post) : '') ?: get_locale(), Languages::all());
    }

    /** What Polylang or WPML know of a post; '' where neither is there. The language of the user does not count. */
    private static function ofPost(\WP_Post $post): string
    {
        if (function_exists('pll_get_post_language')) {
            return (string) pll_get_post_language($post->ID, 'locale');
        }
        $details = apply_filters('wpml_post_language_details', null, $post->ID);
        return is_array($details) ? (string) ($details['locale'] ?? '') : '';
    }
}
