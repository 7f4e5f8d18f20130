<?php

namespace Solidarity\Widgets\Campaign\Copy;

use Solidarity\Widgets\Campaign\Checks\CurrentList;
use Solidarity\Widgets\Campaign\Checks\Days;
use Solidarity\Widgets\Campaign\Checks\People;
use Solidarity\Widgets\Campaign\Json;
use Solidarity\Widgets\Campaign\Mirror;

/** The people in a copy: who must go from it, and when. */
final class PeopleOfCopy
{
    private State $state;

    private Store $store;

    public function __construct(State $state, Store $store)
    {
        $this->state = $state;
        $this->store = $store;
    }

    /** Tells one state of the people from another. */
    public function print(): string
    {
        $prints = [$this->state->isCut, $this->state->list !== null, $this->state->isStopped];
        foreach ($this->all() as $name => $json) {
            $people = array_intersect_key(get_object_vars($json), ['people' => 1, 'stories' => 1, 'poems' => 1]);
            $prints[] = md5($name . json_encode($people));
        }
        return implode(' ', $prints);
    }

    /** Takes everybody out who is past the end of their file, or of the list of who may be shown. */
    public function end(int $now): void
    {
        $list = CurrentList::fromKept($this->state->list);
        $isListEnded = $list && $list->hasEnded($now);
        foreach ($this->all() as $name => $json) {
            if (!$isListEnded && !Days::hasEnded($json->expires ?? null, $now)) {
                continue;
            }
            if ($this->isOfPeople($name)) {
                $this->store->remove($name . '.sig');
                $this->store->remove($name);
            } elseif (People::areIn($json)) {
                People::removeAll($json);
                $this->store->write($name, Json::encode($json));
            }
        }
        if ($isListEnded) {
            $this->store->remove(Mirror::LIST);
            $this->store->remove(Mirror::LIST . '.sig');
        }
        $this->count();
        (new Pictures($this->store))->removeUnnamed();
    }

    /**
     * Takes whoever the list does not name out of the copy. The signature of a file goes with them: it does not count any more, and
     * pages are not told of keys until the campaign is published anew.
     */
    public function keepOnlyListed(): void
    {
        foreach ($this->all() as $name => $json) {
            if (People::keepOnly($json, $this->state->list['ids'] ?? null)) {
                // First the signature: half a change may show nobody, but not somebody who is gone.
                $this->store->remove($name . '.sig');
                $this->store->write($name, Json::encode($json));
            }
        }
        $this->count();
        (new Pictures($this->store))->removeUnnamed();
    }

    /**
     * Files as they may be written: with only those people whom the list names and nobody has withdrawn.
     *
     * @param array<string, string> $files By their names, with their signatures.
     * @param string[] $withdrawn The ids that the campaign names as withdrawn.
     * @return array<string, string>
     */
    public function onlyListed(array $files, array $withdrawn): array
    {
        foreach (array_keys($files) as $name) {
            $json = substr($name, -4) === '.sig' ? null : json_decode($files[$name]);
            if ($json instanceof \stdClass && People::keepOnly($json, $this->state->list['ids'] ?? null, $withdrawn)) {
                $files[$name] = Json::encode($json);
                unset($files[$name . '.sig']);
            }
        }
        return $files;
    }

    /** Notes how many people are in the copy, their end, and whether a signature is missing since somebody was taken out. */
    public function count(): void
    {
        $ends = [];
        $this->state->peopleCount = 0;
        $this->state->isCut = false;
        foreach ($this->all() as $name => $json) {
            if ($this->state->isSigned && $this->store->read($name . '.sig') === null) {
                $this->state->isCut = true;
            }
            if (People::areIn($json)) {
                $ends[] = is_string($json->expires ?? null) ? $json->expires : '';
                $this->state->peopleCount = max($this->state->peopleCount, People::count($json));
            }
        }
        $list = $this->state->list['expires'] ?? null;
        $this->state->peopleEnd = $ends ? min(array_merge($ends, $list ? [$list] : [])) : '';
    }

    /** @return array<string, \stdClass> The campaign and its people in all languages, by the names of the files. */
    private function all(): array
    {
        $all = [];
        foreach ($this->store->names() as $name) {
            if (substr($name, -5) === '.json' && $name !== Mirror::LIST) {
                $json = json_decode((string) $this->store->read($name));
                $all[$name] = $json instanceof \stdClass ? $json : new \stdClass();
            }
        }
        return $all;
    }

    private function isOfPeople(string $name): bool
    {
        return $this->state->people !== '' && $name !== '' && in_array($name, $this->state->peopleFiles(), true);
    }
}
