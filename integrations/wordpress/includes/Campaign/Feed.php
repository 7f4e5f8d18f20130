<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Plugin;

/** Where the elements of this site find their campaign. */
final class Feed
{
    /** The address that elements read, on the site's own origin, with `{lang}` for the language. */
    public static function address(): string
    {
        return Plugin::url('solidarity/campaign/{lang}.json');
    }
}
