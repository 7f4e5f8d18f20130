import {idOf, type Keys} from './place.js';

/** Something that `check` has found, and where. */
export interface Fault {
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** The way to what it is about; empty if it is about the whole campaign or a file. */
  readonly keys: Keys;
  /** The name of the thing that it is in, such as an event. */
  readonly about?: string | undefined;
  /** The row of the spreadsheet that it came from. */
  readonly row?: number | undefined;
}

/**
 * Faults by the ids of the fields beside which they are shown.
 *
 * @param faults - All faults.
 * @param isField - Whether there is a field for a place. A fault of what has none is shown at the nearest place around it.
 */
export function faultsByField(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const found = new Map<string, Fault[]>();
  for (const fault of faults) {
    const id = idOf(fault.keys);
    found.set(id, [...(found.get(id) ?? []), fault]);
  }
  return found;
}

/** How many faults there are in what keys lead to. */
export function countIn(faults: readonly Fault[], keys: Keys): {errors: number; warnings: number} {
  const within = faults.filter(fault => keys.every((key, index) => fault.keys[index] === key));
  const errors = within.filter(({level}) => level === 'error').length;
  return {errors, warnings: within.length - errors};
}
