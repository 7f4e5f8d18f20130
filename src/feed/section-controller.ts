import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {CampaignHead} from '../model/values/head.js';
import type {Section} from '../model/values/section.js';
import type {CampaignSource} from './campaign-source.js';
import {FeedError} from './feed-error.js';
import {readSection, readValue, type SectionReading, type Validated} from './read-section.js';

/** How far an element is with its section. */
export type SectionState =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly head?: CampaignHead; readonly faults: readonly FeedError[]}
  | {readonly status: 'error'; readonly error: FeedError};

/** What an element that shows a section must have. */
export interface SectionHost extends ReactiveControllerHost {
  /** Where its campaign comes from now; `undefined` where nothing names one. */
  readonly campaignSource: CampaignSource | undefined;
  /** The moment that is shown. */
  readonly moment: Date;
  /** Called with what is loading, which never rejects: the host updates when it has ended, and can keep what is drawn until then. */
  onSectionLoading(loading: Promise<unknown>): void;
  /** Called after each update. */
  onSectionState(state: SectionState): void;
}

/** A section that attributes give, of unknown shape; `undefined` where they give none. Throws a `FeedError` where they do not suffice. */
export type SectionFromAttributes = () => unknown;

/** Of files alone: what a page hands over as an object may change. */
const validated: Validated = new WeakMap();

/** More items take so long to read, and then to draw, that a reader would notice if both were one task. */
const MANY = 1_000;

/** Lets the browser do what is due, such as answering a reader's finger. */
const yieldToBrowser = () => new Promise(resolve => setTimeout(resolve));

/** The key of nothing. */
const NONE = Symbol('none');

const WAITING: SectionState = {status: 'waiting'};

/** Also where the page has put a class of its own in the place of `Promise`. */
const isPromise = (opened: unknown): opened is Promise<unknown> =>
  typeof (opened as Promise<unknown> | null)?.then === 'function';

/** The controllers of each host on a server, where Lit calls none of them. */
const onServer = new WeakMap<SectionHost, ReactiveController[]>();

function controllersOf(host: SectionHost): ReactiveController[] {
  const controllers = onServer.get(host) ?? [];
  onServer.set(host, controllers);
  return controllers;
}

/** Takes up, on a server, what `host` names: before it is rendered. */
export function updateOnServer(host: SectionHost): void {
  for (const controller of controllersOf(host)) controller.hostUpdate?.();
}

/** Brings its host one section, checked: the one that its attributes give, else that of its campaign. Follows when either changes. */
export class SectionController<T> implements ReactiveController {
  #source: CampaignSource | undefined;
  /** Tells the content that was taken up last from another one; `NONE` before any was, and after a failure that may be tried again. */
  #key: unknown = NONE;
  #reading: SectionReading<T> | undefined;
  /** The campaign of `#reading`. */
  #json: Partial<CampaignHead> | undefined;
  #state: SectionState = WAITING;
  /** Whether the host has left the page, where nothing stands around it that could name a campaign. */
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

  /** The section, or `undefined` while or when there is none to show. */
  get value(): T | undefined {
    return this.#reading?.value;
  }

  /** What the campaign says of itself, once the section is there; absent where attributes give the section. */
  get head(): CampaignHead | undefined {
    return this.#reading?.head;
  }

  hostConnected(): void {
    this.#isDetached = false;
    if (this.#state.status === 'error') this.#key = NONE; // a failed load is tried again
    // A microtask later, when whoever makes the element has set its properties: the file is asked for together with the words.
    queueMicrotask(() => this.hostUpdate());
  }

  hostDisconnected(): void {
    this.#isDetached = true;
  }

  /** Takes up what the host names now, if it differs from before. */
  hostUpdate(): void {
    if (this.#isDetached) return;
    try {
      const raw = this.#fromAttributes?.();
      if (raw === undefined) this.#follow(this.#host.campaignSource);
      else if (this.#isNew(`attributes ${JSON.stringify(raw)}`)) this.#readAttributes(raw);
    } catch (error) {
      if (this.#isNew(String(error))) this.#fail(error);
    }
  }

  hostUpdated(): void {
    this.#host.onSectionState(this.#state);
  }

  get #hasMany(): boolean {
    const value = this.#reading?.value;
    return Array.isArray(value) && value.length > MANY;
  }

  #isNew(key: unknown): boolean {
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

  #follow(source: CampaignSource | undefined): void {
    if (!this.#isNew(source?.key)) return;
    // What is shown stays while a newer content, or another language, of the same campaign is on its way.
    if (!source?.fallbackUrl || source.fallbackUrl !== this.#source?.fallbackUrl)
      this.#reading = this.#json = undefined;
    this.#source = source;
    const opened = source?.open();
    if (!source) this.#fail(new FeedError('missing', 'feed', 'nothing names a campaign'));
    else if (isPromise(opened)) this.#wait(source, opened);
    else this.#read(opened);
  }

  #wait(source: CampaignSource, opened: Promise<unknown>): void {
    if (!this.#reading) this.#state = WAITING;
    const isCurrent = () => source === this.#source; // the host may have left this campaign meanwhile
    const done = opened
      .then(
        json => isCurrent() && this.#read(json, validated),
        error => isCurrent() && this.#keepOrFail(error),
      )
      .then(() => this.#hasMany && yieldToBrowser());
    this.#host.onSectionLoading(done);
  }

  #read(json: unknown, validated?: Validated): void {
    try {
      const reading = readSection(this.#section, json, this.#host.moment, validated);
      const {faults} = reading;
      if (this.#section.keepsLast && faults.length > (this.#reading?.faults ?? faults).length)
        throw faults[0];
      this.#take(reading, json);
    } catch (error) {
      this.#keepOrFail(error, json);
    }
  }

  /**
   * What is wrong with a later `json` leaves the last good section as it is, without all that was ever withdrawn from it. A campaign that no
   * longer has the section shows nothing.
   */
  #keepOrFail(error: unknown, json?: unknown): void {
    const last = this.#json;
    this.#json = undefined;
    try {
      if (!last || (error as FeedError).code === 'missing') throw error;
      const {withdrawn = []} = (json ?? {}) as Partial<CampaignHead>;
      const kept = {...last, withdrawn: [...(last.withdrawn ?? []), ...withdrawn]};
      this.#take(readSection(this.#section, kept, this.#host.moment), kept, error as FeedError);
    } catch {
      this.#fail(error);
    }
  }

  #take(reading: SectionReading<T>, json: unknown, ...errors: FeedError[]): void {
    this.#json = json as CampaignHead;
    this.#reading = reading;
    this.#state = {status: 'ready', head: reading.head!, faults: [...errors, ...reading.faults]};
  }

  #fail(error: unknown): void {
    this.#reading = undefined;
    this.#state = {
      status: 'error',
      error:
        // By its name, since another copy of the library may have asked for the feed.
        (error as Error | undefined)?.name === 'FeedError'
          ? (error as FeedError)
          : new FeedError('element', this.#section.name, String(error), {cause: error}),
    };
  }
}
