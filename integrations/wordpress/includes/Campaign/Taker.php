<?php

namespace Solidarity\Widgets\Campaign;

use Solidarity\Widgets\Campaign\Checks\Essentials;
use Solidarity\Widgets\Campaign\Checks\Stop;
use Solidarity\Widgets\Campaign\Copy\State;
use Solidarity\Widgets\Campaign\Copy\Store;
use Solidarity\Widgets\Campaign\Web\Answer;
use Solidarity\Widgets\Campaign\Web\CampaignAddress;
use Solidarity\Widgets\Campaign\Web\Request;

/** Takes the files of a campaign from its host, those that have not changed from the copy. */
final class Taker
{
    /** Seconds for all files of one run. */
    private const SECONDS = 120;

    /** The most bytes of all files of one run, which are in memory together. */
    private const MOST_BYTES = 20000000;

    private Source $source;

    private State $state;

    private Store $store;

    private Request $request;

    private int $bytes = 0;

    private int $startedAt;

    /** @var array<string, array{etag: string, modified: string}> What the host has said of each file in this run. */
    public array $known = [];

    public function __construct(Source $source, State $state, Store $store, Request $request)
    {
        $this->source = $source;
        $this->state = $state;
        $this->store = $store;
        $this->request = $request;
        $this->startedAt = time();
    }

    /**
     * A file, proven, and beside it its signature.
     *
     * @return ?array<string, string> By their names; `null` if there is no such file.
     * @throws Failure
     * @throws Stop If the campaign has been stopped.
     */
    public function take(string $name, string $url): ?array
    {
        $kept = $this->kept($name);
        $answer = $this->ask($url, $kept ? ($this->state->known[$name] ?? []) : []);
        if ($answer === null) {
            return null;
        }
        $this->known[$name] = ['etag' => $answer->etag, 'modified' => $answer->modified];
        if ($answer->body === null) {
            $this->known[$name] = $this->state->known[$name];
            return $kept;
        }
        $this->count($answer->body);
        // What is wrong with the file itself is said first: a page in its place has no signature.
        $json = Essentials::object($answer->body, $name);
        if ($this->source->keys === '') {
            $this->source->prove($answer->body, $name, null);
            $this->findStop($json, $answer->body, $name, '');
            return [$name => $answer->body];
        }
        $signature = $this->signature($url, $name);
        $this->findStop($json, $answer->body, $name, $signature);
        $this->source->prove($answer->body, $name, $signature);
        if (($json->file ?? null) !== $name) {
            throw new Failure('name', $name, is_string($json->file ?? null) ? $json->file : '');
        }
        return [$name => $answer->body, $name . '.sig' => $signature];
    }

    /**
     * A file as it comes, and its signature if keys are set; for the list of who may be shown, which other keys may sign.
     *
     * @return ?array{string, string} `null` if there is no such file.
     * @throws Failure
     * @throws Stop If the campaign has been stopped.
     */
    public function takeUnproven(string $name, string $url): ?array
    {
        $answer = $this->ask($url);
        if ($answer === null || $answer->body === null) {
            return null;
        }
        $this->count($answer->body);
        $signature = $this->source->keys === '' ? '' : $this->signature($url, $name);
        $this->findStop(Essentials::object($answer->body, $name), $answer->body, $name, $signature);
        return [$answer->body, $signature];
    }

    /** A picture; `null` if there is none. */
    public function takePicture(string $url): ?string
    {
        $answer = $this->request->get($url);
        return $answer === null ? null : $answer->body;
    }

    private function ask(string $url, array $known = []): ?Answer
    {
        if (time() - $this->startedAt > self::SECONDS) {
            throw new Failure('slow', (string) wp_parse_url($url, PHP_URL_HOST));
        }
        return $this->request->get($url, $known);
    }

    private function signature(string $url, string $name): string
    {
        $answer = $this->ask(CampaignAddress::signatureOf($url));
        if ($answer === null || strlen((string) $answer->body) > 1000) {
            throw new Failure('signature', $name);
        }
        return (string) $answer->body;
    }

    /**
     * Throws the stop that lies in place of a file, if one does.
     *
     * @throws Failure If it counts for nothing.
     */
    private function findStop(\stdClass $json, string $content, string $name, string $signature): void
    {
        if (!Stop::isIn($json)) {
            return;
        }
        $keys = $this->source->keys;
        if ($keys === '') {
            throw new Failure('unproven-stop', $name);
        }
        throw Stop::from($content, $name, $signature, $keys . ' ' . $this->source->withdrawalKeys, $keys);
    }

    /** What the copy has of a file: only then the host may answer that it has not changed. */
    private function kept(string $name): ?array
    {
        $content = $this->store->read($name);
        if ($content === null || empty($this->state->known[$name])) {
            return null;
        }
        $signature = $this->store->read($name . '.sig');
        return $signature === null ? [$name => $content] : [$name => $content, $name . '.sig' => $signature];
    }

    private function count(string $content): void
    {
        $this->bytes += strlen($content);
        if ($this->bytes > self::MOST_BYTES) {
            throw new Failure('total');
        }
    }
}
