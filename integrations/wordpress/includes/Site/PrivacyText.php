<?php

namespace Solidarity\Widgets\Site;

/** What WordPress proposes for the privacy policy of the site. */
final class PrivacyText
{
    public static function register(): void
    {
        add_action('admin_init', [self::class, 'add']);
    }

    public static function add(): void
    {
        if (function_exists('wp_add_privacy_policy_content')) {
            wp_add_privacy_policy_content('Solidarity Widgets', wp_kses_post(self::text()));
        }
    }

    public static function text(): string
    {
        $paragraphs = [
            '<p class="privacy-policy-tutorial">' . __('Solidarity Widgets collects nothing about visitors. Say so if you like, and change what differs on your site: such as a sign-up that you have connected, or an access log of your host.', 'solidarity-widgets') . '</p>',
            '<p>' . __('Some of our pages show a campaign of solidarity with political prisoners in Belarus. Its scripts, texts and pictures come from our own site. They set no cookies, store nothing on your device and collect nothing about you. No other host learns that you read these pages.', 'solidarity-widgets') . '</p>',
            '<p>' . __('Links to other sites show where they lead, and tell those sites nothing of ours. Films, maps and networks are contacted only after you press or follow something. What you write into a letter or a postcard stays in your browser and is gone when you leave the page.', 'solidarity-widgets') . '</p>',
        ];
        return implode("\n", $paragraphs);
    }
}
