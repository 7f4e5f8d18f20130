import type {BaseIssue, Config, OutputDataset} from 'valibot';

/** What is wrong with a value. An issue that is `settled` tells of something that has been left out already. */
export interface Issue extends BaseIssue<unknown> {
  settled?: true;
}

/**
 * How a campaign is read: with leniency, lists are cut and leave out what is wrong. Without it, a schema accepts only
 * what is right as a whole.
 */
export interface Lenient extends Config<Issue> {
  readonly leniency?: Leniency;
}

/** What the lists of one reading leave out. */
export interface Leniency {
  /** Whether an item is left out without a word. */
  readonly hides: (item: unknown) => boolean;
  /** For each list of the output, the indices that its items have in the input. */
  readonly indices: Map<unknown, readonly number[]>;
  /** How many more issues may be told; none if it is 0 or less. */
  room: number;
  /** How many were not told. Of an item that would have several, only the first is found and counted. */
  untold: number;
}

/** Adds an issue to `read`: that something of its value has been left out. It is only counted if nothing more may be told. */
export function settle(read: OutputDataset<unknown, Issue>, leniency: Leniency, message: string): void {
  if (leniency.room-- < 1) leniency.untold++;
  else Object.assign(read, {issues: [...(read.issues ?? []), {message, settled: true}]});
}
