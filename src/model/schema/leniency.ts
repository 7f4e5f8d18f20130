import type {BaseIssue, Config, OutputDataset} from 'valibot';

/** What is wrong with a value. A `settled` issue is about something that has already been left out. */
export interface Issue extends BaseIssue<unknown> {
  settled?: true;
}

/**
 * How a campaign is read: with leniency, lists are shortened and leave out items that are wrong. Without it, a schema
 * accepts only a value that is valid as a whole.
 */
export interface Lenient extends Config<Issue> {
  readonly leniency?: Leniency;
}

/** What the lists of one reading leave out. */
export interface Leniency {
  /** Whether an item is left out without an issue. */
  readonly hides: (item: unknown) => boolean;
  /** For each list of the output, the indices that its items have in the input. */
  readonly indices: Map<unknown, readonly number[]>;
  /** How many more issues can be reported; none if it is 0 or less. */
  room: number;
  /** How many issues were found but not reported. Only the first of each item is found and counted. */
  unreported: number;
}

/** Adds an issue to `read`: that something of its value has been left out. It is only counted if there is no more room. */
export function addSettledIssue(read: OutputDataset<unknown, Issue>, leniency: Leniency, message: string): void {
  if (leniency.room-- < 1) leniency.unreported++;
  else Object.assign(read, {issues: [...(read.issues ?? []), {message, settled: true}]});
}
