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
  /** What is loading, to take the place of what is shown in the update after it; never rejects. */
  sectionLoading: Promise<unknown> | undefined;
  /** Called after each update. */
  onSectionState(state: SectionState): void;
}

/** What there is of a section. */
interface Content<T> {
  readonly state: SectionState;
  readonly reading?: SectionReading<T>;
  /** The campaign of `reading`. */
  readonly json?: Partial<CampaignHead>;
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
export function followOnServer(host: SectionHost): void {
  for (const controller of controllersOf(host)) controller.hostUpdate?.();
}

/** Brings its host one section, checked: the one that its attributes give, else that of its campaign. Follows when either changes. */
export class SectionController<T> implements ReactiveController {
  #source: CampaignSource | undefined;
  /** Tells the content that was taken up last from another one; `NONE` before any was, and after a failure that may be tried again. */
  #key: unknown = NONE;
  #content: Content<T> = {state: WAITING};
  /** What takes the place of `#content` in the next update after loading: there the language of the host changes as well. */
  #next: Content<T> | undefined;
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
    return this.#content.reading?.value;
  }

  /** What the campaign says of itself, once the section is there; absent where attributes give the section. */
  get head(): CampaignHead | undefined {
    return this.#content.reading?.head;
  }

  hostConnected(): void {
    this.#isDetached = false;
    if (this.#content.state.status === 'error') this.#key = NONE; // a failed load is tried again
    // A microtask later, when whoever makes the element has set its properties: the file is asked for together with the words.
    queueMicrotask(() => this.hostUpdate());
  }

  hostDisconnected(): void {
    this.#isDetached = true;
  }

  /** Takes up what the host names now, if it differs from before, and shows what has come. */
  hostUpdate(): void {
    if (!this.#isDetached) this.#takeUp();
    if (!this.#next || this.#host.sectionLoading) return;
    this.#content = this.#next;
    this.#next = undefined;
  }

  hostUpdated(): void {
    this.#host.onSectionState(this.#content.state);
  }

  #takeUp(): void {
    try {
      const raw = this.#fromAttributes?.();
      if (raw === undefined) this.#follow(this.#host.campaignSource);
      else if (this.#isNew(`attributes ${JSON.stringify(raw)}`)) this.#readAttributes(raw);
    } catch (error) {
      if (this.#isNew(String(error))) this.#next = this.#failure(error);
    }
  }

  /** Whether `key` is that of another content; then what was on its way no longer counts. */
  #isNew(key: unknown): boolean {
    if (key === this.#key) return false;
    this.#key = key;
    this.#next = this.#host.sectionLoading = undefined;
    return true;
  }

  #readAttributes(raw: unknown): void {
    this.#source = undefined;
    try {
      const reading = readValue(this.#section, raw, this.#host.moment);
      this.#next = {reading, state: {status: 'ready', faults: reading.faults}};
    } catch (error) {
      this.#next = this.#failure(error);
    }
  }

  #follow(source: CampaignSource | undefined): void {
    if (!this.#isNew(source?.key)) return;
    // What is shown stays while a newer content, or another language, of the same campaign is on its way.
    const isSameCampaign = source?.fallbackUrl && source.fallbackUrl === this.#source?.fallbackUrl;
    if (!isSameCampaign || !this.#content.reading) this.#content = {state: WAITING};
    this.#source = source;
    const opened = source?.open();
    if (!source) this.#next = this.#failure(new FeedError('missing', 'feed', 'nothing names a campaign'));
    else if (isPromise(opened)) this.#wait(source, opened);
    else this.#next = this.#read(opened);
  }

  #wait(source: CampaignSource, opened: Promise<unknown>): void {
    const host = this.#host;
    const take = (next: () => Content<T>) => {
      if (source === this.#source) this.#next = next(); // else the host has left this campaign meanwhile
    };
    const loading = opened
      .then(
        json => take(() => this.#read(json, validated)),
        error => take(() => this.#keptOrFailure(error)),
      )
      .then(() => hasMany(this.#next) && yieldToBrowser())
      .then(() => {
        if (host.sectionLoading === loading) host.sectionLoading = undefined;
        host.requestUpdate();
      });
    host.sectionLoading = loading;
  }

  #read(found: unknown, validated?: Validated): Content<T> {
    const json = stillWithdrawn(found, this.#content.json);
    try {
      const reading = readSection(this.#section, json, this.#host.moment, validated);
      const {faults} = reading;
      if (this.#section.keepsLast && faults.length > (this.#content.reading?.faults ?? faults).length)
        throw faults[0];
      return contentOf(reading, json);
    } catch (error) {
      return this.#keptOrFailure(error, json);
    }
  }

  /**
   * What is wrong with a later `json` leaves the last good section as it is, without all that was ever withdrawn from it. A campaign that no
   * longer has the section shows nothing.
   */
  #keptOrFailure(error: unknown, json?: unknown): Content<T> {
    const last = this.#content.json;
    try {
      if (!last || (error as FeedError).code === 'missing') throw error;
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
          // By its name, since another copy of the library may have asked for the feed.
          (error as Error | undefined)?.name === 'FeedError'
            ? (error as FeedError)
            : new FeedError('element', this.#section.name, String(error), {cause: error}),
      },
    };
  }
}

function contentOf<T>(reading: SectionReading<T>, json: unknown, ...errors: FeedError[]): Content<T> {
  const faults = [...errors, ...reading.faults];
  return {reading, json: json as CampaignHead, state: {status: 'ready', head: reading.head!, faults}};
}

/** `json`, unless it is newer than `last`, also withdraws what `last` does: the file of another language may be an older one. */
function stillWithdrawn(json: unknown, last: Partial<CampaignHead> = {}): unknown {
  const {updated, withdrawn = []} = (json ?? {}) as Partial<CampaignHead>;
  const isNewer = Date.parse(updated!) > Date.parse(last.updated!);
  if (!last.withdrawn || isNewer || !Array.isArray(withdrawn)) return json;
  return {...(json as object), withdrawn: withdrawnIn(last, json)};
}

/** All ids that these campaigns, of unknown shape, withdraw. */
function withdrawnIn(...campaigns: unknown[]): string[] {
  const ids = campaigns.flatMap(campaign => (campaign as Partial<CampaignHead> | undefined)?.withdrawn);
  return [...new Set(ids.filter(id => typeof id === 'string'))];
}

function hasMany(content: Content<unknown> | undefined): boolean {
  const value = content?.reading?.value;
  return Array.isArray(value) && value.length > MANY;
}
