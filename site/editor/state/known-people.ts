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

/**
 * Who can be added to a list without another id: whoever is in the names or the stories. A poem has an id of its own, and an author may
 * have several.
 *
 * @param campaign - The campaign.
 * @param list - The way to the list, such as `['stories', 'people']`.
 * @returns The people by their names; nobody if the list is not about people.
 */
export function knownPeople(campaign: Json, list: Keys): readonly KnownPerson[] {
  const isPoems = list[0] === 'poems';
  if (!isPoems && !LISTS.some(keys => keys[0] === list[0])) return [];
  const there = new Set(isPoems ? [] : listAt(campaign, list).flatMap(item => idOf(item) ?? []));
  const known = new Map<string, KnownPerson>();
  for (const keys of LISTS)
    for (const item of listAt(campaign, keys)) {
      const id = idOf(item);
      if (id === undefined || there.has(id) || known.has(id) || !isObject(item)) continue;
      const title = inEnglish(item['name']);
      if (title && item['name'] !== undefined)
        known.set(id, {
          id,
          title,
          as: {name: item['name'], ...(item['status'] !== undefined && {status: item['status']})},
        });
    }
  const counts = new Map<string, number>();
  for (const {title} of known.values()) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...known.values()]
    .map(each => (counts.get(each.title) === 1 ? each : {...each, title: `${each.title} (${each.id})`}))
    .sort((one, other) => one.title.localeCompare(other.title));
}

/** An item of a list about somebody who is in the campaign already. */
export const itemAbout = ({id, as}: KnownPerson, list: Keys): Json =>
  list[0] === 'poems' ? {id: newId('poem'), author: as} : {id, ...as};

const idOf = (item: Json) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);
