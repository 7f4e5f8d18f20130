import * as v from 'valibot';
import {withoutPrototype} from './without-prototype.js';

/** A schema of an object with the members `entries`. */
export interface ObjectSchema<E extends v.ObjectEntries> extends v.GenericSchema<
  v.InferInput<v.ObjectSchema<E, undefined>>,
  v.InferOutput<v.ObjectSchema<E, undefined>>
> {
  readonly entries: E;
}

/** An object with these members. A list is refused, as in JSON Schema; valibot's own `object` would take it. */
export function object<const E extends v.ObjectEntries>(entries: E): ObjectSchema<E> {
  const noList = v.custom<v.InferInput<ObjectSchema<E>>>(
    value => !Array.isArray(value),
    'Expected Object but received Array',
  );
  return Object.assign(v.pipe(noList, v.object(withoutPrototype(entries))), {entries});
}
