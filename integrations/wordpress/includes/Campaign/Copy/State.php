<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Checks\Signature;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\Source;
use Solidarity\Widgets\Campaign\Web\CampaignAddress;
use Solidarity\Widgets\Elements\Languages;

/** What is known of the copy of a campaign, kept in an option. */
final class State
{
    public const OPTION = 'solidarity_widgets_copy';

    /** Which campaign it is: a digest of its address and of what proves it. */
    public string $id = '';

    /** Whether an administrator has uploaded it: then nobody is asked for it. */
    public bool $isUploaded = false;

    /** Whether it is in the folder of uploads, and not in the database. */
    public bool $isInFolder = true;

    /** Whether its files are signed by a key that is set. */
    public bool $isSigned = false;

    /** The name of the campaign's files in the copy, with `{lang}` if there is one for each language. */
    public string $pattern = '';

    /** @var string[] The languages of which it has a file. */
    public array $languages = [];

    /** The name of the campaign, in English if it has one. */
    public string $name = '';

    public int $serial = 0;

    /** The serial of the people: it may be higher, if somebody was withdrawn. */
    public int $peopleSerial = 0;

    /** When the campaign's data last changed, as it says. */
    public string $updated = '';

    /** The name of the files of people, with `{lang}`; empty if it has none. */
    public string $people = '';

    /** The last day of the people in it; empty if nobody is. */
    public string $peopleEnd = '';

    /** How many people are in its file of people. */
    public int $peopleCount = 0;

    /** Whether people were taken out of signed files, whose signatures do not count any more. */
    public bool $isCut = false;

    /** Whether people in the campaign's own file were left out, since nothing says when they end. */
    public bool $hasEndlessPeople = false;

    /** The list of who may still be shown, as `CurrentList` keeps it. */
    public ?array $list = null;

    /** Whether whoever may withdraw has stopped the campaign: there is no copy, and the stop is in place of its files. */
    public bool $isStopped = false;

    /** @var array<string, int> Up to which serial campaigns have been stopped, by their keys. */
    public array $stopped = [];

    /** @var array<string, array{etag: string, modified: string}> What the host has said of each file. */
    public array $known = [];

    /** When the host was last asked, and when it last answered well, in seconds. */
    public int $askedAt = 0;

    public int $takenAt = 0;

    /** When something in the copy last changed. */
    public int $changedAt = 0;

    /** Why the host could not be followed, as `Failure` keeps it, and since when; `null` if it could. */
    public ?array $failure = null;

    public int $failingSince = 0;

    /** @var string[] Pictures that could not be had yet. */
    public array $missingPictures = [];

    /** The state of the copy of this site, read once. */
    public static function load(): self
    {
        $state = new self();
        $kept = get_option(self::OPTION, []);
        foreach (is_array($kept) ? $kept : [] as $name => $value) {
            try {
                if (property_exists($state, $name)) {
                    $state->$name = $value;
                }
            } catch (\TypeError $changed) {
                // Somebody else has changed the option: pages must not break.
                continue;
            }
        }
        return $state;
    }

    /** The state of the copy of a campaign; a new one if the copy of this site is of another, or lies elsewhere. */
    public static function of(Source $source): self
    {
        $state = self::load();
        $isInFolder = FolderStore::isWritable();
        if ($state->id === $source->id() && $state->isInFolder === $isInFolder) {
            return $state;
        }
        $next = new self();
        $next->id = $source->id();
        $next->isInFolder = $isInFolder;
        $next->isSigned = $source->keys !== '';
        // A stopped campaign does not come back at another address.
        $next->stopped = $state->stopped;
        $next->store()->clear();
        return $next;
    }

    public function save(): void
    {
        update_option(self::OPTION, get_object_vars($this), true);
    }

    /** Removes the copies of all campaigns but this one. */
    public function clearOthers(): void
    {
        FolderStore::clearOthers($this->isInFolder ? $this->id : '');
        OptionStore::clearOthers($this->isInFolder ? '' : $this->id);
    }

    /** Whether there is a copy. */
    public function hasCopy(): bool
    {
        return $this->takenAt > 0;
    }

    /** The highest serial of what is in the copy. */
    public function highestSerial(): int
    {
        return max($this->serial, $this->peopleSerial, $this->list['serial'] ?? 0);
    }

    /**
     * Up to which serial a campaign has been stopped; -1 if it has not.
     *
     * @param string $keys The campaign's keys, between spaces.
     */
    public function stoppedUpTo(string $keys): int
    {
        $serials = array_intersect_key($this->stopped, array_flip(Signature::keysIn($keys)));
        return $serials ? max($serials) : -1;
    }

    /**
     * Makes sure that a file was published after its campaign was stopped, if it was.
     *
     * @param string $keys The campaign's keys, between spaces.
     * @throws Failure `before-stop`
     */
    public function refuseStopped(int $serial, string $keys, string $name): void
    {
        $stopped = $this->stoppedUpTo($keys);
        if ($serial <= $stopped) {
            throw new Failure('before-stop', $name, (string) $stopped);
        }
    }

    /** Forgets all that is known of the copy, but for where it was. */
    public function forgetCopy(): void
    {
        $kept = ['id', 'isInFolder', 'isSigned', 'pattern', 'isStopped', 'stopped', 'askedAt', 'failure', 'failingSince'];
        foreach (get_object_vars(new self()) as $name => $value) {
            if (!in_array($name, $kept, true)) {
                $this->$name = $value;
            }
        }
    }

    /** Notes what a campaign says about itself. */
    public function describe(\stdClass $campaign): void
    {
        $name = $campaign->name;
        $this->name = is_string($name) ? $name : (string) ($name->en ?? current(get_object_vars($name)));
        $this->serial = $campaign->serial ?? 0;
        $this->updated = $campaign->updated;
    }

    /** @return string[] The names that files of its people may have. */
    public function peopleFiles(): array
    {
        $in = fn(string $language): string => CampaignAddress::in($language, $this->people);
        return $this->people === '' ? [] : array_unique(array_map($in, Languages::all()));
    }

    public function store(): Store
    {
        return $this->isInFolder ? new FolderStore($this->id) : new OptionStore($this->id);
    }
}
