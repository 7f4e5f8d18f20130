<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Campaign\Checks\Signature;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Mirror;
use Solidarity\Widgets\Campaign\PageCaches;
use Solidarity\Widgets\Campaign\Schedule;
use Solidarity\Widgets\Campaign\Source;
use Solidarity\Widgets\Campaign\Upload;
use Solidarity\Widgets\Site\Hosts;
use Solidarity\Widgets\Site\Options;

/** Checks what an administrator has written on the settings page, and saves what is right. */
final class Settings
{
    /** The page, and its group in the Settings API. */
    public const PAGE = 'solidarity-widgets';

    /** The field of the file that is uploaded. */
    public const FILE = 'solidarity_widgets_file';

    public static function register(): void
    {
        add_action('admin_init', [self::class, 'registerSetting']);
        add_action('update_option_' . Options::NAME, [self::class, 'tidy'], 10, 0);
        add_action('add_option_' . Options::NAME, [self::class, 'tidy'], 10, 0);
    }

    public static function registerSetting(): void
    {
        register_setting(self::PAGE, Options::NAME, [
            'type' => 'object',
            'sanitize_callback' => [self::class, 'checked'],
            'default' => [],
        ]);
    }

    /**
     * What is saved of what was written: a field that is wrong stays as it was, and says why.
     *
     * @param mixed $written From the form; what does not come from there is left alone.
     */
    public static function checked($written): array
    {
        if (!is_array($written) || empty($written['form'])) {
            return is_array($written) ? $written : [];
        }
        $field = static fn(string $name): string => is_string($written[$name] ?? null) ? trim($written[$name]) : '';
        $saved = array_intersect_key(Options::saved(), Options::defaults()) + Options::defaults();
        $next = self::appearance($field, ['cautious' => !empty($written['cautious']),
            'links_as_text' => !empty($written['links_as_text'])] + $saved);
        $next = self::hosts($field, $next);
        $next = self::signUp($field, $next);
        $next = self::campaign($field, $next);
        if (array_filter(get_settings_errors(Options::NAME), static fn($each): bool => $each['type'] === 'error')) {
            Typed::keep(array_map($field, array_combine(array_keys(Options::defaults()), array_keys(Options::defaults()))));
        }
        return $next;
    }

    /** After a change: no copy is kept of a campaign that was given up, and events are planned. */
    public static function tidy(): void
    {
        if (Options::source() === 'default') {
            $state = State::load();
            if ($state->id !== '') {
                (new State())->clearOthers();
                delete_option(State::OPTION);
                PageCaches::purge();
            }
        }
        Schedule::ensure();
    }

    private static function appearance(callable $field, array $next): array
    {
        $accent = strtolower($field('accent'));
        if ($accent !== '' && $accent[0] !== '#') {
            $accent = '#' . $accent;
        }
        if ($accent === '' || Contrast::isColour($accent)) {
            $next['accent'] = $accent;
        } else {
            self::refuse('accent', __('Accent colour', 'solidarity-widgets'), __('Write it as # and six digits, such as #f5c400, or leave it empty.', 'solidarity-widgets'));
        }
        $font = $field('heading_font');
        if ($font === '' || self::isFont($font)) {
            $next['heading_font'] = $font;
        } else {
            self::refuse('heading_font', __('Font of headings', 'solidarity-widgets'), __('Write the names of fonts that your theme has, with commas between them, such as Georgia, serif.', 'solidarity-widgets'));
        }
        return $next;
    }

    /** Names of fonts and nothing else: what is written comes into a style sheet. */
    private static function isFont(string $font): bool
    {
        $name = '(?:"[\p{L}\p{N} _-]+"|\'[\p{L}\p{N} _-]+\'|[\p{L}_-][\p{L}\p{N} _-]*)';
        return mb_strlen($font) <= 200 && preg_match("/^$name(?:\\s*,\\s*$name)*$/uD", $font);
    }

    private static function hosts(callable $field, array $next): array
    {
        [$hosts, $wrong] = Hosts::in($field('hosts'));
        $foreign = array_values(array_filter($hosts, static fn($host): bool => !Options::isAllowed($host)));
        $label = __('Hosts', 'solidarity-widgets');
        if ($wrong) {
            /* translators: %s: what somebody has written */
            self::refuse('hosts', $label, sprintf(__('“%s” is no host. Write one a line, such as example.org.', 'solidarity-widgets'), $wrong[0]));
        } elseif ($foreign) {
            /* translators: %s: a host */
            self::refuse('hosts', $label, sprintf(__('The network of this site does not allow %s.', 'solidarity-widgets'), $foreign[0]));
        } else {
            $next['hosts'] = $hosts;
        }
        return $next;
    }

