<?php

namespace Solidarity\Widgets\Campaign\Copy;

/** A copy in the database, for sites whose uploads cannot be written. It has no pictures: they would make the database too large. */
final class OptionStore implements Store
{
    /** What the names of its options begin with. */
    public const PREFIX = 'solidarity_widgets_file_';

    /** The same for the options that hold the names of all files. */
    public const NAMES = 'solidarity_widgets_files_';

    private string $id;

    /** @param string $id Tells one campaign from another. */
    public function __construct(string $id)
    {
        $this->id = $id;
    }

    public function read(string $name): ?string
    {
        $content = get_option($this->option($name), null);
        return is_string($content) ? $content : null;
    }

    public function write(string $name, string $content): void
    {
        update_option($this->option($name), $content, false);
        update_option(self::NAMES . $this->id, array_values(array_unique(array_merge($this->names(), [$name]))), false);
    }

    public function remove(string $name): void
    {
        delete_option($this->option($name));
        update_option(self::NAMES . $this->id, array_values(array_diff($this->names(), [$name])), false);
    }

    public function names(): array
    {
        return (array) get_option(self::NAMES . $this->id, []);
    }

    public function clear(): void
    {
        foreach ($this->names() as $name) {
            delete_option($this->option($name));
        }
        delete_option(self::NAMES . $this->id);
    }

    public function path(string $name): string
    {
        return '';
    }

    public function url(string $name): string
    {
        return '';
    }

    /** Removes the copies of all campaigns, but for one. */
    public static function clearOthers(string $id): void
    {
        global $wpdb;
        $sql = "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s";
        foreach ($wpdb->get_col($wpdb->prepare($sql, $wpdb->esc_like(self::NAMES) . '%')) as $option) {
            $other = substr($option, strlen(self::NAMES));
            if ($other !== $id) {
                (new self($other))->clear();
            }
        }
    }

    private function option(string $name): string
    {
        return self::PREFIX . $this->id . '_' . md5($name);
    }
}
