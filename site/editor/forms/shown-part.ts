import {useRef} from 'react';
import {isObject, type Json} from '../state/place.js';
import type {PartForm} from './form-schema.js';

/**
 * What of a value a form has fields for. The rest may be a list of a thousand, which the form library would copy and compare at each
 * key press.
 *
 * @returns The members; the same object as before while none of them has changed.
 */
export function useShownPart(value: Json | undefined, {schema}: PartForm): Json | undefined {
  const before = useRef<Json | undefined>(undefined);
  if (!isObject(value) || !schema.properties) return value;
  const names = Object.keys(schema.properties).filter(name => Object.hasOwn(value, name));
  const old = before.current;
  const isSame =
    isObject(old) &&
    Object.keys(old).length === names.length &&
    names.every(name => old[name] === value[name]);
  if (!isSame) before.current = Object.fromEntries(names.map(name => [name, value[name] as Json]));
  return before.current;
}

/**
 * A value with what a form now says of the members for which it has fields.
 *
 * @param value - The value as a whole.
 * @param form - The form.
 * @param part - What the form says; nothing if all its fields are empty.
 */
export function withPart(
  value: Json | undefined,
  {schema}: PartForm,
  part: Json | undefined,
): Json | undefined {
  if (!schema.properties || !isObject(value) || (part !== undefined && !isObject(part))) return part;
  const fields = new Set(Object.keys(schema.properties));
  const entries = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    if (!fields.has(name)) return [[name, member]];
    const next = part?.[name];
    return next === undefined ? [] : [[name, next]];
  });
  const added = Object.entries(part ?? {}).filter(([name]) => !Object.hasOwn(value, name));
  return Object.fromEntries([...entries, ...added]);
}
