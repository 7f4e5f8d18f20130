import type {GenericSchema, InferOutput} from 'valibot';
import type {PeopleIn} from './section.js';
import {withoutPrototype} from './without-prototype.js';

/**
 * The people in `list` of the section `name`. `shown` returns what of an item of the schema `item` may be shown on an
 * ISO day; `undefined` if nothing may.
 */
export function peopleIn<S extends GenericSchema<unknown, {readonly id: string}>>(
  name: string,
  list: string,
  item: S,
  shown: (item: InferOutput<S>, day: string) => InferOutput<S> | undefined,
): PeopleIn {
  const itemsOf = (section: unknown) => (section as Record<string, InferOutput<S>[]>)[list]!;
  return {
    list,
    item,
    only: (section, day) => {
      const items = itemsOf(section).flatMap(each => shown(each, day) ?? []);
      return withoutPrototype({...section, [list]: items});
    },
    hints: (all, shown) => {
      const known = new Set(itemsOf(shown).map(({id}) => id));
      const [first, ...others] = itemsOf(all).filter(({id}) => !known.has(id));
      if (!first) return [];
      const more = others.length ? ` and ${others.length} more` : '';
      return [
        `${name}: "${first.id.slice(0, 200)}"${more} not shown: no consent covers this, or none is of a later day than the status of somebody who is no longer held`,
      ];
    },
  };
}
