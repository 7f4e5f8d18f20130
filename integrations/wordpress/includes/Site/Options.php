<?php

namespace Solidarity\Widgets\Site;

/** What the administrators of the site, or of its network, have chosen. */
final class Options
{
    public const NAME = 'solidarity_widgets';

    /** The option of a network: what its sites may choose from. */
    public const NETWORK_NAME = 'solidarity_widgets_network';

    /** Where the campaign comes from. */
    public const SOURCES = ['default', 'address', 'file'];

    private const DEFAULTS = [
        // One of SOURCES; without it, an address alone tells.
        'source' => '',
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
        // The form for elements without one of their own: an option for each attribute that only administrators may set.
        'sign_up_action' => '',
        'sign_up_recipient' => '',
        'sign_up_consent' => '',
        'sign_up_privacy_url' => '',
        'sign_up_email_name' => '',
        'sign_up_consent_name' => '',
        'sign_up_fields' => '',
        'sign_up_in_place' => false,
    ];

    /** @return mixed The value of an option, as it was checked when it was saved. */
    public static function get(string $name)
    {
        $value = self::saved()[$name] ?? null;
        $default = self::DEFAULTS[$name];
        // An option that another plugin has changed must not break pages.
        if (gettype($value) !== gettype($default)) {
            $value = $default;
        }
        return $name === 'hosts' ? self::allowed($value) : $value;
    }

    /** @return array What was saved, as it is. */
    public static function saved(): array
    {
        $saved = get_option(self::NAME, []);
        return is_array($saved) ? $saved : [];
    }

    public static function defaults(): array
    {
        return self::DEFAULTS;
    }

    /** One of SOURCES. */
    public static function source(): string
    {
        $source = self::get('source');
        if (in_array($source, self::SOURCES, true)) {
            return $source;
        }
        return self::get('campaign') === '' ? 'default' : 'address';
    }

    /** Whether the campaign is fetched from an address that an administrator has named. */
    public static function hasAddress(): bool
    {
        return self::source() === 'address' && self::get('campaign') !== '';
    }

    /** Whether the campaign is a file that an administrator has uploaded. */
    public static function isUploaded(): bool
    {
        return self::source() === 'file';
    }

    /** @return array{campaign: string, key: string, withdrawal_key: string, integrity: string} The campaign's address and what proves it. */
    public static function campaign(): array
    {
        $names = ['campaign', 'key', 'withdrawal_key', 'integrity'];
        return array_combine($names, array_map([self::class, 'get'], $names));
    }

    /** @return string[]|null The hosts that the sites of the network may name; `null` if they are free, or there is no network. */
    public static function networkHosts(): ?array
    {
        $network = is_multisite() ? get_site_option(self::NETWORK_NAME, []) : [];
        $hosts = is_array($network) ? ($network['hosts'] ?? []) : [];
        return is_array($hosts) && $hosts ? array_values($hosts) : null;
    }

    /** Whether the network lets its sites name this host. */
    public static function isAllowed(string $host): bool
    {
        return self::networkHosts() === null || in_array(Hosts::comparable($host), self::networkHosts(), true);
    }

    /** @param string[] $hosts */
    private static function allowed(array $hosts): array
    {
        return array_values(array_filter($hosts, static fn($host): bool => is_string($host) && self::isAllowed($host)));
    }
}
