import type {GenericSchema} from 'valibot';
import type {Issue, Leniency} from '../model/schema/leniency.js';
import {comparable} from '../model/values/identifier.js';

/** The result of checking a value against a schema. */
export interface Checked<T> extends Leniency {
  readonly schema: GenericSchema<unknown, T>;
  readonly withdrawn: readonly string[] | undefined;
  /** Usable if every issue is settled. */
  readonly value: T;
  readonly issues?: readonly Issue[];
}

/** A cache of results for campaigns that never change: many elements read the same sections. */
export type Validated = WeakMap<object, Checked<unknown>>;

/** How many issues are reported one by one; the others are only counted. */
export const MAX_REPORTED = 20;

/**
 * Checks `value`, of unknown shape, against `schema`, with leniency; without the items whose ids are in `withdrawn`,
 * and those in `excluded`. `config` is valibot's own; if it ends at the first issue, what is left out is only counted.
 */
export function check<T>(
  schema: GenericSchema<unknown, T>,
  value: unknown,
  withdrawn?: readonly string[],
  validated?: Validated,
  excluded = new Set<unknown>(),
  config?: {abortEarly: true},
): Checked<T> {
  const known = validated?.get(value as object);
  if (known?.schema === schema && known.withdrawn === withdrawn) return known as Checked<T>;
  const ids = new Set(withdrawn?.map(comparable));
  const leniency: Leniency = {
    hides: item => excluded.has(item) || ids.has(comparable((item as {id?: unknown} | null)?.id)),
    indices: new Map(),
    room: config ? 0 : MAX_REPORTED,
    unreported: 0,
  };
  const dataset = schema['~run']({value}, {...config, leniency} as object);
  const checked = {...leniency, ...dataset, schema, withdrawn} as Checked<T>;
  if (Object(value) === value) validated?.set(value as object, checked);
  return checked;
}
