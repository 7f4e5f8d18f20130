import {newId} from './items.js';
import {inEnglish} from './languages.js';
import {isObject, type Json, type Keys, listAt} from './place.js';

/** Somebody who is in the campaign already. */
export interface KnownPerson {
  readonly id: string;
  /** For whoever chooses. */
  readonly title: string;
  /** The name and the status, as the campaign has them. */
  readonly as: {readonly name: Json; readonly status?: Json};
}

/** The lists in which people have ids of their own: the same person has the same id in both. */
const LISTS: readonly Keys[] = [
  ['people', 'persons'],
  ['stories', 'people'],
];

const POEMS: Keys = ['poems', 'works'];

/** The lists whose people can be added to a list; none if it is not about people. An author may have several poems. */
export const listsBeside = (list: Keys): readonly Keys[] =>
  [...LISTS, POEMS].some(keys => keys[0] === list[0]) ? LISTS.filter(keys => keys[0] !== list[0]) : [];

/** The ids that a list has taken, between line breaks. A poem has an id of its own. */
export const takenIds = (campaign: Json, list: Keys): string =>
  list[0] === POEMS[0]
    ? ''
    : listAt(campaign, list)
        .flatMap(item => personId(item) ?? [])
        .join('\n');

/**
 * Who can be added to a list under the same id.
 *
 * @param items - What is in the lists beside it.
 * @param taken - The ids that are in the list already, between line breaks.
 * @returns The people by their names; namesakes with their ids.
 */
export function knownPeople(items: readonly Json[], taken: string): readonly KnownPerson[] {
  const there = new Set(taken.split('\n'));
  const known = new Map<string, KnownPerson>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const id = personId(item);
    if (id === undefined || there.has(id) || known.has(id) || !isObject(item)) continue;
    const {name, status} = item;
    const title = inEnglish(name);
    if (!title || name === undefined) continue;
    known.set(id, {id, title, as: {name, ...(status !== undefined && {status})}});
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const byName = new Intl.Collator('en').compare;
  return [...known.values()]
    .map(each => (counts.get(each.title) === 1 ? each : {...each, title: `${each.title} (${each.id})`}))
    .sort((one, other) => byName(one.title, other.title));
}

/** An item of a list about somebody who is in the campaign already. */
export const itemAbout = ({id, as}: KnownPerson, list: Keys): Json =>
  list[0] === POEMS[0] ? {id: newId('poem'), author: as} : {id, ...as};

const personId = (item: Json) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);
