<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Schedule;
use Solidarity\Widgets\Elements\Languages;
use Solidarity\Widgets\Site\Options;

/** What campaign is shown now: how old it is, when its host was asked, and what was wrong. */
final class StatusCard
{
    public static function render(): void
    {
        ?>
        <h2><?php esc_html_e('What is shown now', 'solidarity-widgets'); ?></h2>
        <table class="widefat striped solidarity-status">
            <tbody>
                <?php foreach (self::rows() as $label => $words) : ?>
                    <tr><th scope="row"><?php echo esc_html($label); ?></th><td><?php echo esc_html($words); ?></td></tr>
                <?php endforeach; ?>
            </tbody>
        </table>
        <?php if (Options::hasAddress()) : ?>
            <form action="<?php echo esc_url(admin_url('admin-post.php')); ?>" method="post">
                <input type="hidden" name="action" value="<?php echo esc_attr(FetchNow::ACTION); ?>">
                <?php wp_nonce_field(FetchNow::ACTION); ?>
                <p><button class="button"><?php esc_html_e('Fetch now', 'solidarity-widgets'); ?></button></p>
            </form>
        <?php endif;
    }

    /** @return array<string, string> What is known, in words, by what it is about. */
    public static function rows(): array
    {
        $state = State::load();
        if (Options::source() === 'default') {
            return [
                __('Campaign', 'solidarity-widgets') => __('The default campaign in the plugin, of 21 May 2023', 'solidarity-widgets'),
                __('Fetched', 'solidarity-widgets') => __('Nothing: it is part of the plugin', 'solidarity-widgets'),
            ];
        }
        $rows = [
            __('Campaign', 'solidarity-widgets') => self::campaign($state),
        ];
        if ($state->hasCopy()) {
            $rows[__('Last updated', 'solidarity-widgets')] = self::changed($state);
            $rows[__('Languages', 'solidarity-widgets')] = implode(', ', self::names($state->languages)) ?: '–';
            $rows[__('People', 'solidarity-widgets')] = self::people($state);
        }
        if (Options::hasAddress()) {
            $rows[__('Last fetched', 'solidarity-widgets')] = self::moment($state->takenAt);
            $rows[__('Next', 'solidarity-widgets')] = self::moment((int) wp_next_scheduled(Schedule::FETCH));
            $rows[__('Last answer', 'solidarity-widgets')] = self::answer($state);
            $rows[__('Signature', 'solidarity-widgets')] = self::signature($state);
        }
        return $rows;
    }

    /** A moment in the words of the site, with how long ago or ahead it is. */
    public static function moment(int $moment): string
    {
        if (!$moment) {
            return __('Never', 'solidarity-widgets');
        }
        $words = wp_date(get_option('date_format') . ' ' . get_option('time_format'), $moment);
        $span = human_time_diff($moment, time());
        return $moment > time()
            /* translators: 1: a day and time 2: a span such as "5 minutes" */
            ? sprintf(__('%1$s, in %2$s', 'solidarity-widgets'), $words, $span)
            /* translators: 1: a day and time 2: a span such as "5 minutes" */
            : sprintf(__('%1$s, %2$s ago', 'solidarity-widgets'), $words, $span);
    }

    /**
     * @param string[] $languages
     * @return string[] What each is called in itself.
     */
    private static function names(array $languages): array
    {
        return array_map(static fn(string $tag): string => Languages::names()[$tag] ?? $tag, $languages);
    }

    private static function campaign(State $state): string
    {
        if ($state->isStopped) {
            return __('None: it was stopped. Readers see the sentence of each element', 'solidarity-widgets');
        }
        return $state->hasCopy() ? $state->name : __('None yet: readers see the sentence of each element', 'solidarity-widgets');
    }

    private static function answer(State $state): string
    {
        if (!$state->failure) {
            return __('Well', 'solidarity-widgets');
        }
        $words = $state->hasCopy()
            /* translators: 1: when 2: what was wrong */
            ? __('%1$s: %2$s The last good copy is shown.', 'solidarity-widgets')
            /* translators: 1: the name of a field 2: what is wrong with it */
            : __('%1$s: %2$s', 'solidarity-widgets');
        return sprintf($words, self::moment($state->askedAt), Failure::inWords($state->failure));
    }

    private static function changed(State $state): string
    {
        return $state->serial
            /* translators: 1: a day 2: a number that grows with each publication */
            ? sprintf(__('%1$s (serial %2$s)', 'solidarity-widgets'), $state->updated, (string) $state->serial)
            : $state->updated;
    }

    private static function people(State $state): string
    {
        if ($state->hasEndlessPeople) {
            return __('Left out: the campaign does not say until when they may be shown, within 15 days', 'solidarity-widgets');
        }
        if (!$state->peopleCount) {
            return __('Nobody', 'solidarity-widgets');
        }
        /* translators: 1: how many 2: a day */
        return sprintf(__('%1$s, until %2$s', 'solidarity-widgets'), number_format_i18n($state->peopleCount), $state->peopleEnd);
    }

    private static function signature(State $state): string
    {
        if (!$state->isSigned) {
            return Options::get('integrity') !== '' ? __('Pinned by digests', 'solidarity-widgets') : __('No key is set', 'solidarity-widgets');
        }
        return $state->isCut
            ? __('Checked here. Somebody was taken out since, so readers’ browsers do not check it until the next publication', 'solidarity-widgets')
            : __('Checked here, and on sites with HTTPS by readers’ browsers', 'solidarity-widgets');
    }
}
