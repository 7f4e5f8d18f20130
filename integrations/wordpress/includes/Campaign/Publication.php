<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Days;
use Solidarity\Widgets\Campaign\Checks\Essentials;
use Solidarity\Widgets\Campaign\Checks\People;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Web\CampaignAddress;
use Solidarity\Widgets\Elements\Languages;

/** The files of one publication of a campaign, taken from its host and checked, before any of them counts. */
final class Publication
{
    /** Serials grow by one. A host that names a much higher one could keep a copy from following anybody else. */
    private const HIGHEST_JUMP = 1000000;

    private Source $source;

    private State $state;

    private Taker $taker;

    private int $now;

    /** The campaign in the language to fall back on. */
    public \stdClass $campaign;

    /** @var array<string, string> All files by their names, with their signatures. */
    public array $files = [];

    /** @var string[] The languages of which there is a file. */
    public array $languages = [];

    /** The name of the files of people, with `{lang}`; empty if there are none. */
    public string $people = '';

    public int $peopleSerial = 0;

    public bool $hasEndlessPeople = false;

    public function __construct(Source $source, State $state, Taker $taker, int $now)
    {
        $this->source = $source;
        $this->state = $state;
        $this->taker = $taker;
        $this->now = $now;
    }

    /**
     * Takes the campaign in the languages that it names, and in that of the site.
     *
     * @throws Failure
     */
    public function takeCampaign(): void
    {
        $address = $this->source->address;
        $fallback = $address->fallback();
        $this->campaign = $this->takeOne($fallback);
        $this->refuseOlder();
        $this->languages = [$fallback];
        $named = array_merge($this->campaign->languages ?? [], self::languagesOfSite());
        $wanted = array_diff(array_intersect(Languages::all(), $named), [$fallback]);
        foreach ($address->hasLanguages() ? $wanted : [] as $language) {
            $campaign = $this->takeOne($language, true);
            if (!$campaign) {
                continue;
            }
            if (($campaign->serial ?? null) !== ($this->campaign->serial ?? null)) {
                throw new Failure('mixed', $address->name($language));
            }
            $this->languages[] = $language;
        }
        $this->people = $this->peopleFile();
    }

    /**
     * Takes the people in the same languages; whoever is past the end of the file stays out.
     *
     * @throws Failure
     */
    public function takePeople(): void
    {
        $fallback = CampaignAddress::fallbackIn($this->people);
        $isPerLanguage = CampaignAddress::in('', $this->people) !== $this->people;
        $languages = $this->languages;
        if (!$this->source->address->hasLanguages()) {
            $languages = array_intersect(Languages::all(), $this->campaign->languages ?? []);
        }
        $languages = $isPerLanguage ? array_unique(array_merge([$fallback], $languages)) : [$fallback];
        foreach ($languages as $language) {
            $name = CampaignAddress::in($language, $this->people);
            $content = $this->take($name, $this->source->address->beside($name), $language !== $fallback);
            if ($content === null) {
                continue;
            }
            $head = Essentials::head($content, $name);
            $serial = $head->serial ?? 0;
            $this->state->refuseStopped($serial, $this->source->keys, $name);
            if ($serial < $this->state->peopleSerial) {
                throw new Failure('older', $name);
            }
            if ($this->peopleSerial && $serial !== $this->peopleSerial) {
                throw new Failure('mixed', $name);
            }
            $this->peopleSerial = $serial;
            if (Days::hasEnded($head->expires ?? null, $this->now)) {
                unset($this->files[$name], $this->files[$name . '.sig']);
            }
        }
    }

    private function takeOne(string $language, bool $isOptional = false): ?\stdClass
    {
        $address = $this->source->address;
        $name = $address->name($language);
        $content = $this->take($name, $address->file($language), $isOptional);
        if ($content === null) {
            return null;
        }
        $campaign = Essentials::campaign($content, $name);
        // A single file may say any name; where languages have files of their own, parts have too.
        if (strpos($campaign->file ?? '', '/') !== false) {
            throw new Failure('slice', $name);
        }
        $this->leaveOutEndless($campaign, $name);
        return $campaign;
    }

    /** Takes a file with its signature; `null` if there is none, which only some may be. */
    private function take(string $name, string $url, bool $isOptional): ?string
    {
        $taken = $this->taker->take($name, $url);
        if ($taken === null) {
            if ($isOptional) {
                return null;
            }
            throw new Failure('missing', $url);
        }
        $this->files = array_merge($this->files, $taken);
        return $taken[$name];
    }

    /** Nobody can be taken out of a proven file without breaking it; out of another, whoever has no end is left out. */
    private function leaveOutEndless(\stdClass $campaign, string $name): void
    {
        if (!People::areIn($campaign)) {
            return;
        }
        if ($this->source->isProven()) {
            throw new Failure('people-inside', $name);
        }
        if (Days::hasEnded($campaign->expires ?? null, $this->now)) {
            $this->hasEndlessPeople = true;
            People::removeAll($campaign);
            $this->files[$name] = Json::encode($campaign);
        }
    }

    /** Readers may speak a language that the campaign does not name; the publisher writes a file for it all the same. */
    private static function languagesOfSite(): array
    {
        $locale = strtolower(strtr(get_locale(), '_', '-'));
        $codes = ['bel' => 'be', 'pt-br' => 'pt-BR'];
        return [$codes[$locale] ?? explode('-', $locale)[0]];
    }

    private function refuseOlder(): void
    {
        $name = $this->source->address->name($this->source->address->fallback());
        $serial = $this->campaign->serial ?? 0;
        $this->state->refuseStopped($serial, $this->source->keys, $name);
        if (!$this->state->hasCopy()) {
            return;
        }
        if ($serial < $this->state->serial) {
            throw new Failure('older', $name);
        }
        if ($this->source->keys === '' && $this->state->serial && $serial - $this->state->serial > self::HIGHEST_JUMP) {
            throw new Failure('jump', $name);
        }
        $isOlder = Days::moment($this->campaign->updated) < Days::moment($this->state->updated);
        if ($serial === $this->state->serial && $isOlder) {
            throw new Failure('older', $name);
        }
    }

    /** @throws Failure `people-address` */
    private function peopleFile(): string
    {
        $people = $this->campaign->people ?? null;
        if (!is_string($people)) {
            return '';
        }
        if ($this->source->integrity !== '') {
            throw new Failure('people-inside', $this->source->address->pattern());
        }
        if (!CampaignAddress::isFile($people)) {
            throw new Failure('people-address', $this->source->address->pattern(), $people);
        }
        return $people;
    }
}
