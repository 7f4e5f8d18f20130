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
export const MOST_REPORTED = 20;

export interface CheckOptions {
  /** The ids of items that are left out without an issue. */
  readonly withdrawn?: readonly string[] | undefined;
  /** Items that are left out without an issue. */
  readonly excluded?: ReadonlySet<unknown>;
  /** Where results are kept. */
  readonly validated?: Validated | undefined;
  /** How many issues are reported one by one: 20 unless given. */
  readonly mostReported?: number | undefined;
  /** Ends at the first issue; what is left out is only counted. */
  readonly abortEarly?: true;
}

/** Checks `value`, of unknown shape, against `schema`, with leniency. */
export function check<T>(
  schema: GenericSchema<unknown, T>,
  value: unknown,
  {withdrawn, excluded, validated, mostReported = MOST_REPORTED, abortEarly}: CheckOptions = {},
): Checked<T> {
  const known = validated?.get(value as object);
  if (known?.schema === schema && known.withdrawn === withdrawn) return known as Checked<T>;
  const ids = new Set(withdrawn?.map(comparable));
  const leniency: Leniency = {
    hides: item => !!excluded?.has(item) || ids.has(comparable((item as {id?: unknown} | null)?.id)),
    indices: new Map(),
    room: abortEarly ? 0 : mostReported,
    unreported: 0,
  };
  const dataset = schema['~run']({value}, {abortEarly, leniency} as object);
  const checked = {...leniency, ...dataset, schema, withdrawn} as Checked<T>;
  if (Object(value) === value) validated?.set(value as object, checked);
  return checked;
}
