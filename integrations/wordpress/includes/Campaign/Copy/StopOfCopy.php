<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Checks\Stop;
use Solidarity\Widgets\Campaign\Failure;
use Solidarity\Widgets\Campaign\PageCaches;
use Solidarity\Widgets\Campaign\Source;
use Solidarity\Widgets\Site\Options;

/** A stop and a copy: whether it counts for it, and what goes then. */
final class StopOfCopy
{
    /** Serials grow by one. Whoever may withdraw could name one that no later campaign gets above. */
    private const HIGHEST_JUMP = 1000000;

    private State $state;

    private Store $store;

    public function __construct(State $state, Store $store)
    {
        $this->state = $state;
        $this->store = $store;
    }

    /**
     * Removes the copy, and remembers up to which serial. In place of its files comes the stop: open pages that name the keys find it there,
     * and take off what they have shown.
     *
     * @throws Failure `older` or `jump-stop`: the copy stays. `write`: it is gone all the same.
     */
    public function obey(Stop $stop): void
    {
        $before = $this->state->stoppedUpTo($stop->key);
        $hasCopy = $this->state->hasCopy();
        if (!$hasCopy && $stop->serial <= $before) {
            $this->state->isStopped = true;
            return;
        }
        $last = max($before, $hasCopy ? $this->state->highestSerial() : -1);
        if ($hasCopy && $stop->serial < $last) {
            throw new Failure('older', $stop->name);
        }
        // With nothing to compare, any serial may be right; then none is remembered.
        $isFirst = $last < 0;
        if (!$isFirst && $stop->serial - $last > self::HIGHEST_JUMP) {
            throw new Failure('jump-stop', $stop->name);
        }
        $names = $isFirst ? [] : preg_grep('/\.json$/', $this->store->names());
        $this->store->clear();
        $this->state->forgetCopy();
        $this->state->isStopped = true;
        if (!$isFirst) {
            $this->state->stopped[$stop->key] = $stop->serial;
        }
        foreach ($names as $name) {
            $this->store->write($name, $stop->content);
            $this->store->write($name . '.sig', $stop->signature);
        }
    }

    /**
     * Obeys a stop that was found at an address which is not chosen yet, if the site shows the same campaign: an administrator may have
     * written the key for withdrawals only now, and what cannot be fetched is not chosen.
     *
     * @throws Failure As `obey` does.
     */
    public static function obeyInChosen(Stop $stop, Source $source): void
    {
        $state = State::load();
        $isSame = Options::hasAddress() && $source->isCampaignOf(Source::from(Options::campaign()));
        if ($isSame && $state->hasCopy()) {
            (new self($state, $state->store()))->obey($stop);
            $state->save();
            PageCaches::purge(true);
        }
    }
}