    private static function signUp(callable $field, array $next): array
    {
        try {
            return SignUpFields::checked($field) + $next;
        } catch (WrongField $wrong) {
            self::refuse($wrong->field, $wrong->label, $wrong->getMessage());
            return $next;
        }
    }

    private static function campaign(callable $field, array $next): array
    {
        $source = $field('source');
        if ($source === 'default') {
            return ['source' => 'default', 'campaign' => '', 'key' => '', 'withdrawal_key' => '', 'integrity' => ''] + $next;
        }
        try {
            return ($source === 'file' ? self::file($next) : self::address($field)) + $next;
        } catch (Failure $failure) {
            $isFile = $source === 'file';
            $label = $isFile ? __('Campaign file', 'solidarity-widgets') : __('Address of the campaign', 'solidarity-widgets');
            self::refuse($isFile ? 'file' : 'campaign', $label, $failure->words());
        } catch (WrongField $wrong) {
            self::refuse($wrong->field, $wrong->label, $wrong->getMessage());
        }
        return $next;
    }

    /** The campaign is fetched before it is chosen: one that cannot be had would leave pages empty. */
    private static function address(callable $field): array
    {
        $chosen = [
            'campaign' => $field('campaign'),
            'key' => (string) preg_replace('/\s+/', ' ', $field('key')),
            'withdrawal_key' => (string) preg_replace('/\s+/', ' ', $field('withdrawal_key')),
            'integrity' => (string) preg_replace('/\s+/', ' ', $field('integrity')),
        ];
        $keys = ['key' => __('Key', 'solidarity-widgets'), 'withdrawal_key' => __('Key for withdrawals', 'solidarity-widgets')];
        foreach ($keys as $name => $label) {
            if ($chosen[$name] !== '' && !Signature::areKeys($chosen[$name])) {
                throw new WrongField($name, $label, __('A key has 43 letters, digits, - and _. Write one, or two with a space between them.', 'solidarity-widgets'));
            }
        }
        if ($chosen['withdrawal_key'] !== '' && $chosen['key'] === '') {
            throw new WrongField('withdrawal_key', $keys['withdrawal_key'], __('It means nothing without the key of the campaign. Write that one, too.', 'solidarity-widgets'));
        }
        if ($chosen['integrity'] !== '' && !preg_match('~^(?:sha384-[\w+/]{64}(?: |$))+$~D', $chosen['integrity'])) {
            throw new WrongField('integrity', __('Digests', 'solidarity-widgets'), __('A digest begins with sha384- and has 64 more characters. Write one for each file, with spaces between them.', 'solidarity-widgets'));
        }
        if ($chosen['campaign'] === '') {
            throw new Failure('address', '');
        }
        $source = Source::from($chosen);
        if (!Options::isAllowed($source->address->host())) {
            throw new Failure('host', $source->address->host());
        }
        $state = State::load();
        if ($state->id !== $source->id() || !$state->hasCopy()) {
            Mirror::follow($source, null, true);
        }
        return ['source' => 'address', 'campaign' => $source->address->written()] + $chosen;
    }

    private static function file(array $next): array
    {
        $file = $_FILES[self::FILE] ?? null; // phpcs:ignore WordPress.Security.NonceVerification -- options.php has checked it
        $label = __('Campaign file', 'solidarity-widgets');
        if (!$file || (int) $file['error'] === UPLOAD_ERR_NO_FILE) {
            if ($next['source'] !== 'file') {
                throw new WrongField('file', $label, __('Choose a file, such as campaign.json.', 'solidarity-widgets'));
            }
            return [];
        }
        if ((int) $file['error'] !== UPLOAD_ERR_OK || !is_uploaded_file($file['tmp_name'])) {
            throw new WrongField('file', $label, __('The file did not arrive whole. It may be larger than this server takes.', 'solidarity-widgets'));
        }
        Upload::take((string) file_get_contents($file['tmp_name']), sanitize_text_field($file['name']));
        return ['source' => 'file', 'campaign' => '', 'key' => '', 'withdrawal_key' => '', 'integrity' => ''];
    }

    private static function refuse(string $field, string $label, string $message): void
    {
        /* translators: 1: the name of a field 2: what is wrong with it */
        add_settings_error(Options::NAME, $field, sprintf(__('%1$s: %2$s', 'solidarity-widgets'), $label, $message));
    }
}
