import isSame from 'fast-deep-equal';

/**
 * The smallest changes that make one JSON value of another.
 *
 * @param {unknown} before - The value.
 * @param {unknown} after - What it becomes.
 * @param {(string | number)[]} [keys] - The way to it.
 * @returns {[keys: (string | number)[], value: unknown][]} The changes, as `changeCampaignFile` takes them: later ones see earlier ones,
 *   and `undefined` takes something out. A list with more or fewer items than before is written as a whole.
 */
export function changesBetween(before, after, keys = []) {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((item, index) => changesBetween(before[index], item, [...keys, index]));
  if (!isObject(before) || !isObject(after)) return [[keys, after]];
  const removed = Object.keys(before).filter(key => !Object.hasOwn(after, key));
  return [
    ...removed.map(key => [[...keys, key], undefined]),
    ...Object.entries(after).flatMap(([key, value]) =>
      Object.hasOwn(before, key)
        ? changesBetween(before[key], value, [...keys, key])
        : [[[...keys, key], value]],
    ),
  ];
}

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);
