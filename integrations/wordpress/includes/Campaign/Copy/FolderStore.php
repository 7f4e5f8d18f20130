<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Failure;

/** A copy in the folder of uploads, which the web server sends without WordPress. */
final class FolderStore implements Store
{
    /** The folder within uploads. */
    public const FOLDER = 'solidarity';

    private string $id;

    private string $folder;

    /** @param string $id Tells one campaign from another: its files never mix with those of the last. */
    public function __construct(string $id)
    {
        $this->id = $id;
        $this->folder = self::root() . '/' . $id;
    }

    /** The folder of all copies of this site. */
    public static function root(): string
    {
        return untrailingslashit(wp_upload_dir(null, false)['basedir']) . '/' . self::FOLDER;
    }

    /** Whether files can be written there; it makes the folder. */
    public static function isWritable(): bool
    {
        return Rights::makeFolder(self::root()) && wp_is_writable(self::root());
    }

    /** Whether readers find uploads on the origin of the site. */
    public static function isOnOwnOrigin(): bool
    {
        return self::origin(wp_upload_dir(null, false)['baseurl']) === self::origin(home_url('/'));
    }

    public function read(string $name): ?string
    {
        $file = $this->path($name);
        $content = is_file($file) ? file_get_contents($file) : false;
        return $content === false ? null : $content;
    }

    /** Writes another file and renames it: no reader ever gets half of one. */
    public function write(string $name, string $content): void
    {
        $file = $this->path($name);
        // Hidden, and without an end that a server would know: nobody is sent it.
        $draft = dirname($file) . '/.' . wp_generate_password(12, false) . '.draft';
        $isWritten = Rights::makeFolder(dirname($file))
            && @file_put_contents($draft, $content) === strlen($content)
            && @chmod($draft, Rights::ofFile($file))
            && @rename($draft, $file);
        if (!$isWritten) {
            @unlink($draft);
            throw new Failure('write', $file);
        }
    }

    public function remove(string $name): void
    {
        $file = $this->path($name);
        @unlink($file);
        // A server or another plugin may have packed it, or made other sizes and formats of a picture.
        $others = array_merge(self::glob($file . '.*'), self::isPicture($name) ? self::sizesOf($file) : []);
        foreach ($others as $other) {
            // The signature of a file is a file of its own.
            if (substr($other, -4) !== '.sig') {
                @unlink($other);
            }
        }
    }

    public function names(): array
    {
        if (!is_dir($this->folder)) {
            return [];
        }
        $names = [];
        $files = new \RecursiveIteratorIterator(
            new \RecursiveDirectoryIterator($this->folder, \FilesystemIterator::SKIP_DOTS)
        );
        foreach ($files as $file) {
            $names[] = strtr(substr($file->getPathname(), strlen($this->folder) + 1), '\\', '/');
        }
        sort($names);
        return $names;
    }

    public function clear(): void
    {
        self::removeFolder($this->folder);
        // Empty now, unless another campaign has a folder there.
        @rmdir(self::root());
    }

    /** Removes the copies of all campaigns, but for one. */
    public static function clearOthers(string $id): void
    {
        foreach (self::glob(self::root() . '/*') as $folder) {
            if (basename($folder) !== $id) {
                self::removeFolder($folder);
            }
        }
        if ($id === '') {
            @rmdir(self::root());
        }
    }

    public function path(string $name): string
    {
        return $this->folder . '/' . $name;
    }

    public function url(string $name): string
    {
        $base = untrailingslashit(wp_upload_dir(null, false)['baseurl']);
        if (!self::isOnOwnOrigin()) {
            return '';
        }
        // The address of uploads may still begin with http: on a site that has moved.
        return set_url_scheme($base . '/' . self::FOLDER . '/' . $this->id . '/' . $name, wp_parse_url(home_url(), PHP_URL_SCHEME));
    }

    private static function origin(string $url): string
    {
        $parts = wp_parse_url($url);
        $port = $parts['port'] ?? '';
        return strtolower($parts['host'] ?? '') . ':' . (in_array($port, [80, 443], true) ? '' : $port);
    }

    private static function isPicture(string $name): bool
    {
        return !preg_match('/\.(?:json|sig|vtt)$/', $name);
    }

    /** What optimisers and WordPress make of `a1b2.webp`: `a1b2-150x150.webp`, `a1b2.avif`, `a1b2-scaled.webp`. */
    private static function sizesOf(string $file): array
    {
        $stem = preg_replace('/\.[^.\/]+$/', '', $file);
        $others = array_merge(self::glob($stem . '.*'), self::glob($stem . '-*'));
        $isSize = '/^(?:-(?:\d+x\d+|scaled|rotated)(?:@\dx)?)?(?:\.[a-z\d]+)+$/i';
        return array_filter($others, static fn($other): bool => (bool) preg_match($isSize, substr($other, strlen($stem))));
    }

    private static function glob(string $pattern): array
    {
        // Folders of a site may have brackets in their names, which `glob` reads as patterns.
        $folder = dirname($pattern);
        $entries = @scandir($folder) ?: [];
        $matches = array_filter($entries, static fn($name): bool =>
            $name !== '.' && $name !== '..' && fnmatch(basename($pattern), $name));
        return array_map(static fn($name): string => $folder . '/' . $name, array_values($matches));
    }

    private static function removeFolder(string $folder): void
    {
        if (is_link($folder) || is_file($folder)) {
            @unlink($folder);
            return;
        }
        foreach (@scandir($folder) ?: [] as $name) {
            if ($name !== '.' && $name !== '..') {
                self::removeFolder($folder . '/' . $name);
            }
        }
        @rmdir($folder);
    }
}
