<?php

namespace Solidarity\Widgets\Campaign\Web;

use Solidarity\Widgets\Campaign\Failure;

/** Asks a campaign's host for files, and tells it nothing of this site. */
final class Request
{
    /** The most bytes of a file. */
    public const MOST_BYTES = 2000000;

    /** Seconds for a file. */
    private const SECONDS = 10;

    /** The same for everybody: by default WordPress names the site. */
    private const USER_AGENT = 'solidarity-widgets';

    /** Answers by which elements, too, go to the language to fall back on. */
    private const MISSING = [403, 404, 410];

    /** @var array<string, string[]> The addresses of each host, looked up once in a run. */
    private array $addresses = [];

    /**
     * The file at an address; `null` if there is none.
     *
     * @param array{etag?: string, modified?: string} $known What is known of it: the host may answer that it has not changed.
     * @throws Failure If it cannot be had, is too large, or is elsewhere.
     */
    public function get(string $url, array $known = []): ?Answer
    {
        $isLocal = self::isLocal($url);
        if (!$isLocal && strtolower((string) wp_parse_url($url, PHP_URL_SCHEME)) !== 'https') {
            throw new Failure('address', $url);
        }
        $pinned = $isLocal ? [] : $this->pinned($url);
        // Into a file: what is packed twice would else be unpacked in memory, without an end.
        $file = (string) tempnam(get_temp_dir(), 'solidarity-');
        try {
            return self::answerTo($url, $file, $known, $pinned);
        } finally {
            @unlink($file);
        }
    }

    /**
     * Whether a campaign may be on the machine of a developer, over `http:`. Only where `WP_ENVIRONMENT_TYPE` is `local`: no filter
     * opens the network of a site that has readers.
     */
    public static function isLocal(string $url): bool
    {
        return wp_get_environment_type() === 'local'
            && (bool) apply_filters('solidarity_widgets_is_local_campaign', false, $url);
    }

    /** What curl is told of the host, so that it asks the addresses that were looked at, and no others. */
    private function pinned(string $url): array
    {
        $host = strtolower((string) wp_parse_url($url, PHP_URL_HOST));
        $proxy = new \WP_HTTP_Proxy();
        if ($proxy->is_enabled() && $proxy->send_through_proxy($url)) {
            // The proxy looks the name up. Numbers are looked at all the same.
            if (filter_var(trim($host, '[]'), FILTER_VALIDATE_IP)) {
                PublicHost::addressesOf($host, [PublicHost::class, 'lookUp']);
            }
            return [];
        }
        $addresses = $this->addresses[$host] ??= PublicHost::addressesOf($host, [PublicHost::class, 'lookUp']);
        $port = wp_parse_url($url, PHP_URL_PORT) ?: 443;
        return [$host . ':' . $port . ':' . implode(',', $addresses)];
    }

    private static function answerTo(string $url, string $file, array $known, array $pinned): ?Answer
    {
        $arguments = [
            'timeout' => self::SECONDS,
            'redirection' => 0,
            'user-agent' => self::USER_AGENT,
            'headers' => array_filter([
                'Accept' => 'application/json, */*;q=0.5',
                'Accept-Encoding' => 'identity',
                'If-None-Match' => $known['etag'] ?? '',
                'If-Modified-Since' => $known['modified'] ?? '',
            ]),
            'cookies' => [],
            'decompress' => false,
            'sslverify' => true,
            'stream' => true,
            'filename' => $file,
            'limit_response_size' => self::MOST_BYTES + 1,
            'reject_unsafe_urls' => true,
        ];
        // Other plugins change requests, too. Ours stays as it is.
        $keep = static fn(array $args, string $to): array => $to === $url ? array_merge($args, $arguments) : $args;
        $pin = static function ($handle, array $args, string $to) use ($url, $pinned): void {
            if ($to === $url && $pinned) {
                curl_setopt($handle, CURLOPT_RESOLVE, $pinned);
            }
        };
        add_filter('http_request_args', $keep, PHP_INT_MAX, 2);
        add_action('http_api_curl', $pin, PHP_INT_MAX, 3);
        $answer = wp_safe_remote_get($url, $arguments);
        remove_filter('http_request_args', $keep, PHP_INT_MAX);
        remove_action('http_api_curl', $pin, PHP_INT_MAX);
        if (is_wp_error($answer)) {
            throw new Failure('unreachable', $url, $answer->get_error_message());
        }
        return self::read($url, $answer, $file);
    }

    private static function read(string $url, array $answer, string $file): ?Answer
    {
        $status = (int) wp_remote_retrieve_response_code($answer);
        $etag = (string) wp_remote_retrieve_header($answer, 'etag');
        $modified = (string) wp_remote_retrieve_header($answer, 'last-modified');
        if ($status === 304) {
            return new Answer(null, $etag, $modified);
        }
        if (in_array($status, self::MISSING, true)) {
            return null;
        }
        if ($status >= 300 && $status < 400) {
            throw new Failure('redirect', $url);
        }
        if ($status !== 200) {
            throw new Failure('status', $url, (string) $status);
        }
        clearstatcache(true, $file);
        // Another plugin may have answered itself, and written no file.
        $content = filesize($file) ? (string) file_get_contents($file, false, null, 0, self::MOST_BYTES + 1) : wp_remote_retrieve_body($answer);
        if (strlen($content) > self::MOST_BYTES) {
            throw new Failure('size', $url);
        }
        return new Answer($content, substr($etag, 0, 200), substr($modified, 0, 100));
    }
}
