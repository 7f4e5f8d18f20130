import {isServer} from 'lit';
import {hasEnded, type FileHead} from '../../model/schema/head.js';
import type {PeopleIn} from '../../model/schema/section.js';
import {comparable} from '../../model/values/identifier.js';
import {peopleFileOf} from '../../model/values/people-file.js';
import {withPeople} from '../../model/with-people.js';
import {isPromise, type CampaignSource} from '../campaign-source.js';
import {CurrentPeople, NOBODY, type Ids} from './current-people.js';
import {FeedError} from '../feed-error.js';
import {outcome, type Outcome} from '../outcome.js';
import {measureTogether} from '../parse.js';
import {isOlder} from '../poll.js';
import {readFileHead, readHead} from '../read-section.js';

/** Where the people of a campaign are. */
export interface PeopleFiles {
  /** The list of who may be shown; `undefined` if the page names none. */
  readonly current: CampaignSource | undefined;
  /** The file of people at `address`, as `campaign` names it. Throws a `FeedError` if it may not name this file. */
  readonly fileAt: (address: string, campaign: CampaignSource) => CampaignSource;
}

/** The file of people `json`, if it is no older than `last`. */
export const newerPeople = (json: unknown, last: unknown): unknown =>
  isOlder(readFileHead(json), last) ? undefined : json;

/**
 * The campaign of one element, with the people of the file that the campaign names, and of them only those who may
 * still be shown: nobody while a file cannot be loaded, or has expired.
 */
export class PeopleSource {
  readonly #current = new CurrentPeople();
  #files: PeopleFiles | undefined;
  #key = {};
  /** The identities of what has the key. */
  #parts: readonly unknown[] = [];
  /** The address that the campaign names for its people. */
  #address: string | undefined;
  /** The head of the file of people. */
  #head: Outcome<FileHead> = {};
  /** Sections with only the people of these ids. */
  readonly #shown = new WeakMap<object, {readonly ids: Ids; readonly section: unknown}>();

  /** `campaign` with its people; the key stays the same as long as nothing of it has changed. */
  of(campaign: CampaignSource, files: PeopleFiles): CampaignSource {
    this.#files = files;
    this.#current.follow(files.current);
    const parts = this.#partsOf(campaign);
    if (parts.some((part, index) => part !== this.#parts[index])) this.#key = {};
    this.#parts = parts;
    const key = this.#key;
    const others = [this.#fileOf(campaign), files.current].filter(file => !!file);
    return {...campaign, key, others, open: () => this.#open(campaign, key)};
  }

  /** What of a section with `people` may be shown at `now`. */
  only<T>(section: T, {list}: PeopleIn, now: Date): T {
    const ids = this.#hasEnded(now) ? NOBODY : this.#current.idsAt(now);
    if (!ids) return section;
    const known = this.#shown.get(section as object);
    if (known?.ids === ids) return known.section as T;
    const items = (section as Record<string, readonly {readonly id: string}[]>)[list]!;
    const left = {...section, [list]: items.filter(({id}) => ids.has(comparable(id)))};
    this.#shown.set(section as object, {ids, section: left});
    return left;
  }

  /** Why people are not shown at `now`; `undefined` if nothing is in their way. */
  errorAt(now: Date): FeedError | undefined {
    if (this.#hasEnded(now))
      return new FeedError(
        'missing',
        'people',
        'their file has expired, or its end is more than 15 days ahead',
      );
    return this.#current.errorAt(now) ?? this.#head.error;
  }

  /** Whether somebody is no longer shown after the end of a day. */
  get hasEnd(): boolean {
    return !!(this.#current.list ?? this.#head.value);
  }

  /** Opens the files again the next time, if one of them could not be loaded. */
  retry(): void {
    if (this.errorAt(new Date())) this.#parts = [];
  }

  #hasEnded(now: Date): boolean {
    const {value: head} = this.#head;
    return !!head && hasEnded(head, now);
  }

  #partsOf(campaign: CampaignSource): unknown[] {
    const {current} = this.#files!;
    return [campaign.key, campaign.campaign, current?.campaign, this.#fileOf(campaign)?.key];
  }

  /** The file of people, if the campaign is known to name one, and may do so. */
  #fileOf(campaign: CampaignSource): CampaignSource | undefined {
    try {
      return this.#address === undefined ? undefined : this.#files!.fileAt(this.#address, campaign);
    } catch {
      return undefined; // opening it says why
    }
  }

  #open(campaign: CampaignSource, key: object): unknown {
    const json = campaign.open();
    const isWhole = !isPromise(json) && peopleFileOf(json) === undefined;
    // A server requests nothing: what it draws has nobody of another file.
    if (isServer) return isWhole ? json : withPeople(json as object);
    return isWhole && !this.#files!.current ? json : this.#load(campaign, key, json);
  }

  /** Resolves with the campaign and its people, or without them if they cannot be loaded. */
  async #load(campaign: CampaignSource, key: object, opened: unknown): Promise<unknown> {
    const files = this.#files!;
    const listed = this.#current.load();
    const json = await opened;
    const address = peopleFileOf(json);
    readHead(json); // before anything is replaced: what is no campaign says nothing of its people
    const file =
      address === undefined ? {} : await outcome(() => openPeople(files.fileAt(address, campaign)));
    await listed;
    if (key === this.#key) {
      this.#address = address;
      this.#head = {value: file.value?.head, error: file.error};
      this.#parts = this.#partsOf(campaign);
    }
    return address === undefined ? json : together(json as object, file.value?.json);
  }
}

async function openPeople(file: CampaignSource): Promise<{head: FileHead; json: object}> {
  const json = await file.open();
  return {head: readFileHead(json), json: json as object};
}

/** Campaigns with their people, by both: elements that read the same two files share the result. */
const whole = new WeakMap<object, WeakMap<object, object>>();

function together(campaign: object, people: object | undefined): object {
  if (!people) return withPeople(campaign);
  const known = whole.get(campaign) ?? new WeakMap<object, object>();
  whole.set(campaign, known);
  const result = known.get(people) ?? withPeople(campaign, people);
  known.set(people, result);
  measureTogether(result, campaign, people);
  return result;
}
