<?php

namespace Solidarity\Widgets\Elements\Judging;

use Solidarity\Widgets\Elements\Catalog;
use Solidarity\Widgets\Elements\Roles;
use Solidarity\Widgets\Elements\Site;

/**
 * Tells the editor what will be left out, and why: `POST /wp-json/solidarity/v1/judge` with the `name` of an element and its `attributes`
 * by their names, `heading-level` or `headingLevel`. Reasons call attributes by the `labels`, if there are any.
 */
final class JudgeRoute
{
    public static function register(): void
    {
        add_action('rest_api_init', [self::class, 'registerRoute']);
    }

    public static function registerRoute(): void
    {
        register_rest_route('solidarity/v1', '/judge', [
            'methods' => 'POST',
            'callback' => [self::class, 'answer'],
            'permission_callback' => static fn (): bool => current_user_can('edit_posts'),
            'args' => [
                'name' => ['type' => 'string', 'required' => true, 'enum' => array_keys(Catalog::all())],
                'attributes' => ['type' => 'object', 'default' => []],
                'labels' => ['type' => 'object', 'default' => [], 'additionalProperties' => ['type' => 'string']],
            ],
        ]);
    }

    /** @return array{attributes: object, refused: array<int, array{attribute: string, code: string, reason: string}>} */
    public static function answer(\WP_REST_Request $request): array
    {
        $element = Catalog::get($request['name']);
        $names = [];
        foreach ($element['attributes'] as ['name' => $name]) {
            $names[Catalog::camelCase($name)] = $name;
        }
        $given = [];
        foreach ((array) $request['attributes'] as $name => $value) {
            $given[$names[$name] ?? $name] = $value;
        }
        return self::judged($element, $given, (array) $request['labels']);
    }

    /**
     * What the current user's attributes come to.
     *
     * @param array<string, mixed> $given Values by the names of attributes.
     * @param array<string, string> $labels What attributes are called.
     */
    public static function judged(array $element, array $given, array $labels = []): array
    {
        $judgement = Site::rules()->judge($element, $given);
        $refused = $judgement->refused;
        foreach (array_keys($judgement->attributes) as $name) {
            if (!Roles::may(Catalog::attribute($element, $name)['role'])) {
                $refused[$name] = 'role';
            }
        }
        $reasons = [];
        foreach ($refused as $name => $code) {
            $reasons[] = [
                'attribute' => (string) $name,
                'code' => $code,
                'reason' => Reasons::text($element, (string) $name, $code, $labels),
            ];
        }
        return ['attributes' => (object) array_diff_key($judgement->attributes, $refused), 'refused' => $reasons];
    }
}
