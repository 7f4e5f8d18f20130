<?php

namespace Solidarity\Widgets\Editor;

/** Tells the editor which attributes of an element the site will leave out, and why: by the rules that pages are made by. */
final class JudgeRoute
{
    public static function register(): void
    {
        register_rest_route('solidarity/v1', '/judge', [
            'methods' => 'POST',
            'callback' => [self::class, 'judge'],
            'permission_callback' => static function (): bool {
                return current_user_can('edit_posts');
            },
            'args' => [
                'element' => ['type' => 'string', 'required' => true],
                'attributes' => ['type' => 'object', 'required' => true],
            ],
        ]);
    }

    /** @return \WP_REST_Response With `refused`: reasons by the name of an attribute. */
    public static function judge(\WP_REST_Request $request): \WP_REST_Response
    {
        return new \WP_REST_Response(['refused' => (object) []]);
    }
}
