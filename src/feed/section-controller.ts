import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CampaignHead} from '../model/values/head.js';
import type {Section} from '../model/values/section.js';
import type {CampaignSource} from './campaign-source.js';
import {FeedError} from './feed-error.js';
import {readSection, type SectionReading, type Sound} from './read-section.js';

/** How far an element has come with its section. */
export type SectionState =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly head: CampaignHead; readonly faults: readonly FeedError[]}
  | {readonly status: 'error'; readonly error: FeedError};

/** What an element that shows a section must have. */
export interface SectionHost extends ReactiveControllerHost {
  /** Where its campaign comes from now; `undefined` where nothing names one. */
  campaignSource(): CampaignSource | undefined;
  /** The moment that is shown. */
  readonly moment: Date;
  /** Told what is awaited, so that a drawing made by a server can stay until then. */
  keepUntil(content: Promise<unknown>): void;
  /** Told after each render. */
  settle(state: SectionState): void;
}

/** Of files alone: what a page gives it may change. */
const sound: Sound = new WeakMap();

/** More items take so long to read, and then to draw, that a reader would feel it if both were one task. */
const MANY = 1_000;

/** Lets the browser do what is due, such as answering a reader's finger. */
const giveWay = () => new Promise(resolve => setTimeout(resolve));

const WAITING: SectionState = {status: 'waiting'};

/** Also where the page has a class of its own in the place of `Promise`. */
const isPromise = (opened: unknown): opened is Promise<unknown> =>
  typeof (opened as Promise<unknown> | null)?.then === 'function';

/** Brings its host one section of its campaign, checked, and follows when the host names another campaign. */
export class SectionController<T> implements ReactiveController {
  #source: CampaignSource | undefined;
  #looked = false;
  #reading: SectionReading<T> | undefined;
  /** The campaign of `#reading`. */
  #json: Partial<CampaignHead> | undefined;
  #state: SectionState = WAITING;
  /** Whether the host has been taken out of the page, where nothing stands around it that could name a campaign. */
  #away = false;

  readonly #host: SectionHost;
  readonly #section: Section<T>;

  constructor(host: SectionHost, section: Section<T>) {
    this.#host = host;
    this.#section = section;
    host.addController(this);
  }

  /** The section, or `undefined` while or when there is none to show. */
  get value(): T | undefined {
    this.#look();
    return this.#reading?.value;
  }

  /** What the campaign says of itself, once the section is there. */
  get head(): CampaignHead | undefined {
    return this.#reading?.head;
  }

  hostConnected(): void {
    this.#away = false;
    if (this.#state.status === 'error') this.#looked = false; // a failed load is tried again
    // A microtask later, when whoever makes the element has set its properties: the feed is asked for together with the words.
    queueMicrotask(() => this.#look());
  }

  hostDisconnected(): void {
    this.#away = true;
  }

  hostUpdated(): void {
    this.#host.settle(this.#state);
  }

  /** Takes up the campaign that the host names now, if it is another than before. */
  #look(): void {
    if (this.#away) return;
    const source = this.#host.campaignSource();
    if (this.#looked && source?.key === this.#source?.key) return;
    this.#looked = true;
    const opened: unknown = source?.open();
    const isLater = source?.url === this.#source?.url && source?.url && !isPromise(opened);
    if (!isLater) this.#reading = this.#json = undefined;
    this.#source = source;
    if (!source) this.#fail(new FeedError('missing', 'feed', 'nothing names a campaign'));
    else if (isPromise(opened)) this.#wait(source, opened);
    else this.#read(opened);
  }

  #wait(source: CampaignSource, opened: Promise<unknown>): void {
    this.#state = WAITING;
    const still = () => source === this.#source; // the host may have left this campaign meanwhile
    const done = opened
      .then(
        json => still() && this.#read(json, sound),
        error => still() && this.#fail(error),
      )
      .then(() => ((this.#reading?.value ?? []) as unknown[]).length > MANY && giveWay())
      .finally(() => still() && this.#host.requestUpdate());
    this.#host.keepUntil(done);
  }

  /** What is wrong with a later campaign leaves the last good section standing, without all that was ever withdrawn from it. */
  #read(json: unknown, sound?: Sound, ...told: FeedError[]): void {
    const last = this.#json;
    try {
      const reading = readSection(this.#section, json, this.#host.moment, sound);
      const {faults} = reading;
      if (this.#section.keepsLast && faults.length > (this.#reading?.faults ?? faults).length)
        throw faults[0];
      this.#json = json as CampaignHead;
      this.#reading = reading;
      this.#state = {status: 'ready', head: reading.head, faults: [...told, ...faults]};
    } catch (error) {
      this.#json = undefined;
      if (last && (error as FeedError).code !== 'missing') {
        const withdrawn = [last, json as CampaignHead].flatMap(({withdrawn = []}) => withdrawn);
        this.#read({...last, withdrawn}, undefined, error as FeedError);
      } else this.#fail(told[0] ?? error);
    }
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
