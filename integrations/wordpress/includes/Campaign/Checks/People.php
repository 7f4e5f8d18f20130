<?php

namespace Solidarity\Widgets\Campaign\Checks;

/** The people in a file, in its names, its stories and its poems. */
final class People
{
    /** The list in each section that has people. */
    private const LISTS = ['people' => 'persons', 'stories' => 'people', 'poems' => 'works'];

    /** An id as ids are compared: in small letters, without spaces around it, with composed characters. */
    public static function comparable($id): string
    {
        $text = is_string($id) ? (string) preg_replace('/^[\s\x{feff}]+|[\s\x{feff}]+$/u', '', $id) : '';
        $composed = class_exists('Normalizer') ? \Normalizer::normalize($text) : $text;
        $whole = $composed === false ? $text : $composed;
        // Where PHP lacks the extension, letters that are not ASCII keep their case: a list then names fewer, never more.
        return function_exists('mb_strtolower') ? mb_strtolower($whole, 'UTF-8') : strtolower($whole);
    }

    /** Whether somebody is in it. */
    public static function areIn(\stdClass $json): bool
    {
        return self::count($json) > 0;
    }

    public static function count(\stdClass $json): int
    {
        return count(self::items($json));
    }

    /**
     * Takes everybody out whom `$ids` does not name, or who is withdrawn.
     *
     * @param string[]|null $ids As ids are compared; `null` if nobody has a list.
     * @param string[] $withdrawn Ids that the campaign names as withdrawn.
     * @return bool Whether somebody was taken out.
     */
    public static function keepOnly(\stdClass $json, ?array $ids, array $withdrawn = []): bool
    {
        $isListed = array_flip($ids ?? []);
        $isGone = array_flip(array_map([self::class, 'comparable'], array_merge($withdrawn, $json->withdrawn ?? [])));
        $stays = static function ($item) use ($ids, $isListed, $isGone): bool {
            $id = self::comparable($item->id ?? null);
            return ($ids === null || isset($isListed[$id])) && !isset($isGone[$id]);
        };
        $before = self::count($json);
        foreach (self::LISTS as $section => $list) {
            if (is_array($json->$section->$list ?? null)) {
                $json->$section->$list = array_values(array_filter($json->$section->$list, $stays));
            }
        }
        return self::count($json) < $before;
    }

    /** Takes everybody out. */
    public static function removeAll(\stdClass $json): void
    {
        self::keepOnly($json, []);
    }

    /**
     * The addresses of the pictures of people in it, each with its digest, or an empty one.
     *
     * @return array<string, string>
     */
    public static function pictures(\stdClass $json): array
    {
        $pictures = [];
        foreach (self::items($json) as $item) {
            if (is_string($item->picture->url ?? null)) {
                $integrity = $item->picture->integrity ?? '';
                $pictures[$item->picture->url] = is_string($integrity) ? $integrity : '';
            }
        }
        return $pictures;
    }

    /** @return \stdClass[] */
    private static function items(\stdClass $json): array
    {
        $items = [];
        foreach (self::LISTS as $section => $list) {
            $found = is_object($json->$section ?? null) ? ($json->$section->$list ?? null) : null;
            foreach (is_array($found) ? $found : [] as $item) {
                if ($item instanceof \stdClass) {
                    $items[] = $item;
                }
            }
        }
        return $items;
    }
}
