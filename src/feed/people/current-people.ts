import {currentList, type CurrentList} from '../../model/current-list.js';
import {hasEnded} from '../../model/schema/head.js';
import {comparable} from '../../model/values/identifier.js';
import type {CampaignSource} from '../campaign-source.js';
import type {Validated} from '../check.js';
import {FeedError} from '../feed-error.js';
import {outcome, type Outcome} from '../outcome.js';
import {checkVersioned} from '../read-section.js';
import {findSigner} from '../signature.js';

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
    const first = await outcome(async () => readList(await source.open()));
    if (source.campaign === this.#source?.campaign) this.#first = first;
  }

  /** Who may be shown at `now`: nobody without a list, or after its end; `undefined` if the page names no list. */
  idsAt(now: Date): Ids | undefined {
    const list = this.list;
    return this.#source && (list && !hasEnded(list, now) ? idsIn(list) : NOBODY);
  }

  /** Why nobody may be shown at `now`; `undefined` if there is a list, or the page names none. */
  errorAt(now: Date): FeedError | undefined {
    if (!this.list) return this.#first.error;
    return hasEnded(this.list, now)
      ? new FeedError(
          'missing',
          this.#source!.url!,
          'the list has expired, or its end is more than 15 days ahead',
        )
      : undefined;
  }

  /** The newest list; `undefined` if there is none yet. */
  get list(): CurrentList | undefined {
    const {key} = this.#source ?? {};
    return typeof key === 'object' ? readList(key) : this.#first.value;
  }
}

/**
 * What a signed list says, where `keys` are those that may name people. A list that another key has signed can only
 * shorten one of theirs, which it carries as `of` and `ofSignature`: its end and serial are those of the longer one.
 */
export const openedBy =
  (keys: string) =>
  async (json: object, signer: string): Promise<object> => {
    if (keys.split(/\s+/).includes(signer)) return json;
    const {of, ofSignature} = json as {of?: unknown; ofSignature?: unknown};
    const text = String(of);
    if (!(await findSigner(new TextEncoder().encode(text), String(ofSignature), keys)))
      throw new FeedError('signature', 'of', 'a key that can only withdraw has signed a list of its own');
    return shortened(readList(JSON.parse(text)), readList(json));
  };

/**
 * The list that follows `last`: one with a higher serial, or of two with the same serial those whom both name, so that it does
 * not matter in which order they come. `undefined` if nothing changes.
 */
export function nextList(json: unknown, last: unknown): unknown {
  const list = readList(json);
  const before = last === undefined ? undefined : readList(last);
  if (!before || list.serial > before.serial) return json;
  const next = shortened(before, list);
  return list.serial === before.serial && next.ids.length < before.ids.length ? next : undefined;
}

function shortened(list: CurrentList, by: CurrentList): CurrentList {
  const left = idsIn(by);
  return {...list, ids: list.ids.filter(id => left.has(comparable(id)))};
}

const validated: Validated = new WeakMap();
const ids = new WeakMap<CurrentList, Ids>();

/** The list in `json`, of unknown shape. Throws a `FeedError` if it is none. */
const readList = (json: unknown): CurrentList => checkVersioned(currentList, json, validated).value;

function idsIn(list: CurrentList): Ids {
  const known = ids.get(list) ?? new Set(list.ids.map(comparable));
  ids.set(list, known);
  return known;
}
