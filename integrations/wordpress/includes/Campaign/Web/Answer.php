<?php

namespace Solidarity\Widgets\Campaign\Web;

/** What a host has answered: a file, or that it has not changed. */
final class Answer
{
    /** The bytes; `null` if the file has not changed. */
    public ?string $body;

    /** What tells this version of the file from others, for the next request. */
    public string $etag;

    public string $modified;

    public function __construct(?string $body, string $etag = '', string $modified = '')
    {
        $this->body = $body;
        $this->etag = $etag;
        $this->modified = $modified;
    }
}
