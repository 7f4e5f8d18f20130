<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Campaign\Feed;
use Solidarity\Widgets\Elements\Judging\Rules;
use Solidarity\Widgets\Plugin;
use Solidarity\Widgets\Site\Options;

/** What this site says to the elements: its rules, its language, its campaign. */
final class Site
{
    /** The rules with this site's own address and the hosts that its administrators listed. */
    public static function rules(): Rules
    {
        return new Rules(home_url('/'), (array) Options::get('hosts'));
    }

    /** The language of the library in which this page is read. */
    public static function language(): string
    {
        return Languages::of(get_bloginfo('language'), Languages::all());
    }

    /** Whether what is being made is read outside of the site's pages: in a feed, or as an excerpt. */
    public static function isTextOnly(): bool
    {
        return is_feed() || doing_filter('get_the_excerpt');
    }

    /**
     * What stands between the tags of an element where the author has written nothing: only for the campaign in the plugin, since it
     * is about that one.
     */
    public static function sentence(array $element, string $language = ''): string
    {
        // The exit says the same whatever the campaign is.
        $isDefault = $element['name'] === 'exit'
            || Feed::address() === Plugin::url('solidarity/campaign/{lang}.json');
        return $isDefault ? $element['sentences'][$language ?: self::language()] ?? '' : '';
    }
}
