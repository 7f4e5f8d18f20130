import {comparable} from '../values/identifier.js';
import {hash} from './hash.js';

/**
 * The item of `items` to show on the ISO day `day`, the same on every site; `undefined` if there are no items. It is
 * the item whose id and day have the highest hash (rendezvous hashing): every item gets its turn, and adding or
 * withdrawing one changes only the days that the item gains or loses.
 */
export function pickOfDay<T extends {readonly id: string}>(items: readonly T[], day: string): T | undefined {
  const rank = ({id}: T) => hash(`${day} ${id}`, 1);
  return items.reduce<T | undefined>(
    (best, item) => (best && rank(best) >= rank(item) ? best : item),
    undefined,
  );
}

/**
 * The items to show: the item with the id `id` (none if it is unknown), else the pick of the ISO day `day`, else all
 * of `items`.
 */
export function selectItems<T extends {readonly id: string}>(
  items: readonly T[],
  id: string | undefined,
  day: string | undefined,
): readonly T[] {
  if (id) return items.filter(item => comparable(item.id) === comparable(id));
  const pick = day && pickOfDay(items, day);
  return pick ? [pick] : items;
}
