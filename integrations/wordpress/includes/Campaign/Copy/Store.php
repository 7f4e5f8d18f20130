<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Failure;

/** Where the files of a copy lie. Names are paths within the campaign's folder, such as `people.en.json`. */
interface Store
{
    public function read(string $name): ?string;

    /** @throws Failure `write` */
    public function write(string $name, string $content): void;

    /** Removes a file, and with a picture all that other plugins have made of it. */
    public function remove(string $name): void;

    /** @return string[] The names of all files. */
    public function names(): array;

    /** Removes everything. */
    public function clear(): void;

    /** The file on the disk; empty if there is none. */
    public function path(string $name): string;

    /** The address of a file for readers, if the web server can send it by itself; empty if not. */
    public function url(string $name): string;
}
