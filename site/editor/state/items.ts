import {inEnglish} from './languages.js';
import {isObject, type Json} from './place.js';

/** How an item of a list is told from the others. */
export interface ItemTitle {
  readonly title: string;
  /** The day and the town of an event, say. */
  readonly detail: string;
}

/** The title of an item, by what it has: a name, a text, or whose poem it is. */
export function titleOf(item: Json): ItemTitle {
  if (!isObject(item)) return {title: '', detail: ''};
  const author = isObject(item['author']) ? inEnglish(item['author']['name']) : '';
  const title = inEnglish(item['name']) || author || inEnglish(item['text']);
  const place = isObject(item['location']) ? inEnglish(item['location']['addressLocality']) : '';
  const when = typeof item['startDate'] === 'string' ? item['startDate'].replace('T', ', ') : '';
  const status =
    isObject(item['status']) && typeof item['status']['state'] === 'string' ? item['status']['state'] : '';
  return {title, detail: [when, place, status].filter(Boolean).join(' · ')};
}

/** The items whose title or detail has all words of a search, with their place in the list. */
export function found(
  items: readonly Json[],
  search: string,
): readonly {readonly index: number; readonly item: Json}[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .map((item, index) => ({item, index}))
    .filter(({item}) => {
      if (!words.length) return true;
      const {title, detail} = titleOf(item);
      const text = `${title} ${detail}`.toLowerCase();
      return words.every(word => text.includes(word));
    });
}

/** A new item, with an id. */
export const newItem = (kind: string) => ({id: newId(kind)});

/**
 * An id that tells nothing: of somebody who withdraws, no more than the id is left.
 *
 * @param kind - What gets it; its first letter begins the id.
 */
export function newId(kind: string): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(random, byte => ALPHABET[byte % ALPHABET.length]).join('');
  return `${kind.charAt(0)}-${id}`;
}

/** Letters and digits that nobody takes for each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
