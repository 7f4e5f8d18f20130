<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Site\Hosts;
use Solidarity\Widgets\Site\Options;

/** The page of a network: which hosts its sites may name, for campaigns and in attributes. */
final class NetworkSettings
{
    private const PAGE = 'solidarity-widgets-network';

    private const ACTION = 'solidarity_widgets_network';

    private const CAPABILITY = 'manage_network_options';

    public static function register(): void
    {
        add_action('network_admin_menu', [self::class, 'addPage']);
        add_action('network_admin_edit_' . self::ACTION, [self::class, 'save']);
    }

    public static function addPage(): void
    {
        $title = __('Solidarity Widgets', 'solidarity-widgets');
        add_submenu_page('settings.php', $title, $title, self::CAPABILITY, self::PAGE, [self::class, 'render']);
    }

    public static function render(): void
    {
        $typed = Typed::take();
        $fault = $typed['fault'] ?? '';
        $hosts = $typed['hosts'] ?? implode("\n", Options::networkHosts() ?? []);
        ?>
        <div class="wrap solidarity-page">
            <h1><?php esc_html_e('Solidarity Widgets', 'solidarity-widgets'); ?></h1>
            <?php EmbeddingNote::render(); ?>
            <?php if (isset($_GET['updated']) && $fault === '') : // phpcs:ignore WordPress.Security.NonceVerification -- only tells ?>
                <div class="notice notice-success"><p><?php esc_html_e('Settings saved.', 'solidarity-widgets'); ?></p></div>
            <?php endif; ?>
            <form action="<?php echo esc_url(network_admin_url('edit.php?action=' . self::ACTION)); ?>" method="post">
                <?php wp_nonce_field(self::ACTION); ?>
                <table class="form-table" role="presentation">
                    <tr>
                        <th scope="row"><label for="solidarity-hosts"><?php esc_html_e('Hosts', 'solidarity-widgets'); ?></label></th>
                        <td>
                            <textarea class="regular-text code" rows="8" id="solidarity-hosts" name="hosts" spellcheck="false" aria-describedby="solidarity-hosts-help"<?php echo $fault === '' ? '' : ' aria-invalid="true"'; ?>><?php echo esc_textarea($hosts); ?></textarea>
                            <p class="description" id="solidarity-hosts-help"><?php esc_html_e('The hosts that sites of this network may name, one a line: for the address of their campaign, for links, for forms, and for pictures and films. Sites can choose fewer, and no others. Leave it empty to let each site choose.', 'solidarity-widgets'); ?></p>
                            <?php if ($fault !== '') : ?>
                                <div class="notice notice-error inline" role="alert"><p><?php echo esc_html($fault); ?></p></div>
                            <?php endif; ?>
                        </td>
                    </tr>
                </table>
                <?php submit_button(); ?>
            </form>
        </div>
        <?php
    }

    public static function save(): void
    {
        if (!current_user_can(self::CAPABILITY)) {
            wp_die(esc_html__('Only administrators of the network may do this.', 'solidarity-widgets'), '', ['response' => 403]);
        }
        check_admin_referer(self::ACTION);
        $written = sanitize_textarea_field(wp_unslash($_POST['hosts'] ?? ''));
        [$hosts, $wrong] = Hosts::in($written);
        if ($wrong) {
            /* translators: %s: what somebody has written */
            $fault = sprintf(__('Hosts: “%s” is no host. Write one a line, such as example.org.', 'solidarity-widgets'), $wrong[0]);
            Typed::keep(['hosts' => $written, 'fault' => $fault]);
        } else {
            update_site_option(Options::NETWORK_NAME, ['hosts' => $hosts]);
        }
        wp_safe_redirect(add_query_arg(['page' => self::PAGE, 'updated' => 'true'], network_admin_url('settings.php')));
        exit;
    }
}
