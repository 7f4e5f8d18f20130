import type {GenericSchema} from 'valibot';

/** The list of people of a section, of whom only what they have agreed to is shown. */
export interface PeopleIn {
  readonly list: string;
  /** The schema of an item of the list. */
  readonly item: GenericSchema;
  /** The section with only what may be shown of its people on an ISO day. */
  readonly only: <T>(value: T, day: string) => T;
  /** A hint at how many people of the section `all` are not in `shown`; none if all are. */
  readonly hints: (all: unknown, shown: unknown) => readonly string[];
}

/** The name of a member, or the index of a list item. */
export type Key = string | number;

/** What is wrong with a value, and the path to it. */
export interface Fault {
  readonly path: readonly Key[];
  readonly message: string;
}

/** A part of a campaign that is validated by itself and fails by itself. */
export interface Section<T> {
  /** Its key in the campaign. */
  readonly name: string;
  readonly schema: GenericSchema<unknown, T>;
  /** The value that is read if the campaign does not have the section; without it, an absent section is an error. */
  readonly absent?: T;
  /** Whether an invalid member is left out alone, and the other members are kept. */
  readonly membersFailAlone?: boolean;
  /** Whether the last section stays, as a whole, when a later campaign has more faults. */
  readonly keepsLast?: boolean;
  /**
   * Rules that a schema cannot express, such as an end before its start. Each fault concerns one list item or member.
   */
  faults?(value: T, now: Date): readonly Fault[];
  /** Absent if the section shows no people. */
  readonly people?: PeopleIn;
  /** What is shown once the campaign has expired; without it, the same as before. */
  afterExpiry?(value: T): T | undefined;
  /** Hints for the editor. `raw` is the section as the campaign has it, with withdrawn items. */
  hints?(value: T, withdrawn: readonly string[], raw: unknown): readonly string[];
}

/** `faults` of the member or item `key`, with paths from the value that contains it. */
export function within(key: Key, faults: readonly Fault[]): Fault[] {
  return faults.map(({path, message}) => ({path: [key, ...path], message}));
}

/** The faults that `faultsOf` finds in each item of `list`, with paths from the list. */
export function withinEach<T>(list: readonly T[], faultsOf: (item: T) => readonly Fault[]): Fault[] {
  return list.flatMap((item, index) => within(index, faultsOf(item)));
}
