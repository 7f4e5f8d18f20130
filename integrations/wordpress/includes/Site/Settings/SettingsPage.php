<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Plugin;
use Solidarity\Widgets\Site\Options;
use Solidarity\Widgets\Site\Used\WhereUsedPage;

/** The page on which administrators choose the campaign and what holds for the whole site. */
final class SettingsPage
{
    public static function register(): void
    {
        add_action('admin_menu', [self::class, 'addPage']);
        add_filter('plugin_action_links_' . plugin_basename(Plugin::file()), [self::class, 'addLink']);
    }

    public static function addPage(): void
    {
        $title = __('Solidarity Widgets', 'solidarity-widgets');
        add_options_page($title, $title, 'manage_options', Settings::PAGE, [self::class, 'render']);
    }

    public static function addLink(array $links): array
    {
        $link = sprintf('<a href="%s">%s</a>', esc_url(self::url()), esc_html__('Settings', 'solidarity-widgets'));
        return array_merge([$link], $links);
    }

    public static function url(): string
    {
        return admin_url('options-general.php?page=' . Settings::PAGE);
    }

    public static function render(): void
    {
        if (!current_user_can('manage_options')) {
            return;
        }
        $fields = new Fields();
        ?>
        <div class="wrap solidarity-page">
            <h1><?php esc_html_e('Solidarity Widgets', 'solidarity-widgets'); ?></h1>
            <?php EmbeddingNote::render(); ?>
            <?php StatusCard::render(); ?>
            <form action="options.php" method="post" enctype="multipart/form-data">
                <?php settings_fields(Settings::PAGE); ?>
                <input type="hidden" name="<?php echo esc_attr(Options::NAME); ?>[form]" value="1">
                <h2><?php esc_html_e('The campaign', 'solidarity-widgets'); ?></h2>
                <table class="form-table" role="presentation"><?php self::renderCampaign($fields); ?></table>
                <h2><?php esc_html_e('Safety', 'solidarity-widgets'); ?></h2>
                <table class="form-table" role="presentation"><?php self::renderSafety($fields); ?></table>
                <h2><?php esc_html_e('Subscribe to news', 'solidarity-widgets'); ?></h2>
                <p><?php esc_html_e('The form of all blocks, shortcodes and tags of this kind that name no address of their own.', 'solidarity-widgets'); ?></p>
                <table class="form-table" role="presentation"><?php SignUpFields::render($fields); ?></table>
                <h2><?php esc_html_e('Appearance', 'solidarity-widgets'); ?></h2>
                <table class="form-table" role="presentation"><?php self::renderAppearance($fields); ?></table>
                <?php submit_button(); ?>
            </form>
            <p><a href="<?php echo esc_url(WhereUsedPage::url()); ?>"><?php esc_html_e('Where the widgets are used', 'solidarity-widgets'); ?></a></p>
        </div>
        <?php
    }

    private static function renderCampaign(Fields $fields): void
    {
        $choices = [
            'default' => __('The campaign that comes with this plugin: the day of 21 May 2023', 'solidarity-widgets'),
            'address' => __('A campaign at an address: this site keeps a copy of it and looks every hour for a newer one', 'solidarity-widgets'),
            'file' => __('A campaign file that I upload', 'solidarity-widgets'),
        ];
        $fields->choice('source', __('What is shown', 'solidarity-widgets'), $choices, static function (string $choice) use ($fields): void {
            if ($choice === 'file') {
                printf(
                    '<p class="solidarity-inset"><label for="%1$s">%2$s</label> <input type="file" id="%1$s" name="%3$s" accept=".json,application/json"></p>',
                    esc_attr(Fields::id('file')),
                    esc_html__('File:', 'solidarity-widgets'),
                    esc_attr(Settings::FILE)
                );
                $fields->fault('file');
            }
        });
        $fields->text('campaign', __('Address of the campaign', 'solidarity-widgets'), __('Ask whoever runs the campaign, or name the folder that <code>solidarity-publisher publish</code> has written. It looks like <code>https://day.example.org/2027/campaign.{lang}.json</code>; <code>{lang}</code> stays as it is. When you save, it is fetched once; readers never contact that host.', 'solidarity-widgets'), ['inputmode' => 'url', 'spellcheck' => 'false']);
        $fields->text('key', __('Key', 'solidarity-widgets'), __('The public key of the campaign, if it has one: 43 letters. With it, whoever takes over that host can change nothing on this site.', 'solidarity-widgets'), ['spellcheck' => 'false']);
        $fields->text('withdrawal_key', __('Key for withdrawals', 'solidarity-widgets'), __('A second key, if the campaign has one. It can only take people off.', 'solidarity-widgets'), ['spellcheck' => 'false']);
        $fields->text('integrity', __('Digests', 'solidarity-widgets'), __('For a campaign that never changes: <code>sha384-…</code>, one for each file. Leave it empty otherwise.', 'solidarity-widgets'), ['spellcheck' => 'false']);
    }

