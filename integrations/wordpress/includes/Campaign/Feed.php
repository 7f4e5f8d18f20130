<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Plugin;
use Solidarity\Widgets\Site\Options;

/** Where the elements of this site find their campaign, always on the site's own origin, and what proves it. */
final class Feed
{
    /**
     * The address that elements read, with `{lang}` for the language if there is a file for each: the copy of the campaign that an
     * administrator has named or uploaded, or else the default campaign in the plugin.
     */
    public static function address(): string
    {
        if (!Options::hasAddress() && !Options::isUploaded()) {
            return Plugin::url('solidarity/campaign/{lang}.json');
        }
        return self::urlOf(self::state()->pattern);
    }

    /** The address of the list of who may still be shown; empty if the campaign has none. */
    public static function current(): string
    {
        $state = self::state();
        return $state->list === null ? '' : self::urlOf(Mirror::LIST);
    }

    /**
     * What a page says about its campaign, by the names of attributes: write them on `<html>`, so that they hold for all elements.
     *
     * Keys are left out on a site without HTTPS, where browsers check no signatures, and while somebody who has withdrawn is cut out
     * of signed files. This server has checked them itself.
     *
     * @return array<string, string>
     */
    public static function attributes(): array
    {
        $attributes = ['data-solidarity-feed' => self::address()];
        if (!Options::hasAddress()) {
            return $attributes;
        }
        $state = self::state();
        ['key' => $key, 'withdrawal_key' => $withdrawalKey, 'integrity' => $integrity] = Options::campaign();
        $isChecked = !$state->isCut && strtolower((string) wp_parse_url(home_url(), PHP_URL_SCHEME)) === 'https';
        return array_filter($attributes + [
            'data-solidarity-current' => self::current(),
            'data-solidarity-key' => $isChecked ? $key : '',
            'data-solidarity-withdrawal-key' => $isChecked && $key !== '' ? $withdrawalKey : '',
            'data-solidarity-feed-integrity' => $integrity,
        ]);
    }

    /** The state of the copy that counts; an empty one with its future address, if nothing was taken yet. */
    private static function state(): State
    {
        $state = State::load();
        if (Options::isUploaded()) {
            return $state;
        }
        try {
            $source = Source::from(Options::campaign());
        } catch (Failure $failure) {
            return new State();
        }
        if ($state->id === $source->id() && $state->pattern !== '') {
            return $state;
        }
        $next = new State();
        $next->id = $source->id();
        $next->pattern = $source->address->pattern();
        return $next;
    }

    private static function urlOf(string $name): string
    {
        return self::state()->store()->url($name) ?: Route::url($name);
    }
}
