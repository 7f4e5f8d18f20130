<?php

namespace Solidarity\Widgets\Scripts;

/** The elements that stand on the page. */
final class Used
{
    /** @var array<string, true> */
    private static array $names = [];

    /** @param string $name Of an element, such as `day`. */
    public static function add(string $name): void
    {
        self::$names[$name] = true;
    }

    /** @return string[] */
    public static function names(): array
    {
        return array_keys(self::$names);
    }
}
