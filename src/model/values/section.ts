import type {GenericSchema} from 'valibot';

/** What is wrong with a value, and where in it. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A part of a campaign that is read by itself and fails by itself. */
export interface Section<T> {
  /** Its key in the campaign. */
  readonly name: string;
  readonly schema: GenericSchema<unknown, T>;
  /** What is read in its place where the campaign does not have it; without this there is then nothing to show. */
  readonly absent?: T;
  /** Whether a wrong member leaves the other members standing. */
  readonly membersFailAlone?: boolean;
  /** Whether a later campaign in which more is wrong leaves the last one standing as a whole. */
  readonly keepsLast?: boolean;
  /** What a schema cannot say, such as an end before its beginning. Each fault concerns one list item or member. */
  readonly faults?: (value: T, now: Date) => readonly Fault[];
}

/** `faults` of the member or item `key`, as faults of the whole that holds it. */
export function within(key: PropertyKey, faults: readonly Fault[]): Fault[] {
  return faults.map(({path, message}) => ({path: [key, ...path], message}));
}

/** What `faultsOf` finds wrong with each item of `list`, as faults of the list. */
export function withinEach<T>(list: readonly T[], faultsOf: (item: T) => readonly Fault[]): Fault[] {
  return list.flatMap((item, index) => within(index, faultsOf(item)));
}
