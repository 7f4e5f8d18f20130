import {isServer, type ReactiveController} from 'lit';
import {hasExpired, type CampaignHead} from '../model/schema/head.js';
import type {Section} from '../model/schema/section.js';
import {isPromise, type CampaignSource} from './campaign-source.js';
import type {Validated} from './check.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';
import {isLarge} from './parse.js';
import {readSection, readValue, type SectionReading} from './read-section.js';
import type {HostState, SectionHost, SectionState} from './section-host.js';

/** The content of a section at one moment. */
interface Content<T> {
  readonly state: SectionState;
  readonly reading?: SectionReading<T>;
  /** The campaign of `reading`. */
  readonly json?: CampaignHead;
}

/**
 * Returns a section from attributes, of unknown shape; `undefined` if none are set. Throws a `FeedError` if some are
 * missing.
 */
export type SectionFromAttributes = () => unknown;

/** For files only: an object that the page sets may change. */
const validated: Validated = new WeakMap();

/** Errors after which nothing of the campaign is kept: it no longer has the section, or was stopped. */
const GONE: readonly FeedErrorCode[] = ['missing', 'stopped'];

/** Differs from every key of a source. */
const NO_KEY = Symbol('no key');

const WAITING: SectionState = {status: 'waiting'};

/** The controllers of each host during server rendering, in which Lit does not call them. */
const onServer = new WeakMap<SectionHost, ReactiveController[]>();

function controllersOf(host: SectionHost): ReactiveController[] {
  const controllers = onServer.get(host) ?? [];
  onServer.set(host, controllers);
  return controllers;
}

/** Updates the section controllers of `host` before it is rendered on a server. */
export function updateOnServer(host: SectionHost): void {
  for (const controller of controllersOf(host)) controller.hostUpdate?.();
}

/**
 * Provides its host with one validated section: from its attributes, or else from its campaign. Follows changes of
 * both.
 */
export class SectionController<T> implements ReactiveController {
  #source: CampaignSource | undefined;
  /** The key of the current content; `NO_KEY` at first, and when a failed load is to be retried. */
  #key: unknown = NO_KEY;
  #content: Content<T> = {state: WAITING};
  /** Whether the host is not in the page, so that it has no ancestors that could name a campaign. */
  #isDetached = false;

  readonly #host: SectionHost;
  readonly #section: Section<T>;
  readonly #fromAttributes: SectionFromAttributes | undefined;

  constructor(host: SectionHost, section: Section<T>, fromAttributes?: SectionFromAttributes) {
    this.#host = host;
    this.#section = section;
    this.#fromAttributes = fromAttributes;
    host.addController(this);
    if (isServer) controllersOf(host).push(this);
  }

