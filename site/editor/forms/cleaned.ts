import {isObject, type Json} from '../state/place.js';

/**
 * What a form says now, without what it makes of empty fields: a member without a value, and an object or a list without
 * members which was not there before. What has not changed is the same as before, not a copy.
 *
 * @param value - What the form says.
 * @param before - What was there.
 * @returns The value; `undefined` if nothing is left of it.
 */
export function cleaned(value: Json | undefined, before: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return before === null ? null : undefined;
  if (typeof value !== 'object') return value;
  const next = isObject(value) ? cleanedObject(value, before) : cleanedList(value as readonly Json[], before);
  return next !== undefined && isSame(next, before) ? before : next;
}

function cleanedObject(value: {readonly [key: string]: Json}, before: Json | undefined): Json | undefined {
  const old = isObject(before) ? before : {};
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    const next = cleaned(member, Object.hasOwn(old, key) ? old[key] : undefined);
    return next === undefined ? [] : [[key, next]];
  });
  return members.length || isObject(before) ? Object.fromEntries(members) : undefined;
}

/** An item of a list is kept, also if it is empty: somebody is about to fill it in. */
function cleanedList(value: readonly Json[], before: Json | undefined): Json | undefined {
  const old = Array.isArray(before) ? (before as readonly Json[]) : [];
  const items = value.map((item, index) => cleaned(item, old[index]) ?? (typeof item === 'object' ? {} : ''));
  return items.length || Array.isArray(before) ? items : undefined;
}

/** Whether two values have the same members: their own values are compared by identity. */
function isSame(one: Json, other: Json | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && (one as never)[key] === (other as never)[key])
  );
}
