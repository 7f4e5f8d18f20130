<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Days;
use Solidarity\Widgets\Campaign\Checks\Essentials;
use Solidarity\Widgets\Campaign\Checks\People;
use Solidarity\Widgets\Campaign\Copy\FolderStore;
use Solidarity\Widgets\Campaign\Copy\PeopleOfCopy;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Web\Request;

/** A campaign that an administrator has uploaded: one file with all its languages, checked like any other. */
final class Upload
{
    private const NAME = 'campaign.json';

    /**
     * Makes a file the campaign of this site.
     *
     * @param string $content Its bytes.
     * @param string $name What the administrator knows it by.
     * @return State What is known of it.
     * @throws Failure
     */
    public static function take(string $content, string $name): State
    {
        if (strlen($content) > Request::MOST_BYTES) {
            throw new Failure('size', $name);
        }
        $campaign = Essentials::campaign($content, $name);
        return Lock::hold(static fn(): State => self::write($campaign));
    }

    private static function write(\stdClass $campaign): State
    {
        if (is_string($campaign->people ?? null)) {
            // Its file of people was not uploaded with it.
            unset($campaign->people);
        }
        $isEndless = People::areIn($campaign) && Days::hasEnded($campaign->expires ?? null, time());
        $isEndless ? People::removeAll($campaign) : People::keepOnly($campaign, null);
        $state = new State();
        $state->id = 'uploaded-' . substr(hash('sha256', Json::encode($campaign)), 0, 12);
        $state->isUploaded = true;
        $state->isInFolder = FolderStore::isWritable();
        $state->pattern = self::NAME;
        $state->languages = $campaign->languages ?? [];
        $state->hasEndlessPeople = $isEndless;
        $state->takenAt = $state->askedAt = $state->changedAt = time();
        $state->describe($campaign);
        $store = $state->store();
        $store->write(self::NAME, Json::encode($campaign));
        (new PeopleOfCopy($state, $store))->count();
        $state->save();
        $state->clearOthers();
        PageCaches::purge();
        return $state;
    }
}
