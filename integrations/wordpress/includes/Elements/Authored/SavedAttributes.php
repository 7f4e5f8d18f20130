<?php

namespace Solidarity\Widgets\Elements\Authored;

use Solidarity\Widgets\Elements\Blocks;
use Solidarity\Widgets\Elements\Catalog;
use Solidarity\Widgets\Elements\Roles;
use Solidarity\Widgets\Elements\Shortcodes;

/**
 * Takes attributes that a role may not set out of what it saves, in blocks and shortcodes; WordPress itself does so in tags. What stood in
 * the post before, from somebody who may, stays.
 */
final class SavedAttributes
{
    /** How WordPress finds a block in a text. */
    private const BLOCK =
        '~<!--\s+wp:solidarity/([a-z][a-z0-9_-]*)\s+(\{(?:(?:[^}]+|}+(?=})|(?!}\s+/?-->).)*+)?}\s+)(/)?-->~s';

    public static function register(): void
    {
        add_filter('wp_insert_post_data', [self::class, 'onSave'], 10, 2);
    }

    /**
     * @param array<string, mixed> $data What is saved, with slashes.
     * @param array<string, mixed> $given What was given.
     */
    public static function onSave(array $data, array $given): array
    {
        $content = wp_unslash($data['post_content'] ?? '');
        if (stripos($content, 'solidarity') === false || Roles::may('administrator')) {
            return $data;
        }
        $isRevision = ($data['post_type'] ?? '') === 'revision';
        $before = get_post((int) ($isRevision ? $data['post_parent'] ?? 0 : $given['ID'] ?? 0) ?: -1);
        $known = $before ? self::attributesIn($before->post_content) : [];
        $kept = static function (array $element, string $name, $value) use ($known) {
            $rule = Catalog::attribute($element, $name);
            $isFree = $rule === null || Roles::may($rule['role']);
            return $isFree ? $value : $known[self::key($element, $name, $value)] ?? null;
        };
        $data['post_content'] = wp_slash(self::only($content, $kept));
        return $data;
    }

    /** @return array<string, mixed> The values of each element in a text, also by what WordPress leaves of them for authors. */
    private static function attributesIn(string $content): array
    {
        $known = [];
        self::only($content, static function (array $element, string $name, $value) use (&$known) {
            $known[self::key($element, $name, $value)] = $value;
            $left = is_string($value) ? Blocks::decoded(wp_kses($value, 'post')) : $value;
            $known += [self::key($element, $name, $left) => $value];
            return $value;
        });
        return $known;
    }

    /** @param mixed $value */
    private static function key(array $element, string $name, $value): string
    {
        return $element['name'] . ' ' . $name . ' ' . wp_json_encode($value);
    }

    /** @param callable $kept Is given an element, an attribute and its value, and returns the value that it has, or `null`. */
    private static function only(string $content, callable $kept): string
    {
        $shortcodes = get_shortcode_regex(array_map([Catalog::class, 'shortcode'], array_values(Catalog::all())));
        $content = self::replaced(self::BLOCK, static fn (array $found): string => self::block($found, $kept), $content);
        return self::replaced("~{$shortcodes}~s", static fn (array $found): string => self::shortcode($found, $kept), $content);
    }

    /** What PHP cannot read, as when a text is too long for it, stays as words: nothing of it is lost, and none of it is an element. */
    private static function replaced(string $pattern, callable $replacement, string $content): string
    {
        return preg_replace_callback($pattern, $replacement, $content)
            ?? str_replace(['wp:solidarity/', '[solidarity_'], ['wp:solidarity-unread/', '&#091;solidarity_'], $content);
    }

    private static function block(array $found, callable $kept): string
    {
        $element = Catalog::get($found[1]);
        $attributes = json_decode($found[2], true);
        if ($element === null || !is_array($attributes)) {
            return $found[0];
        }
        $left = $attributes;
        foreach (Blocks::given($element, $attributes) as $name => $value) {
            $now = $kept($element, $name, $value);
            if ($now === null) {
                unset($left[Catalog::camelCase($name)]);
            } elseif ($now !== $value) {
                $left[Catalog::camelCase($name)] = $now;
            }
        }
        if ($left === $attributes) {
            return $found[0];
        }
        $json = $left ? serialize_block_attributes($left) . ' ' : '';
        return "<!-- wp:solidarity/{$found[1]} {$json}" . ($found[3] ?? '') . '-->';
    }

    /** @param array<int, string> $found What `get_shortcode_regex()` finds: the tag is the second, its attributes the third. */
    private static function shortcode(array $found, callable $kept): string
    {
        $element = Catalog::ofTag(strtr($found[2], '_', '-'));
        $attributes = shortcode_parse_atts($found[3]);
        if ($element === null || !is_array($attributes)) {
            return $found[0];
        }
        $given = Shortcodes::given($attributes);
        $left = [];
        foreach ($given as $name => $value) {
            $left[$name] = $kept($element, (string) $name, $value);
        }
        if ($left === $given) {
            return $found[0];
        }
        $written = '';
        foreach (array_filter($left, static fn ($value) => $value !== null) as $name => $value) {
            $written .= $value === true ? " {$name}" : sprintf(' %s="%s"', $name, esc_attr($value));
        }
        $at = strpos($found[0], $found[3]);
        return substr_replace($found[0], $written, $at, strlen($found[3]));
    }
}
