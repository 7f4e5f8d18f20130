<?php

namespace Solidarity\Widgets\Elements;

use Solidarity\Widgets\Elements\Judging\Address;
use Solidarity\Widgets\Scripts\Loading;
use Solidarity\Widgets\Site\Options;

/**
 * Frames that `solidarity-publisher publish` has written, made by WordPress of their pasted addresses: each gets the height that it tells,
 * if it comes from this site, from the campaign's host, or from one that an administrator has listed. All others keep theirs.
 */
final class PublishedFrames
{
    /** What the library's script for frames looks for. */
    public const MARK = 'data-solidarity-frame';

    private const SCRIPT = 'frame/frame-heights.js';

    private const STYLE = 'solidarity-widgets-frames';

    /** Themes give a frame the shape of a film: then the text after it would lie over one that grows. */
    private const RULES = 'iframe[data-solidarity-frame]{width:100%}'
        . '.wp-embed-responsive .wp-has-aspect-ratio iframe[data-solidarity-frame]{position:static}'
        . '.wp-embed-responsive .wp-has-aspect-ratio .wp-block-embed__wrapper:has(iframe[data-solidarity-frame])::before{content:none}';

    public static function register(): void
    {
        add_filter('embed_oembed_html', [self::class, 'marked'], 20);
    }

    /**
     * Marks the frame. WordPress's own script, which may be there for another frame, would hear it as well, and cut it off at 1000
     * pixels: so what that script looks for is taken away.
     *
     * @param mixed $html What WordPress has made of an address.
     */
    public static function marked($html)
    {
        $isFrame = is_string($html) && preg_match_all('~<iframe\b[^>]*\ssrc=(["\'])(.*?)\1[^>]*>~is', $html, $frames) === 1;
        if (!$isFrame || Site::isTextOnly() || !self::isHeard(html_entity_decode($frames[2][0], ENT_QUOTES | ENT_HTML5, 'UTF-8'))) {
            return $html;
        }
        self::bringScript();
        $frame = preg_replace('~\s(?:class|data-secret)=(["\']).*?\1~is', '', $frames[0][0]);
        return str_replace($frames[0][0], str_ireplace('<iframe', '<iframe ' . self::MARK, $frame), $html);
    }

    /** Whether an address is that of a published frame, on a host whose frames are heard. */
    public static function isHeard(string $address): bool
    {
        $names = implode('|', array_map('preg_quote', array_keys(Catalog::all())));
        return preg_match("~^[^?#]*/embed/(?:cautious/)?(?:$names)\.html(?:[?#]|$)~D", $address)
            && Address::isAllowed($address, home_url('/'), self::hosts());
    }

    /** @return string[] */
    private static function hosts(): array
    {
        $campaign = Options::hasAddress() ? Options::get('campaign') : '';
        $host = (string) wp_parse_url($campaign, PHP_URL_HOST);
        return array_merge(Options::get('hosts'), $host !== '' && Options::isAllowed($host) ? [$campaign] : []);
    }

    private static function bringScript(): void
    {
        Loading::add(self::SCRIPT);
        if (wp_style_is(self::STYLE)) {
            return;
        }
        wp_register_style(self::STYLE, false, [], null);
        wp_add_inline_style(self::STYLE, self::RULES);
        wp_enqueue_style(self::STYLE);
    }
}
