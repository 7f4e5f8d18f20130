<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Campaign\Feed;
use Solidarity\Widgets\Site\Options;

/** Says on `<html>` what holds for all elements of the page: tags written by hand read what blocks read. */
final class PageAttributes
{
    public static function register(): void
    {
        add_filter('language_attributes', [self::class, 'with']);
    }

    public static function with(string $attributes): string
    {
        if (is_admin() || is_feed()) {
            return $attributes;
        }
        foreach (self::all() as $name => $value) {
            $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
        }
        return $attributes;
    }

    /** @return array<string, string> Values by the names of attributes. */
    public static function all(): array
    {
        $hosts = array_filter((array) Options::get('hosts'), 'is_string');
        return Feed::attributes() + array_filter([
            'data-solidarity-hosts' => implode(' ', $hosts),
            'data-solidarity-links' => Options::get('links_as_text') ? 'text' : '',
        ]) + (Options::get('cautious') ? ['data-solidarity-cautious' => ''] : []);
    }
}
