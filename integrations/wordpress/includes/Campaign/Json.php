<?php

namespace Solidarity\Widgets\Campaign;

/** JSON as it is written again after somebody was taken out. */
final class Json
{
    public static function encode(\stdClass $json): string
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
        return json_encode($json, $flags) . "\n";
    }
}
