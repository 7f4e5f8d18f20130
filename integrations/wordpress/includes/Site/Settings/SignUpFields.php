<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Elements\Judging\Address;
use Solidarity\Widgets\Elements\SignUpForm;
use Solidarity\Widgets\Site\Options;

/** The fields of the form by which readers sign up: one for each attribute of the element that only administrators may set. */
final class SignUpFields
{
    /** No text is longer. */
    private const LONGEST = 5000;

    public static function render(Fields $fields): void
    {
        $plain = ['class' => 'regular-text', 'maxlength' => (string) self::LONGEST];
        $code = ['spellcheck' => 'false', 'maxlength' => (string) self::LONGEST];
        $fields->text('sign_up_action', self::labels()['sign_up_action'], __('It begins with https://. Empty: readers get a link instead of a form.', 'solidarity-widgets'), ['inputmode' => 'url'] + $code);
        $fields->text('sign_up_recipient', self::labels()['sign_up_recipient'], __('Readers see this name before they sign up.', 'solidarity-widgets'), $plain);
        $fields->lines('sign_up_consent', self::labels()['sign_up_consent'], __('Readers agree to exactly these words.', 'solidarity-widgets'), $plain);
        $fields->text('sign_up_privacy_url', self::labels()['sign_up_privacy_url'], __('Readers can read it before they sign up.', 'solidarity-widgets'), ['inputmode' => 'url'] + $code);
        $fields->text('sign_up_email_name', __('Field of the email address', 'solidarity-widgets'), __('As the service that gets the form calls it.', 'solidarity-widgets'), $code);
        $fields->text('sign_up_consent_name', __('Field of the consent', 'solidarity-widgets'), __('As the service calls it. Empty: readers must agree, and that is not sent.', 'solidarity-widgets'), $code);
        $fields->text('sign_up_fields', __('Further fields', 'solidarity-widgets'), __('What else the service expects, such as list=news&from=partner.', 'solidarity-widgets'), $code);
        $fields->box('sign_up_in_place', __('Result without a new tab', 'solidarity-widgets'), __('Only if the service allows this site to read its answer (CORS).', 'solidarity-widgets'));
    }

    /**
     * What is saved of what was written. A form is saved as a whole: half of one would send addresses somewhere without a word.
     *
     * @param callable(string): string $field What was written, by the name of a field.
     * @return array<string, string|bool>
     * @throws WrongField
     */
    public static function checked(callable $field): array
    {
        $written = [];
        foreach (Options::defaults() as $name => $default) {
            if (strncmp($name, SignUpForm::PREFIX, strlen(SignUpForm::PREFIX)) === 0) {
                $written[$name] = is_bool($default) ? $field($name) !== '' : mb_substr($field($name), 0, self::LONGEST);
            }
        }
        $action = $written['sign_up_action'];
        foreach (['sign_up_action', 'sign_up_privacy_url'] as $name) {
            if ($written[$name] !== '' && (Address::parse($written[$name])->scheme ?? '') !== 'https') {
                throw self::wrong($name, __('Write a whole address that begins with https://.', 'solidarity-widgets'));
            }
        }
        if ($action !== '' && !SignUpForm::isAllowed($action)) {
            /* translators: %s: a host */
            throw self::wrong('sign_up_action', sprintf(__('The network of this site does not allow %s.', 'solidarity-widgets'), Address::parse($action)->host));
        }
        foreach (['sign_up_recipient', 'sign_up_consent'] as $name) {
            if ($action !== '' && $written[$name] === '') {
                throw self::wrong($name, __('No form is shown without it. Write it, or leave the address empty.', 'solidarity-widgets'));
            }
        }
        return $written;
    }

    /** @return array<string, string> Of the fields in which something can be wrong. */
    private static function labels(): array
    {
        return [
            'sign_up_action' => __('Address that the form sends to', 'solidarity-widgets'),
            'sign_up_recipient' => __('Who gets the email address', 'solidarity-widgets'),
            'sign_up_consent' => __('Consent, as the recipient words it', 'solidarity-widgets'),
            'sign_up_privacy_url' => __('Privacy policy of the recipient', 'solidarity-widgets'),
        ];
    }

    private static function wrong(string $name, string $message): WrongField
    {
        return new WrongField($name, self::labels()[$name], $message);
    }
}