  /** The section; `undefined` while it is loading, after an error, and if nothing of it outlives its campaign. */
  get value(): T | undefined {
    const {value, head} = this.#content.reading ?? {};
    const {afterExpiry, people} = this.#section;
    const valid = value && afterExpiry && hasExpired(head, this.#host.moment) ? afterExpiry(value) : value;
    return valid && people ? (this.#host.onlyCurrent?.(valid, people) ?? valid) : valid;
  }

  /** The head of the campaign, once the section is loaded; `undefined` if the section comes from attributes. */
  get head(): CampaignHead | undefined {
    return this.#content.reading?.head;
  }

  hostConnected(): void {
    this.#isDetached = false;
    if (this.#content.state.status === 'error') this.#key = NO_KEY; // retry a failed load
    // In a microtask, after the creator of the element has set its properties, so that the file is requested in
    // parallel with translations.
    queueMicrotask(() => this.hostUpdate());
  }

  hostDisconnected(): void {
    this.#isDetached = true;
  }

  /** Follows the host's attributes or campaign source if they have changed. */
  hostUpdate(): void {
    if (this.#isDetached) return;
    try {
      const raw = this.#fromAttributes?.();
      if (raw === undefined) this.#followSource(this.#host.campaignSource);
      else if (this.#changeKey(`attributes ${JSON.stringify(raw)}`))
        this.#content = this.#readAttributes(raw);
    } catch (error) {
      if (this.#changeKey(String(error))) this.#content = this.#failure(error);
    }
    this.report({campaignHead: this.head});
  }

  hostUpdated(): void {
    this.#host.onSectionState(this.#content.state);
  }

  /** Tells the host what concerns it as a whole. */
  protected report(state: Partial<HostState>): void {
    Object.assign(this.#host, state);
  }

  /** Sets the key and discards what is loading, if `key` is a new one; returns whether it is. */
  #changeKey(key: unknown): boolean {
    if (key === this.#key) return false;
    this.#key = key;
    this.report({sectionLoading: undefined});
    return true;
  }

  #readAttributes(raw: unknown): Content<T> {
    this.#source = undefined;
    try {
      const reading = readValue(this.#section, raw, this.#host.moment);
      return {reading, state: {status: 'ready', faults: reading.faults}};
    } catch (error) {
      return this.#failure(error);
    }
  }

  #followSource(source: CampaignSource | undefined): void {
    if (!this.#changeKey(source?.key)) return;
    // Keep the content while a newer version, or another language, of the same campaign loads.
    const isSameCampaign = source?.campaign && source.campaign === this.#source?.campaign;
    if (!isSameCampaign || !this.#content.reading) this.#content = {state: WAITING};
    this.#source = source;
    const opened = source?.open();
    if (!source) this.#content = this.#failure(new FeedError('missing', 'feed', 'nothing names a campaign'));
    else if (isPromise(opened)) this.#wait(source, opened);
    else if (isLarge(opened)) this.#wait(source, Promise.resolve(opened));
    else this.#content = this.#read(opened);
  }

  #wait(source: CampaignSource, opened: Promise<unknown>): void {
    const host = this.#host;
    const loading = opened
      .then(
        json => {
          this.report({isLarge: isLarge(json)});
          const isKnown = validated.has((json as Record<string, object>)[this.#section.name]!);
          return isLarge(json) && !isKnown ? this.#readInTurn(json) : this.#read(json, validated);
        },
        error => this.#keepLastOrFail(error),
      )
      .then(content => {
        if (source === this.#source) this.#content = content; // else the host has changed its campaign meanwhile
        if (host.sectionLoading === loading) this.report({sectionLoading: undefined});
        host.requestUpdate();
      });
    this.report({sectionLoading: loading});
  }

  /** The section, which is read in a task of its own, and drawn in another, unless another element has read it. */
  async #readInTurn(json: unknown): Promise<Content<T>> {
    await anotherTask();
    const content = this.#read(json, validated);
    await anotherTask();
    return content;
  }

  #read(json: unknown, validated?: Validated): Content<T> {
    const last = this.#content.json;
    const read = (json: unknown) => readSection(this.#section, json, this.#host.moment, {validated});
    try {
      let reading = read(json);
      // The file of another language may be older than the one before.
      if (last?.withdrawn && !(Date.parse(reading.head!.updated) > Date.parse(last.updated))) {
        json = {...(json as CampaignHead), withdrawn: withdrawnIn(last, json)};
        reading = read(json);
      }
      const {faults} = reading;
      if (this.#section.keepsLast && faults.length > (this.#content.reading?.faults ?? faults).length)
        throw faults[0];
      return contentOf(reading, json);
    } catch (error) {
      return this.#keepLastOrFail(error, json);
    }
  }

  /**
   * The last good content, with `error` among its faults and without anything that was ever withdrawn; a failure if
   * there is none, or if the campaign no longer has the section, was stopped, or has come with people that cannot be read:
   * those of before may not be in it any more.
   */
  #keepLastOrFail(error: unknown, json?: unknown): Content<T> {
    const last = this.#content.json;
    try {
      const mayBeGone = json !== undefined && this.#section.people;
      if (!last || mayBeGone || GONE.includes((error as FeedError).code)) throw error;
      const kept = {...last, withdrawn: withdrawnIn(last, json)};
      return contentOf(readSection(this.#section, kept, this.#host.moment), kept, error as FeedError);
    } catch {
      return this.#failure(error);
    }
  }

  #failure(error: unknown): Content<T> {
    return {
      state: {
        status: 'error',
        error:
          // Not `instanceof`: another copy of the library may have requested the feed.
          (error as Error | undefined)?.name === 'FeedError'
            ? (error as FeedError)
            : new FeedError('element', this.#section.name, String(error), {cause: error}),
      },
    };
  }
}

/** Resolves in another task, so that the browser can handle input and paint before it. */
const anotherTask = () => new Promise(resolve => setTimeout(resolve));

function contentOf<T>(reading: SectionReading<T>, json: unknown, ...errors: FeedError[]): Content<T> {
  const {head, hints} = reading;
  const faults = [...errors, ...reading.faults];
  return {reading, json: json as CampaignHead, state: {status: 'ready', head, faults, hints}};
}

/** The withdrawn ids of all these campaigns, which may have any shape. */
function withdrawnIn(...campaigns: unknown[]): string[] {
  const ids = campaigns.flatMap(campaign => (campaign as Partial<CampaignHead> | undefined)?.withdrawn);
  return [...new Set(ids.filter(id => typeof id === 'string'))];
}
