<?php

namespace Solidarity\Widgets\Site\Settings;

use Solidarity\Widgets\Site\Options;

/** The fields of the settings page. A field with a fault has what was typed, and says what is wrong right below it. */
final class Fields
{
    /** @var array<string, string> What was typed before a fault. */
    private array $typed;

    /** @var array<string, string> What is wrong, by fields. */
    private array $faults = [];

    public function __construct()
    {
        $this->typed = Typed::take();
        foreach (get_settings_errors(Options::NAME) as ['code' => $field, 'message' => $message, 'type' => $type]) {
            if ($type === 'error') {
                $this->faults[$field] = $message;
            }
        }
    }

    /** The value that a field shows. */
    public function value(string $name): string
    {
        if (isset($this->typed[$name])) {
            return $this->typed[$name];
        }
        $value = $name === 'source' ? Options::source() : (Options::saved()[$name] ?? Options::defaults()[$name]);
        return is_array($value) ? implode("\n", array_filter($value, 'is_string')) : (string) $value;
    }

    /** A row with a text field. */
    public function text(string $name, string $label, string $help, array $attributes = []): void
    {
        $this->row($name, $label, function () use ($name, $attributes): void {
            printf(
                '<input type="text" id="%1$s" name="%2$s" value="%3$s"%4$s>',
                esc_attr(self::id($name)),
                esc_attr(Options::NAME . "[$name]"),
                esc_attr($this->value($name)),
                $this->attributes($name, $attributes) // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there
            );
        }, $help);
    }

    /** A row with a field of several lines. */
    public function lines(string $name, string $label, string $help, array $attributes = []): void
    {
        $this->row($name, $label, function () use ($name, $attributes): void {
            printf(
                '<textarea rows="5" id="%1$s" name="%2$s"%4$s>%3$s</textarea>',
                esc_attr(self::id($name)),
                esc_attr(Options::NAME . "[$name]"),
                esc_textarea($this->value($name)),
                $this->attributes($name, $attributes) // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there
            );
        }, $help);
    }

    /** A row with a box to tick. */
    public function box(string $name, string $label, string $help): void
    {
        $this->row('', $label, function () use ($name, $label): void {
            printf(
                '<label><input type="checkbox" id="%1$s" name="%2$s" value="1"%3$s aria-describedby="%1$s-help"> %4$s</label>',
                esc_attr(self::id($name)),
                esc_attr(Options::NAME . "[$name]"),
                checked($this->value($name) !== '', true, false),
                esc_html($label)
            );
        }, $help, $name);
    }

    /** A row with one choice of several; `$more` draws what belongs to a choice. */
    public function choice(string $name, string $label, array $choices, callable $more): void
    {
        echo '<tr><th scope="row">' . esc_html($label) . '</th><td><fieldset><legend class="screen-reader-text">'
            . esc_html($label) . '</legend>';
        foreach ($choices as $value => $words) {
            printf(
                '<p><label><input type="radio" name="%1$s" value="%2$s"%3$s> %4$s</label></p>',
                esc_attr(Options::NAME . "[$name]"),
                esc_attr($value),
                checked($this->value($name), $value, false),
                esc_html($words)
            );
            $more($value);
        }
        echo '</fieldset></td></tr>';
    }

    /** What is wrong with a field, in the place where it is. */
    public function fault(string $name): void
    {
        if (isset($this->faults[$name])) {
            printf('<p class="error-message" id="%s-fault">%s</p>', esc_attr(self::id($name)), esc_html($this->faults[$name]));
        }
    }

    public static function id(string $name): string
    {
        return 'solidarity-' . str_replace('_', '-', $name);
    }

    private function row(string $for, string $label, callable $field, string $help, string $name = ''): void
    {
        $name = $name ?: $for;
        $title = $for === '' ? '' : sprintf('<label for="%s">%s</label>', esc_attr(self::id($for)), esc_html($label));
        echo '<tr><th scope="row">' . $title . '</th><td>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above
        $field();
        printf('<p class="description" id="%s-help">%s</p>', esc_attr(self::id($name)), wp_kses($help, ['code' => [], 'br' => [], 'strong' => []]));
        $this->fault($name);
        echo '</td></tr>';
    }

    private function attributes(string $name, array $attributes): string
    {
        $id = self::id($name);
        $isWrong = isset($this->faults[$name]);
        $attributes += ['aria-describedby' => "$id-help" . ($isWrong ? " $id-fault" : ''), 'autocomplete' => 'off', 'class' => 'regular-text code'];
        $written = $isWrong ? ' aria-invalid="true"' : '';
        foreach ($attributes as $key => $value) {
            $written .= sprintf(' %s="%s"', esc_attr($key), esc_attr($value));
        }
        return $written;
    }
}
