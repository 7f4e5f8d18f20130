import {currentList, type CurrentList} from '../model/current-list.js';
import {hasExpired} from '../model/schema/head.js';
import {comparable} from '../model/values/identifier.js';
import type {CampaignSource} from './campaign-source.js';
import type {Validated} from './check.js';
import {FeedError} from './feed-error.js';
import {outcome, type Outcome} from './outcome.js';
import {isOlder} from './poll.js';
import {checkVersioned} from './read-section.js';
import {signerOf} from './signature.js';

/** Ids in the form in which ids are compared. */
export type Ids = ReadonlySet<string | undefined>;

export const NOBODY: Ids = new Set();

/** Who may be shown in one element, by the list that the page names; everybody if it names none. */
export class CurrentPeople {
  #source: CampaignSource | undefined;
  /** The list as it was first loaded: polling may have found a newer one. */
  #first: Outcome<CurrentList> = {};

  /** Follows the list in the file of `source`, if there is one. */
  follow(source: CampaignSource | undefined): void {
    if (source?.campaign !== this.#source?.campaign) this.#first = {};
    this.#source = source;
  }

  /** Loads the list, unless another element has done so; never rejects. */
  async load(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const first = await outcome(async () => {
      const json = await source.open();
      if (source.mayReplace!(json, undefined)) return readList(json);
      throw new FeedError('signature', source.url!, 'a key that can only withdraw has signed a longer list');
    });
    if (source.campaign === this.#source?.campaign) this.#first = first;
  }

  /** Who may be shown at `now`: nobody without a list, or after its end; `undefined` if the page names no list. */
  idsAt(now: Date): Ids | undefined {
    const list = this.list;
    return this.#source && (list && !hasExpired(list, now) ? idsIn(list) : NOBODY);
  }

  /** Why nobody may be shown at `now`; `undefined` if there is a list, or the page names none. */
  errorAt(now: Date): FeedError | undefined {
    if (!this.list) return this.#first.error;
    const hasEnded = hasExpired(this.list, now);
    return hasEnded ? new FeedError('missing', this.#source!.url!, 'the list has expired') : undefined;
  }

  /** The newest list; `undefined` if there is none yet. */
  get list(): CurrentList | undefined {
    const {key} = this.#source ?? {};
    return typeof key === 'object' ? readList(key) : this.#first.value;
  }
}

/** The newest list of each file that a key of the campaign has signed. */
const newest = new Map<string, Ids>();

/**
 * The rule by which one list in the file `source` may replace another: its serial is not lower; and if none of the
 * `keys` has signed it, but a key that can only withdraw, it names nobody whom the newest list that one of them has
 * signed does not name.
 */
export const replacesList =
  ({campaign}: CampaignSource, keys: string | undefined) =>
  (json: unknown, last: unknown): boolean => {
    const list = readList(json);
    if (isOlder(list, last)) return false;
    const signer = signerOf(json as object);
    if (!keys || (signer && keys.split(/\s+/).includes(signer))) newest.set(campaign!, idsIn(list));
    const all = newest.get(campaign!);
    return !all || [...idsIn(list)].every(id => all.has(id));
  };

const validated: Validated = new WeakMap();
const ids = new WeakMap<CurrentList, Ids>();

/** The list in `json`, of unknown shape. Throws a `FeedError` if it is none. */
const readList = (json: unknown): CurrentList => checkVersioned(currentList, json, validated).value;

function idsIn(list: CurrentList): Ids {
  const known = ids.get(list) ?? new Set(list.ids.map(comparable));
  ids.set(list, known);
  return known;
}
