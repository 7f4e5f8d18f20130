<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\CurrentList;
use Solidarity\Widgets\Campaign\Checks\Stop;
use Solidarity\Widgets\Campaign\Copy\PeopleOfCopy;
use Solidarity\Widgets\Campaign\Copy\Pictures;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Copy\StopOfCopy;
use Solidarity\Widgets\Campaign\Copy\Store;
use Solidarity\Widgets\Campaign\Web\Request;

/** Keeps a copy of the campaign on this site. Whatever fails, the last good copy stays; but people only until their end, and nothing after a stop. */
final class Mirror
{
    /** The list of who may still be shown, in the campaign's folder. */
    public const LIST = 'current.json';

    /** Seconds after which no further picture is asked for in a run: the next one goes on. */
    private const SECONDS_FOR_PICTURES = 20;

    /** Failures that say nothing of the files: the host may still answer that they have not changed. */
    private const OF_THE_WAY = ['unreachable', 'status', 'unresolved', 'redirect'];

    private Source $source;

    private State $state;

    private Store $store;

    private PeopleOfCopy $people;

    private Taker $taker;

    private int $now;

    private bool $isTrial;

    private function __construct(Source $source, int $now, bool $isTrial)
    {
        $this->source = $source;
        $this->now = $now;
        $this->isTrial = $isTrial;
        $this->state = State::of($source);
        $this->store = $this->state->store();
        $this->people = new PeopleOfCopy($this->state, $this->store);
        $this->taker = new Taker($source, $this->state, $this->store, new Request());
    }

    /**
     * Asks the host of a campaign once.
     *
     * @param bool $isTrial Whether the campaign may not be chosen yet: if it fails, the copy of the one before stays.
     * @return State What is known of the copy then.
     * @throws Failure If it fails. The copy stays, and why it failed is kept with it.
     */
    public static function follow(Source $source, ?int $now = null, bool $isTrial = false): State
    {
        return Lock::hold(static function () use ($source, $now, $isTrial): State {
            $mirror = new self($source, $now ?? time(), $isTrial);
            try {
                $mirror->run();
                $mirror->note(null);
            } catch (Failure $failure) {
                $mirror->note($failure);
                throw $failure;
            } catch (\Throwable $error) {
                $failure = new Failure('error', $error->getMessage());
                $mirror->note($failure);
                throw $failure;
            }
            return $mirror->state;
        });
    }

    /** Takes out of the copy whoever is past their end. Asks nobody. */
    public static function endPeople(?int $now = null): void
    {
        Lock::hold(static function () use ($now): void {
            $state = State::load();
            $people = new PeopleOfCopy($state, $state->store());
            $before = $people->print();
            $people->end($now ?? time());
            $state->save();
            if ($people->print() !== $before) {
                PageCaches::purge();
            }
        });
    }

    private function run(): void
    {
        $this->state->askedAt = $this->now;
        $before = $this->people->print();
        try {
            $this->people->end($this->now);
            $this->followHost();
        } catch (Stop $stop) {
            (new StopOfCopy($this->state, $this->store))->obey($stop);
            if ($this->isTrial) {
                StopOfCopy::obeyInChosen($stop, $this->source);
            }
            throw new Failure('stopped', (string) max($stop->serial, $this->state->stoppedUpTo($stop->key)));
        } finally {
            // Also if it failed: whoever is gone may not stay in a cache.
            if ($this->people->print() !== $before) {
                PageCaches::purge($this->state->isStopped);
            }
        }
    }

    private function followHost(): void
    {
        $listFailure = null;
        $hasList = $this->state->list !== null;
        if ($hasList) {
            // First, and whatever becomes of the rest: it says who must go.
            try {
                $this->takeList();
            } catch (Failure $failure) {
                $listFailure = $failure;
            }
        }
        $publication = new Publication($this->source, $this->state, $this->taker, $this->now);
        $publication->takeCampaign();
        if ($publication->people !== '') {
            if (!$hasList) {
                $this->takeList();
            }
            $publication->takePeople();
        }
        $this->write($publication, $listFailure !== null);
        $this->takePictures();
        if ($listFailure) {
            throw $listFailure;
        }
    }

