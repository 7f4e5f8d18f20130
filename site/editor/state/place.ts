/** Values as JSON has them. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/** The way to a value in a campaign, such as `['events', 2, 'name', 'be']`. */
export type Keys = readonly (string | number)[];

/** The value to which keys lead; `undefined` if there is none. */
export const valueAt = (json: Json | undefined, keys: Keys): Json | undefined =>
  keys.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, Json>)[key]
        : undefined,
    json,
  );

/**
 * A copy of a campaign with another value at a place. What is not on the way to it is the same, not a copy.
 *
 * @param json - The campaign, or what is in it.
 * @param keys - The way to the place. What is missing on the way is made: a list for a number, else an object.
 * @param value - The value; `undefined` takes out what is there.
 */
export function withValueAt(json: Json | undefined, keys: Keys, value: Json | undefined): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: Json[] = Array.isArray(json) ? [...(json as readonly Json[])] : [];
    const next = withValueAt(list[key], rest, value);
    if (next === undefined) list.splice(key, 1);
    else list[key] = next;
    return list;
  }
  const object = isObject(json) ? json : {};
  const next = withValueAt(Object.hasOwn(object, key) ? object[key] : undefined, rest, value);
  if (next !== undefined) return {...object, [key]: next};
  const {[key]: _, ...others} = object;
  return others;
}

/** Whether a value is an object, and neither a list nor null. */
export const isObject = (json: Json | undefined): json is {readonly [key: string]: Json} =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * The one field in which two values differ: the way to it, which leads through lists of the same length. A field that is only in one of
 * them counts, since it is there from its first letter to its last.
 *
 * @param keys - The way to the values.
 * @returns `undefined` if several fields differ, or if a list has become longer or shorter.
 */
export function deepestChange(
  before: Json | undefined,
  after: Json | undefined,
  keys: Keys,
): Keys | undefined {
  const isThere = before !== undefined && after !== undefined;
  if (!isThere && typeof keys.at(-1) === 'number') return undefined;
  const one = entriesOf(before ?? (isObject(after) ? {} : undefined));
  const other = entriesOf(after ?? (isObject(before) ? {} : undefined));
  if (!one || !other) return (one ?? other) ? undefined : keys;
  if (Array.isArray(before) !== Array.isArray(after)) return undefined;
  if (Array.isArray(before) && one.size !== other.size) return undefined;
  const changed = [...new Set([...one.keys(), ...other.keys()])].filter(
    key => !isSame(one.get(key), other.get(key)),
  );
  const [key] = changed;
  return key === undefined || changed.length > 1
    ? undefined
    : deepestChange(one.get(key), other.get(key), [...keys, key]);
}

function entriesOf(value: Json | undefined): Map<string | number, Json> | undefined {
  if (Array.isArray(value)) return new Map((value as readonly Json[]).entries());
  return isObject(value) ? new Map(Object.entries(value)) : undefined;
}

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  one === other || (isObjectOrList(one) && JSON.stringify(one) === JSON.stringify(other));

const isObjectOrList = (value: Json | undefined) => typeof value === 'object' && value !== null;

/** The list at a place; an empty one if there is none. */
export function listAt(json: Json | undefined, keys: Keys): readonly Json[] {
  const value = valueAt(json, keys);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Keys as the id of a field, as the form library makes it from the names of the schema. */
export const idOf = (keys: Keys): string => ['field', ...keys].join('.');

/** Whether the one way leads through the other. */
export const isWithin = (keys: Keys, around: Keys): boolean =>
  around.every((key, index) => keys[index] === key);