    private static function renderSafety(Fields $fields): void
    {
        $fields->box('cautious', __('Cautious pages', 'solidarity-widgets'), __('For sites whose readers are at risk. Each element begins with the warning, also in Belarusian and Russian. Sharing, donations, channels and sign-up show nothing, and links are addresses to copy.', 'solidarity-widgets'));
        $fields->box('links_as_text', __('Links as text', 'solidarity-widgets'), __('Elements show addresses to copy instead of links. Everything else stays.', 'solidarity-widgets'));
        $allowed = Options::networkHosts();
        $help = __('Hosts besides your own that may be named in an element: for another campaign, a form, and pictures and films. One a line, such as <code>example.org</code>. With a list, addresses of the campaign on other hosts are text, and no links.', 'solidarity-widgets');
        $help .= ' ' . __('Frames that such a host has published get the height of what they show.', 'solidarity-widgets');
        if ($allowed) {
            /* translators: %s: a list of hosts */
            $help .= '<br>' . esc_html(sprintf(__('The network allows: %s.', 'solidarity-widgets'), implode(', ', $allowed)));
        }
        $fields->lines('hosts', __('Hosts', 'solidarity-widgets'), $help, ['spellcheck' => 'false']);
    }

    private static function renderAppearance(Fields $fields): void
    {
        $fields->text('accent', __('Accent colour', 'solidarity-widgets'), __('The rule of the number, the main button and the focus outline, such as <code>#f5c400</code>. Leave it empty for the yellow of the elements.', 'solidarity-widgets') . self::contrastOf($fields->value('accent')), ['spellcheck' => 'false', 'maxlength' => '7']);
        $fields->text('heading_font', __('Font of headings', 'solidarity-widgets'), __('Fonts that your theme already loads, such as <code>Georgia, serif</code>. Leave it empty for the font of the page.', 'solidarity-widgets'), ['spellcheck' => 'false']);
    }

    /** In words, since a number alone tells nobody whether it is enough. */
    private static function contrastOf(string $accent): string
    {
        if (!Contrast::isColour($accent)) {
            return '';
        }
        $numbers = array_map(static fn($paper): float => Contrast::between($accent, $paper), Contrast::PAPERS);
        $shown = array_map(static fn($number): string => number_format_i18n(floor($number * 10) / 10, 1), $numbers);
        [$onWhite, $onDark] = array_map(static fn($number): bool => $number >= Contrast::LEAST, $numbers);
        if ($onWhite && $onDark) {
            $verdict = __('Enough on both; controls need 3 to 1.', 'solidarity-widgets');
        } elseif ($onWhite) {
            $verdict = __('Enough on white, too little on a dark page: controls need 3 to 1.', 'solidarity-widgets');
        } elseif ($onDark) {
            $verdict = __('Enough on a dark page, too little on white: controls need 3 to 1. Focus outlines may be hard to see there.', 'solidarity-widgets');
        } else {
            $verdict = __('Too little on both: controls need 3 to 1.', 'solidarity-widgets');
        }
        /* translators: 1: a number such as 4.5 2: another one 3: whether that is enough */
        $words = __('Contrast: %1$s to 1 on white, %2$s to 1 on dark. %3$s', 'solidarity-widgets');
        return '<br><strong>' . esc_html(sprintf($words, $shown[0], $shown[1], $verdict)) . '</strong>';
    }
}
