import * as v from 'valibot';

/** The id of an item, unique in its list and stable over the item's life: any 1 to 200 characters. */
export const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** An item of a list. */
interface Item {
  readonly id?: string;
}

/**
 * `id` in the form in which ids are compared: in lower case, without spaces around it, with composed characters;
 * `undefined` if it is not a string.
 */
export const comparable = (id: unknown): string | undefined =>
  typeof id === 'string' ? id.normalize().trim().toLowerCase() : undefined;

/** Cyrillic small letters, and the Latin ones that look the same. */
const LOOKALIKES = ['аеорсухіѕј', 'aeopcyxisj'] as const;

/** Comparing more would block the page. */
const MOST_COMPARED = 1_000;

const MOST_HINTS = 20;

/**
 * Hints on ids in `withdrawn` that match no item of `all`, but resemble the id of one of `items`, which are shown. Two
 * ids resemble each other if they differ only in case, accents, punctuation, or Latin and Cyrillic letters that look the
 * same. At most 20 hints; none if more than a thousand ids are withdrawn.
 */
export function lookalikes(items: readonly Item[], withdrawn: readonly string[], all: unknown): string[] {
  if (!withdrawn.length || withdrawn.length > MOST_COMPARED || !items.length) return [];
  const ids = new Set((all as readonly (Item | null)[]).map(item => comparable(item?.id)));
  const similar = new Map(withdrawn.filter(id => !ids.has(comparable(id))).map(id => [appearance(id), id]));
  const hints = items.flatMap(({id = ''}) => {
    const meant = id && similar.get(appearance(id));
    return meant
      ? [`withdrawn: "${meant.slice(0, 200)}" hides nothing, but resembles "${id}", which is shown`]
      : [];
  });
  return hints.slice(0, MOST_HINTS);
}

/** Whether two ids differ only in what is easily confused: case, accents, punctuation, Latin and Cyrillic letters. */
export const resembles = (one: string, other: string): boolean => appearance(one) === appearance(other);

function appearance(id: string): string {
  const [cyrillic, latin] = LOOKALIKES;
  return comparable(id)!
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{sc=Cyrl}/gu, letter => latin[cyrillic.indexOf(letter)] ?? letter);
}
