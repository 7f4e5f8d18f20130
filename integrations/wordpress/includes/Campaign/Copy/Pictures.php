<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Checks\People;
use Solidarity\Widgets\Campaign\Failure;

/** The pictures of a copy: portraits, and the poster and the captions of the film. They go with the last file that names them. */
final class Pictures
{
    /** What may be in the folder of a campaign, and no program. */
    private const NAME = '/^(?:[\w-]+\/){0,3}[\w-]+\.(?:webp|png|jpe?g|gif|avif|vtt)$/D';

    private const TYPES = ['image/webp', 'image/png', 'image/jpeg', 'image/gif', 'image/avif'];

    /** More are not taken. */
    private const MOST = 2000;

    private Store $store;

    public function __construct(Store $store)
    {
        $this->store = $store;
    }

    /**
     * Takes the pictures that are not there yet.
     *
     * @param callable(string): ?string $take Takes a picture by its name; may throw a `Failure`.
     * @param int $until When to stop, in seconds.
     * @return string[] Those that are still missing.
     */
    public function takeMissing(callable $take, int $until): array
    {
        $there = array_flip($this->store->names());
        $missing = [];
        foreach (array_slice($this->named(), 0, self::MOST) as $name => $integrity) {
            if (isset($there[$name]) && $this->isWell($name, (string) $this->store->read($name), $integrity)) {
                continue;
            }
            try {
                $content = time() < $until ? $take($name) : null;
                if ($content !== null && $this->isWell($name, $content, $integrity)) {
                    $this->store->write($name, $content);
                    continue;
                }
            } catch (Failure $failure) {
                // Readers see a silhouette until it comes.
            }
            $missing[] = $name;
        }
        return $missing;
    }

    /** Removes what no file names any more, with all its sizes. */
    public function removeUnnamed(): void
    {
        $stems = array_flip(array_map([self::class, 'stem'], array_keys($this->named())));
        foreach ($this->store->names() as $name) {
            if (!preg_match('/\.json(?:\.sig)?$/', $name) && !isset($stems[self::stem($name)])) {
                $this->store->remove($name);
            }
        }
    }

    /**
     * The pictures that the copy names and that lie in the campaign's folder, each with its digest or an empty one.
     *
     * @return array<string, string> By their names.
     */
    private function named(): array
    {
        $named = [];
        foreach ($this->store->names() as $file) {
            $json = substr($file, -5) === '.json' ? json_decode((string) $this->store->read($file)) : null;
            if ($json instanceof \stdClass) {
                $named += People::pictures($json) + self::ofFilm($json);
            }
        }
        return array_filter($named, static fn($name): bool => (bool) preg_match(self::NAME, $name), ARRAY_FILTER_USE_KEY);
    }

    /** @return array<string, string> */
    private static function ofFilm(\stdClass $campaign): array
    {
        $video = $campaign->video ?? null;
        $captions = is_object($video) && is_array($video->captions ?? null) ? $video->captions : [];
        $urls = array_merge([$video->poster->url ?? null], array_map(static fn($each) => $each->url ?? null, $captions));
        return array_fill_keys(array_filter($urls, 'is_string'), '');
    }

    /** Whether it is what its name says, and what the campaign means. */
    private function isWell(string $name, string $content, string $integrity): bool
    {
        if ($integrity !== '' && 'sha384-' . base64_encode(hash('sha384', $content, true)) !== $integrity) {
            return false;
        }
        if (substr($name, -4) === '.vtt') {
            return (bool) preg_match('/^(?:\xef\xbb\xbf)?WEBVTT(?:\s|$)/', $content);
        }
        // PHP 7.4 does not know AVIF.
        $isAvif = substr($content, 4, 8) === 'ftypavif';
        $size = @getimagesizefromstring($content);
        return $isAvif || ($size && in_array($size['mime'], self::TYPES, true));
    }

    /** What all sizes and formats of a picture have in common. */
    private static function stem(string $name): string
    {
        return (string) preg_replace('/(?:-(?:\d+x\d+|scaled|rotated)(?:@\dx)?)?(?:\.[^.\/]+)+$/', '', $name);
    }
}
