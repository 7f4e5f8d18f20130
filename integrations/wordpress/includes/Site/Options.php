<?php

namespace Solidarity\Widgets\Site;

/** What the administrators of the site, or of its network, have chosen. */
final class Options
{
    public const NAME = 'solidarity_widgets';

    private const DEFAULTS = [
        // The campaign: its address as `publish` writes it, with `{lang}`, and what proves it.
        'campaign' => '',
        'key' => '',
        'withdrawal_key' => '',
        'integrity' => '',
        // Hosts besides the site's own that attributes may name.
        'hosts' => [],
        // Whether readers at risk are protected on every page, and links to other sites are addresses to copy.
        'cautious' => false,
        'links_as_text' => false,
        'accent' => '',
        'heading_font' => '',
    ];

    /** @return mixed The value of an option, as it was checked when it was saved. */
    public static function get(string $name)
    {
        $saved = get_option(self::NAME, []);
        return $saved[$name] ?? self::DEFAULTS[$name];
    }
}
