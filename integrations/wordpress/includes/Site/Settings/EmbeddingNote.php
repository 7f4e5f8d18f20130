<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Editor\EmbeddingNote as InEditor;

/** What it can mean to show the campaign, for whoever does and for those who read it. */
final class EmbeddingNote
{
    public static function render(): void
    {
        ?>
        <div class="notice notice-info inline">
            <h2><?php esc_html_e('Before you show anything', 'solidarity-widgets'); ?></h2>
            <p><strong><?php esc_html_e('For you.', 'solidarity-widgets'); ?></strong> <?php echo esc_html(InEditor::forEmbedders()); ?></p>
            <p><strong><?php esc_html_e('For your readers.', 'solidarity-widgets'); ?></strong> <?php esc_html_e('Some of them may be in Belarus or Russia, and nobody can tell who. All files come from your own site, without cookies, and no other host learns who reads them. Your web host still sees that. Keep no access log if you can, and give your pages neutral titles. Where readers are at risk, turn on the cautious pages below.', 'solidarity-widgets'); ?></p>
        </div>
        <?php
    }
}
