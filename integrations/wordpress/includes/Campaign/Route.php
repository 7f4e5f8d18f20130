<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Days;
use Solidarity\Widgets\Campaign\Copy\State;

/** Sends the files of the copy where the web server cannot: from the database, or from uploads that readers find on another origin. */
final class Route
{
    private const NAMESPACE = 'solidarity-widgets/v1';

    private const PATH = '/campaign/';

    /** Names of files in the copy. */
    private const NAME = '(?:[\w-]+/){0,3}[\w-]+(?:\.[\w-]+)*';

    private const TYPES = [
        'json' => 'application/json', 'sig' => 'text/plain', 'vtt' => 'text/vtt', 'webp' => 'image/webp', 'png' => 'image/png',
        'jpg' => 'image/jpeg', 'jpeg' => 'image/jpeg', 'gif' => 'image/gif', 'avif' => 'image/avif',
    ];

    public static function register(): void
    {
        add_action('rest_api_init', [self::class, 'registerRoute']);
        add_filter('rest_pre_serve_request', [self::class, 'send'], 10, 3);
        // Before WordPress looks for a route itself.
        add_action('parse_request', [self::class, 'findRoute'], 5);
    }

    /**
     * The address of a file. It ends in the file's name, also without permalinks: elements look for signatures and people beside it.
     *
     * @param string $name May have `{lang}` in it.
     */
    public static function url(string $name): string
    {
        if (get_option('permalink_structure')) {
            return rest_url(self::NAMESPACE . self::PATH . $name);
        }
        return home_url('/index.php/' . rest_get_url_prefix() . '/' . self::NAMESPACE . self::PATH . $name);
    }

    public static function registerRoute(): void
    {
        register_rest_route(self::NAMESPACE, self::PATH . '(?P<name>' . self::NAME . ')', [
            'methods' => 'GET',
            'callback' => [self::class, 'answer'],
            // Everybody may read what every page shows.
            'permission_callback' => '__return_true',
        ]);
    }

    public static function answer(\WP_REST_Request $request)
    {
        $state = State::load();
        if ($state->peopleEnd !== '' && Days::endOf($state->peopleEnd) <= time()) {
            Schedule::endPeople();
        }
        $name = (string) $request['name'];
        $type = self::TYPES[strtolower(pathinfo($name, PATHINFO_EXTENSION))] ?? null;
        $store = $state->store();
        $content = $type && in_array($name, $store->names(), true) ? $store->read($name) : null;
        if ($content === null) {
            return new \WP_Error('rest_not_found', __('There is no such file.', 'solidarity-widgets'), ['status' => 404]);
        }
        $etag = '"' . md5($content) . '"';
        $response = new \WP_REST_Response($content);
        $response->set_headers([
            'Content-Type' => $type === 'application/json' || $type === 'text/plain' ? $type . '; charset=utf-8' : $type,
            'ETag' => $etag,
            // Short, so that whoever is withdrawn is gone soon.
            'Cache-Control' => 'public, max-age=300',
            'X-Content-Type-Options' => 'nosniff',
        ]);
        $known = array_map('trim', explode(',', (string) $request->get_header('if_none_match')));
        if (array_intersect([$etag, 'W/' . $etag, '*'], $known)) {
            $response->set_status(304);
            $response->set_data(null);
        }
        return $response;
    }

    /** Sends the bytes as they are: WordPress would make JSON of them. */
    public static function send($isSent, $response, \WP_REST_Request $request)
    {
        $isOurs = strpos($request->get_route(), '/' . self::NAMESPACE . self::PATH) === 0;
        if (!$isOurs || $isSent || $response->is_error()) {
            return $isSent;
        }
        if ($response->get_status() === 200 && $request->get_method() !== 'HEAD') {
            echo $response->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- a file, with its own type
        }
        return true;
    }

    /** Without permalinks WordPress finds routes in the query alone, and ours are in the path. */
    public static function findRoute(\WP $wp): void
    {
        $path = (string) wp_parse_url(esc_url_raw(wp_unslash($_SERVER['REQUEST_URI'] ?? '')), PHP_URL_PATH);
        $start = (string) wp_parse_url(home_url('/index.php/' . rest_get_url_prefix()), PHP_URL_PATH);
        $route = substr($path, strlen($start));
        $isOurs = strpos($path, $start . '/') === 0 && preg_match('~^/' . self::NAMESPACE . self::PATH . self::NAME . '$~', $route);
        if ($isOurs && !get_option('permalink_structure')) {
            $wp->query_vars['rest_route'] = $route;
        }
    }
}
