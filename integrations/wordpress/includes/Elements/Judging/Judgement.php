<?php

namespace Solidarity\Widgets\Elements\Judging;

/** Which attributes of an element are written, and why others are not. */
final class Judgement
{
    /** @var array<string, string|true> What is written, by name. */
    public array $attributes = [];

    /** @var array<string, string> What is not, by name, and why: a key of `Reasons`. */
    public array $refused = [];
}
