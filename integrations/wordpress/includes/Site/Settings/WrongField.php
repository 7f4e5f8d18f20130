<?php

namespace Solidarity\Widgets\Site\Settings;

/** What is wrong with a field of the settings page. */
final class WrongField extends \Exception
{
    public string $field;

    public string $label;

    public function __construct(string $field, string $label, string $message)
    {
        parent::__construct($message);
        $this->field = $field;
        $this->label = $label;
    }
}
