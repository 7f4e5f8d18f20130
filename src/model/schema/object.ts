import * as v from 'valibot';
import {withoutPrototype} from './without-prototype.js';

/** The schema of an object with the members `entries`. */
export interface ObjectSchema<E extends v.ObjectEntries> extends v.GenericSchema<
  v.InferInput<v.ObjectSchema<E, undefined>>,
  v.InferOutput<v.ObjectSchema<E, undefined>>
> {
  readonly entries: E;
}

/**
 * The schema of an object with these members. An array is refused, as in JSON Schema; valibot's own `object` accepts
 * it.
 */
export function object<const E extends v.ObjectEntries>(entries: E): ObjectSchema<E> {
  const noArray = v.custom<v.InferInput<ObjectSchema<E>>>(
    value => !Array.isArray(value),
    'Expected Object but received Array',
  );
  return Object.assign(v.pipe(noArray, v.object(withoutPrototype(entries))), {entries});
}
