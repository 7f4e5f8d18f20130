<?php

namespace Solidarity\Widgets\Elements\Authored;

use Solidarity\Widgets\Elements\Catalog;
use Solidarity\Widgets\Elements\PublishedFrames;
use Solidarity\Widgets\Elements\Site;
use Solidarity\Widgets\Elements\Tag;

/**
 * Cleans what authors have written: what protects all elements of a page is the site's own to say, and our tags have no attribute that
 * the rules refuse.
 */
final class AuthoredHtml
{
    /** What our tags may have besides their own attributes. */
    private const HARMLESS = ['class', 'dir', 'title', 'translate', 'hidden'];

    /**
     * @param string $html HTML of authors.
     * @param callable|null $onTag Is told the name of each element of ours.
     */
    public static function clean(string $html, ?callable $onTag = null): string
    {
        // Names of tags and attributes are never written with entities.
        if (stripos($html, 'solidarity-') === false) {
            return $html;
        }
        return Tags::rewrite($html, static function (string $tag, array $attributes) use ($onTag): array {
            $element = Catalog::ofTag($tag);
            if ($element !== null && $onTag !== null) {
                $onTag($element['name']);
            }
            return $element === null ? self::others($tag, $attributes) : self::own($element, $attributes);
        });
    }

    /** Only what is between our tags, for feeds. */
    public static function withoutTags(string $html): string
    {
        return preg_replace('~</?solidarity-[\w-]*(?:\s(?:"[^"]*"|\'[^\']*\'|[^\'">])*)?>~i', '', $html);
    }

    /** Also where a directive of WordPress would set one, as in `data-wp-bind--data-solidarity-feed`. */
    private static function others(string $tag, array $attributes): array
    {
        $isFrame = $tag === 'iframe' && PublishedFrames::isHeard((string) ($attributes['src'] ?? ''));
        return array_filter(
            $attributes,
            static fn ($name) => stripos((string) $name, 'data-solidarity-') === false || ($isFrame && $name === PublishedFrames::MARK),
            ARRAY_FILTER_USE_KEY
        );
    }

    private static function own(array $element, array $attributes): array
    {
        $harmless = array_intersect_key($attributes, array_flip(self::HARMLESS));
        return Tag::complete($element, Site::rules()->judge($element, $attributes)->attributes) + $harmless;
    }
}
