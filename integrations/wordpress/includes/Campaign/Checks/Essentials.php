<?php

namespace Solidarity\Widgets\Campaign\Checks;

use Solidarity\Widgets\Campaign\Failure;

/** Whether a file is a campaign, in what elements would otherwise refuse as a whole. What is wrong inside a section they leave out themselves. */
final class Essentials
{
    private const MOST_DEPTH = 64;

    private const HIGHEST_SERIAL = 9007199254740991;

    /**
     * The campaign in a file.
     *
     * @param string $name What the file is called in an error.
     * @throws Failure `page`, `json` or `field`.
     */
    public static function campaign(string $content, string $name): \stdClass
    {
        $campaign = self::head($content, $name);
        if (!self::isText($campaign->name ?? null)) {
            throw new Failure('field', $name, 'name');
        }
        foreach (['date' => [Days::class, 'isDay'], 'languages' => [self::class, 'areLanguages']] as $field => $isWell) {
            if (isset($campaign->$field) && !$isWell($campaign->$field)) {
                throw new Failure('field', $name, $field);
            }
        }
        return $campaign;
    }

    /**
     * The people in a file, or anything else with the head of a campaign's files.
     *
     * @throws Failure `page`, `json` or `field`.
     */
    public static function head(string $content, string $name): \stdClass
    {
        $json = self::object($content, $name);
        $checks = [
            'version' => static fn($value): bool => $value === 1,
            'updated' => static fn($value): bool => Days::moment($value) !== null,
            'expires' => static fn($value): bool => $value === null || Days::isDay($value),
            'serial' => static fn($value): bool => $value === null || self::isSerial($value),
            'file' => static fn($value): bool =>
                $value === null || (is_string($value) && preg_match('/^[\w.\/-]{1,200}$/D', $value)),
            'withdrawn' => static fn($value): bool => $value === null || self::areIds($value),
        ];
        foreach ($checks as $field => $isWell) {
            // As in the schema: a field that is there but null is wrong.
            $isNull = property_exists($json, $field) && $json->$field === null;
            if ($isNull || !$isWell($json->$field ?? null)) {
                throw new Failure('field', $name, $field);
            }
        }
        return $json;
    }

    /**
     * The object in a file.
     *
     * @throws Failure `page` or `json`.
     */
    public static function object(string $content, string $name): \stdClass
    {
        $text = strncmp($content, "\xef\xbb\xbf", 3) === 0 ? substr($content, 3) : $content;
        if (preg_match('/^\s*</', $text)) {
            throw new Failure('page', $name);
        }
        $json = json_decode($text, false, self::MOST_DEPTH);
        if (!$json instanceof \stdClass) {
            throw new Failure('json', $name);
        }
        return $json;
    }

    /** Whether it is a whole number that may count publications. */
    public static function isSerial($value): bool
    {
        return is_int($value) && $value >= 0 && $value <= self::HIGHEST_SERIAL;
    }

    /** Whether it is a list of ids. */
    public static function areIds($value): bool
    {
        return is_array($value) && $value === array_filter($value, 'is_string');
    }

    private static function areLanguages($value): bool
    {
        $isTag = static fn($tag): bool => is_string($tag) && preg_match('/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/D', $tag);
        return is_array($value) && $value === array_filter($value, $isTag);
    }

    /** A text, or one for each language. */
    private static function isText($value): bool
    {
        $isFilled = static fn($text): bool => is_string($text) && trim($text) !== '';
        if ($value instanceof \stdClass) {
            $texts = get_object_vars($value);
            return $texts && $texts === array_filter($texts, $isFilled);
        }
        return $isFilled($value);
    }
}
