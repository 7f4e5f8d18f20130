<?php

namespace Solidarity\Widgets\Cli;

use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Feed;
use Solidarity\Widgets\Campaign\Schedule;
use Solidarity\Widgets\Site\Options;
use Solidarity\Widgets\Site\Used\WhereUsed;
use Solidarity\Widgets\Site\Used\WhereUsedPage;

/** Looks after the campaign of the site, and finds where its widgets are used. */
final class Commands
{
    public static function register(): void
    {
        if (defined('WP_CLI') && WP_CLI) {
            \WP_CLI::add_command('solidarity', self::class);
        }
    }

    /**
     * Asks the host of the campaign now, and brings the copy up to date.
     *
     * ## EXAMPLES
     *
     *     wp solidarity mirror
     */
    public function mirror(): void
    {
        if (!Options::hasAddress()) {
            \WP_CLI::error(__('No address of a campaign is set. Set one under Settings, Solidarity Widgets.', 'solidarity-widgets'));
        }
        $failure = Schedule::fetch();
        if ($failure) {
            \WP_CLI::error($failure->words());
        }
        /* translators: %s: the name of a campaign */
        \WP_CLI::success(sprintf(__('“%s” is up to date.', 'solidarity-widgets'), State::load()->name));
    }

    /**
     * Shows what is known of the campaign.
     *
     * ## OPTIONS
     *
     * [--format=<format>]
     * : How to show it.
     * ---
     * default: table
     * options:
     *   - table
     *   - json
     *   - csv
     *   - yaml
     * ---
     *
     * ## EXAMPLES
     *
     *     wp solidarity status --format=json
     */
    public function status(array $arguments, array $options): void
    {
        $rows = [];
        foreach (self::known() as $field => $value) {
            $rows[] = ['field' => $field, 'value' => $value];
        }
        \WP_CLI\Utils\format_items($options['format'] ?? 'table', $rows, ['field', 'value']);
    }

    /**
     * Lists the posts, templates and widgets that have an element.
     *
     * ## OPTIONS
     *
     * [--format=<format>]
     * : How to show it.
     * ---
     * default: table
     * options:
     *   - table
     *   - json
     *   - csv
     *   - yaml
     *   - ids
     * ---
     *
     * ## EXAMPLES
     *
     *     wp solidarity where-used
     *
     * @subcommand where-used
     */
    public function whereUsed(array $arguments, array $options): void
    {
        $rows = self::places();
        if (($options['format'] ?? '') === 'ids') {
            \WP_CLI::line(implode(' ', array_filter(array_column($rows, 'post'))));
            return;
        }
        \WP_CLI\Utils\format_items($options['format'] ?? 'table', $rows, ['post', 'kind', 'status', 'title', 'widgets']);
    }

    /** @return array<string, string> For scripts: the same words in every language, and moments in UTC. */
    public static function known(): array
    {
        $state = State::load();
        $moment = static fn(int $time): string => $time ? gmdate('Y-m-d\TH:i:s\Z', $time) : '';
        return [
            'source' => Options::source(),
            'address' => Feed::address(),
            'name' => $state->name,
            'updated' => $state->updated,
            'serial' => (string) $state->serial,
            'languages' => implode(' ', $state->languages),
            'people' => (string) $state->peopleCount,
            'people until' => $state->peopleEnd,
            'asked' => $moment($state->askedAt),
            'fetched' => $moment($state->takenAt),
            'next' => $moment((int) wp_next_scheduled(Schedule::FETCH)),
            'failure' => $state->failure ? Failure::inWords($state->failure) : '',
        ];
    }

    /** @return array<int, array{post: int, kind: string, status: string, title: string, widgets: string}> */
    public static function places(): array
    {
        return array_map(static fn(array $place): array => [
            'post' => $place['post'],
            'kind' => $place['kind'],
            'status' => $place['status'],
            'title' => $place['title'],
            'widgets' => implode('; ', WhereUsedPage::inWords($place['elements'])),
        ], WhereUsed::all());
    }
}
