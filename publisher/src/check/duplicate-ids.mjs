import {comparable} from 'solidarity-widgets/campaign-tools';
import {nameOf} from './campaign/name-of.mjs';

/** A warning for every item of a list whose id another one has already. */
export function duplicateIds({json, places, finding}) {
  return places
    .filter(({value}) => Array.isArray(value))
    .flatMap(({keys, value}) => {
      const first = new Map();
      return value.flatMap((item, index) => {
        const id = comparable(item?.id);
        if (!id) return [];
        if (!first.has(id)) {
          first.set(id, index);
          return [];
        }
        const other = nameAt(json, [...keys, first.get(id)]);
        return finding(
          'warning',
          [...keys, index, 'id'],
          `The id "${item.id}" is that of ${other}, too: to withdraw one hides both, and calendars take them for one. Write another one here.`,
        );
      });
    });
}

const nameAt = (json, keys) => {
  const {about} = nameOf(json, keys);
  return about ? `"${about}"` : `number ${keys.at(-1) + 1}`;
};
