import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {CampaignHead} from '../model/values/head.js';
import type {Section} from '../model/values/section.js';
import type {CampaignSource} from './campaign-source.js';
import {FeedError} from './feed-error.js';
import {readSection, readValue, type SectionReading, type Validated} from './read-section.js';

/** The state of an element's section. */
export type SectionState =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly head?: CampaignHead; readonly faults: readonly FeedError[]}
  | {readonly status: 'error'; readonly error: FeedError};

/** What an element must implement to show a section. */
export interface SectionHost extends ReactiveControllerHost {
  /** Where its campaign comes from at present; `undefined` if no campaign is named. */
  readonly campaignSource: CampaignSource | undefined;
  /** The current time, or the moment that the page has set instead. */
  readonly moment: Date;
  /**
   * Called with a promise that never rejects. The host updates when it resolves, and can keep its current content
   * until then.
   */
  onSectionLoading(loading: Promise<unknown>): void;
  /** Called after each update. */
  onSectionState(state: SectionState): void;
}

/**
 * Returns a section from attributes, of unknown shape; `undefined` if none are set. Throws a `FeedError` if some are
 * missing.
 */
export type SectionFromAttributes = () => unknown;

/** For files only: an object that the page sets may change. */
const validated: Validated = new WeakMap();

/** Longer lists take so long to validate and render that readers would notice if both were one task. */
const LONG_LIST = 1_000;

/** Lets the browser handle pending work, such as input events. */
const yieldToBrowser = () => new Promise(resolve => setTimeout(resolve));

/** Differs from every key of a source. */
const NO_KEY = Symbol('no key');

const WAITING: SectionState = {status: 'waiting'};

/** Not `instanceof`: the page may have replaced `Promise` by its own class. */
const isPromise = (opened: unknown): opened is Promise<unknown> =>
  typeof (opened as Promise<unknown> | null)?.then === 'function';

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
  #reading: SectionReading<T> | undefined;
  /** The campaign of `#reading`. */
  #json: Partial<CampaignHead> | undefined;
  #state: SectionState = WAITING;
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

  /** The section; `undefined` while it is loading, and after an error. */
  get value(): T | undefined {
    return this.#reading?.value;
  }

  /** The head of the campaign, once the section is loaded; `undefined` if the section comes from attributes. */
  get head(): CampaignHead | undefined {
    return this.#reading?.head;
  }

  hostConnected(): void {
    this.#isDetached = false;
    if (this.#state.status === 'error') this.#key = NO_KEY; // retry a failed load
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
      else if (this.#changeKey(`attributes ${JSON.stringify(raw)}`)) this.#readAttributes(raw);
    } catch (error) {
      if (this.#changeKey(String(error))) this.#fail(error);
    }
  }

  hostUpdated(): void {
    this.#host.onSectionState(this.#state);
  }

  get #isLongList(): boolean {
    const value = this.#reading?.value;
    return Array.isArray(value) && value.length > LONG_LIST;
  }

  /** Sets the key; returns whether it has changed. */
  #changeKey(key: unknown): boolean {
    if (key === this.#key) return false;
    this.#key = key;
    return true;
  }

  #readAttributes(raw: unknown): void {
    this.#source = this.#json = undefined;
    try {
      this.#reading = readValue(this.#section, raw, this.#host.moment);
      this.#state = {status: 'ready', faults: this.#reading.faults};
    } catch (error) {
      this.#fail(error);
    }
  }

  #followSource(source: CampaignSource | undefined): void {
    if (!this.#changeKey(source?.key)) return;
    // The current section stays while newer content, or another language, of the same campaign is loading.
    if (!source?.fallbackUrl || source.fallbackUrl !== this.#source?.fallbackUrl)
      this.#reading = this.#json = undefined;
    this.#source = source;
    const opened = source?.open();
    if (!source) this.#fail(new FeedError('missing', 'feed', 'nothing names a campaign'));
    else if (isPromise(opened)) this.#waitFor(source, opened);
    else this.#readCampaign(opened);
  }

  #waitFor(source: CampaignSource, opened: Promise<unknown>): void {
    if (!this.#reading) this.#state = WAITING;
    const isCurrent = () => source === this.#source; // the host may have switched to another campaign
    const done = opened
      .then(
        json => isCurrent() && this.#readCampaign(json, validated),
        error => isCurrent() && this.#keepOrFail(error),
      )
      .then(() => this.#isLongList && yieldToBrowser());
    this.#host.onSectionLoading(done);
  }

  #readCampaign(json: unknown, validated?: Validated): void {
    try {
      const reading = readSection(this.#section, json, this.#host.moment, validated);
      const {faults} = reading;
      if (this.#section.keepsLast && faults.length > (this.#reading?.faults ?? faults).length)
        throw faults[0];
      this.#show(reading, json);
    } catch (error) {
      this.#keepOrFail(error, json);
    }
  }

  /**
   * Keeps the last valid section if a later `json` is invalid, without any item that was ever withdrawn. Fails if the
   * campaign no longer has the section.
   */
  #keepOrFail(error: unknown, json?: unknown): void {
    const last = this.#json;
    this.#json = undefined;
    try {
      if (!last || (error as FeedError).code === 'missing') throw error;
      const {withdrawn = []} = (json ?? {}) as Partial<CampaignHead>;
      const merged = {...last, withdrawn: [...(last.withdrawn ?? []), ...withdrawn]};
      this.#show(readSection(this.#section, merged, this.#host.moment), merged, error as FeedError);
    } catch {
      this.#fail(error);
    }
  }

  #show(reading: SectionReading<T>, json: unknown, ...errors: FeedError[]): void {
    this.#json = json as CampaignHead;
    this.#reading = reading;
    this.#state = {status: 'ready', head: reading.head, faults: [...errors, ...reading.faults]};
  }

  #fail(error: unknown): void {
    this.#reading = undefined;
    this.#state = {
      status: 'error',
      error:
        // By name, because the error may come from another copy of the library that loaded the feed.
        (error as Error | undefined)?.name === 'FeedError'
          ? (error as FeedError)
          : new FeedError('element', this.#section.name, String(error), {cause: error}),
    };
  }
}
