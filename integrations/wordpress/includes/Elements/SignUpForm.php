<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Elements\Judging\Address;
use Solidarity\Widgets\Site\Options;

/** The form of this site, as its administrators have set it: each element that can have one, and names no other, has this. */
final class SignUpForm
{
    /** What the names of its options begin with; the rest is the attribute. */
    public const PREFIX = 'sign_up_';

    /**
     * Its attributes; none where no address is set, or the network does not allow its host any more.
     *
     * @return array<string, string|true>
     */
    public static function attributes(): array
    {
        $attributes = [];
        foreach (array_keys(Options::defaults()) as $option) {
            $isOurs = strncmp($option, self::PREFIX, strlen(self::PREFIX)) === 0;
            $value = $isOurs ? Options::get($option) : '';
            if ($value !== '' && $value !== false) {
                $attributes[strtr(substr($option, strlen(self::PREFIX)), '_', '-')] = $value;
            }
        }
        return self::isAllowed($attributes['action'] ?? '') ? $attributes : [];
    }

    /**
     * What an element has of it.
     *
     * @param array<string, mixed> $element An entry of the catalog.
     * @param array<string, string|true> $attributes What it has of its own.
     * @return array<string, string|true>
     */
    public static function of(array $element, array $attributes): array
    {
        $canHave = Catalog::attribute($element, 'action') !== null;
        return $canHave && !isset($attributes['action']) ? self::attributes() : [];
    }

    /** Whether a form may send there: on this site, or, by `https://`, wherever the network lets it. */
    public static function isAllowed(string $action): bool
    {
        $address = Address::parse($action);
        return $address !== null
            && Address::isAllowed($action, home_url('/'), Options::isAllowed($address->host) ? [$action] : []);
    }
}
