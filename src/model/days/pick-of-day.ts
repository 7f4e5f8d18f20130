import {hash} from './hash.js';

/**
 * The one of `items` that is shown on the ISO day `day`, the same on every site: that whose id and day have the highest hash. So each has its
 * turn, and to add or withdraw one changes no other day but those that it had or gets. `undefined` of none.
 */
export function pickOfDay<T extends {readonly id: string}>(items: readonly T[], day: string): T | undefined {
  const rank = ({id}: T) => hash(`${day} ${id}`, 1);
  return items.reduce<T | undefined>(
    (best, item) => (best && rank(best) >= rank(item) ? best : item),
    undefined,
  );
}

/** What is shown of `items`: the one whose id is `id`, else the pick of `day`, else all. */
export function selectItems<T extends {readonly id: string}>(
  items: readonly T[],
  id: string | undefined,
  day: string | undefined,
): readonly T[] {
  if (id) return items.filter(item => item.id === id);
  const pick = day && pickOfDay(items, day);
  return pick ? [pick] : items;
}
