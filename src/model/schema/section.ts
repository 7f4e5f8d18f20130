import type {GenericSchema} from 'valibot';
import {withoutPrototype} from './without-prototype.js';

/** Which list of a section holds people, and what of each may be shown. */
export interface PeopleIn<T> {
  readonly list: keyof T & string;
  /** The schema of an item of the list. */
  readonly item: GenericSchema;
  /** What of `item`, which is valid, may be shown on the ISO day `day`: nothing without consent. */
  readonly shown: (item: never, day: string) => object | undefined;
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
  readonly faults?: (value: T, now: Date) => readonly Fault[];
  /** Absent if the section shows no people. */
  readonly people?: PeopleIn<T>;
  /** What is shown once the campaign has expired; without it, the same as before. */
  readonly afterExpiry?: (value: T) => T | undefined;
  /** Hints for the editor. `raw` is the section as the campaign has it, with withdrawn items. */
  readonly hints?: (value: T, withdrawn: readonly string[], raw: unknown) => readonly string[];
}

/** `faults` of the member or item `key`, with paths from the value that contains it. */
export function within(key: Key, faults: readonly Fault[]): Fault[] {
  return faults.map(({path, message}) => ({path: [key, ...path], message}));
}

/** The faults that `faultsOf` finds in each item of `list`, with paths from the list. */
export function withinEach<T>(list: readonly T[], faultsOf: (item: T) => readonly Fault[]): Fault[] {
  return list.flatMap((item, index) => within(index, faultsOf(item)));
}

/** `value`, a section with `people`, with only what may be shown of them on the ISO day `day`. */
export function onlyConsented<T>({list, shown}: PeopleIn<T>, value: T, day: string): T {
  const items = (value[list] as readonly never[]).flatMap(item => shown(item, day) ?? []);
  return withoutPrototype({...value, [list]: items});
}