    /** Takes the list of who may be shown, and whoever is no longer in it out of the copy. */
    private function takeList(): void
    {
        $url = $this->source->address->beside(self::LIST);
        $taken = $this->taker->takeUnproven(self::LIST, $url);
        $known = CurrentList::fromKept($this->state->list);
        if ($taken === null && !$known) {
            return;
        }
        if ($taken === null) {
            throw new Failure('missing', $url);
        }
        [$content, $signature] = $taken;
        $list = CurrentList::from($content, self::LIST, $signature, $this->source->keys, $this->source->withdrawalKeys);
        $this->state->refuseStopped($list->serial, $this->source->keys, self::LIST);
        $next = $known ? $known->followedBy($list, self::LIST) : $list;
        // Readers get the shortest file; from the copy is gone whoever is missing in any of them.
        if (!$known || $list->serial > $known->serial || count($list->ids) <= count($known->ids)) {
            $this->store->write(self::LIST, $content);
            if ($signature !== '') {
                $this->store->write(self::LIST . '.sig', $signature);
            }
        }
        $this->state->list = $next->kept();
        $this->people->keepOnlyListed();
        $this->people->end($this->now);
        $this->save();
    }

    private function write(Publication $publication, bool $isListOld): void
    {
        $campaign = $publication->campaign;
        $files = $this->people->onlyListed($publication->files, $campaign->withdrawn ?? []);
        if ($publication->people === '') {
            $this->state->list = null;
        }
        foreach ($files as $name => $content) {
            if ($this->store->read($name) !== $content) {
                $this->store->write($name, $content);
                $this->state->changedAt = $this->now;
            }
        }
        $this->removeAllBut(array_keys($files));
        $this->state->describe($campaign);
        $this->state->pattern = $this->source->address->pattern();
        $this->state->languages = $publication->languages;
        $this->state->people = $publication->people;
        $this->state->peopleSerial = $publication->peopleSerial;
        $this->state->hasEndlessPeople = $publication->hasEndlessPeople;
        $this->state->takenAt = $this->now;
        $this->state->isStopped = false;
        // Who was left out for an old list may be in the next one.
        $this->state->known = $isListOld || $publication->hasEndlessPeople ? [] : $this->taker->known;
        $this->people->count();
        (new Pictures($this->store))->removeUnnamed();
        $this->save();
    }

    /** Removes the files that are not of this publication, with the signature of what was cut. */
    private function removeAllBut(array $names): void
    {
        $kept = $this->state->list === null ? $names : array_merge($names, [self::LIST, self::LIST . '.sig']);
        $files = preg_grep('/\.json(?:\.sig)?$/', $this->store->names());
        foreach (array_diff($files, $kept) as $name) {
            $this->store->remove($name);
        }
    }

    private function takePictures(): void
    {
        $address = $this->source->address;
        $take = fn(string $name): ?string => $this->taker->takePicture($address->beside($name));
        $until = time() + self::SECONDS_FOR_PICTURES;
        // The database has no room for pictures.
        $this->state->missingPictures = $this->state->isInFolder ? (new Pictures($this->store))->takeMissing($take, $until) : [];
    }

    private function note(?Failure $failure): void
    {
        $state = $this->state;
        $state->failingSince = $failure ? ($state->failingSince ?: $this->now) : 0;
        $state->failure = $failure ? $failure->kept() : null;
        if ($failure && !in_array($failure->reason(), self::OF_THE_WAY, true)) {
            // What the host has said of its files may be what is wrong: the next time all of them are asked for.
            $state->known = [];
        }
        $this->save();
        if (!$failure || ($state->isStopped && !$this->isTrial)) {
            $state->clearOthers();
        } elseif ($this->isTrial && !$state->hasCopy() && State::load()->id !== $state->id) {
            $this->store->clear();
        }
    }

    private function save(): void
    {
        if (!$this->isTrial || $this->state->hasCopy()) {
            $this->state->save();
        }
    }
}
