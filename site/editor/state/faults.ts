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
  /** The file that it is about, if that is not the campaign, with its line. */
  readonly file?: string | undefined;
}

/** Faults by the ids of the fields beside which they are shown. */
export function faultsByField(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const found = new Map<string, Fault[]>();
  for (const fault of faults) {
    const id = idOf(fault.keys);
    const same = found.get(id);
    if (same) same.push(fault);
    else found.set(id, [fault]);
  }
  return found;
}

/** How many faults of each level there are. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Faults counted in groups: there may be ten thousand, and a list asks for each of its rows.
 *
 * @param faults - The faults.
 * @param groupOf - The group of each; `undefined` for one that does not count.
 */
export function countsBy<Group>(
  faults: readonly Fault[],
  groupOf: (fault: Fault) => Group | undefined,
): ReadonlyMap<Group, Count> {
  const counts = new Map<Group, Count>();
  for (const fault of faults) {
    const group = groupOf(fault);
    if (group === undefined) continue;
    const {errors = 0, warnings = 0} = counts.get(group) ?? {};
    const isError = fault.level === 'error';
    counts.set(group, {errors: errors + Number(isError), warnings: warnings + Number(!isError)});
  }
  return counts;
}
