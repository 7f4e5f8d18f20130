import {deepestChange, type Json, type Keys, valueAt, withValueAt} from './place.js';

/** The campaign that is edited, and every step that led to it: each step is a whole campaign, which shares what has not changed. */
export interface Edits {
  readonly campaign: Json;
  /** The campaign as it was opened, or last downloaded or saved. */
  readonly kept: Json;
  readonly past: readonly Step[];
  readonly future: readonly Undone[];
}

/** Files of the folder beside the campaign that a step has changed, by their paths: what is in each, or nothing if it is not there. */
export interface FilesOfStep {
  readonly before: Readonly<Record<string, Uint8Array | undefined>>;
  readonly after: Readonly<Record<string, Uint8Array | undefined>>;
}

interface Step {
  /** The campaign before the step. */
  readonly before: Json;
  /** Missing if only the campaign has changed. */
  readonly files?: FilesOfStep | undefined;
  /** Where it was changed, as text. */
  readonly place: string;
  /** When it was last changed there, in milliseconds. */
  readonly at: number;
}

/** A step that was undone. */
interface Undone {
  readonly campaign: Json;
  readonly files?: FilesOfStep | undefined;
}

/** Steps that are remembered: a campaign of 1,000 events shares nearly all with the step before. */
const MOST_STEPS = 1_000;

/** Milliseconds within which what is typed into one field is one step. */
const ONE_STEP = 2_000;

/** A campaign as it was opened, with nothing to undo. */
export const opened = (campaign: Json): Edits => ({campaign, kept: campaign, past: [], future: []});

/**
 * The campaign with another value at a place. What is typed into a field without a pause is one step; what is added or taken out is
 * always a step of its own.
 *
 * @param edits - Before.
 * @param keys - The way to the place, or to what it is in.
 * @param value - The value; `undefined` takes out what is there.
 * @param now - The time in milliseconds.
 * @param files - The files of the folder that change with it.
 */
export function edited(
  edits: Edits,
  keys: Keys,
  value: Json | undefined,
  now: number,
  files?: FilesOfStep,
): Edits {
  const campaign = withValueAt(edits.campaign, keys, value) ?? {};
  const field = files ? undefined : deepestChange(valueAt(edits.campaign, keys), value, keys);
  return stepped(edits, campaign, {place: field?.join('/') ?? '', at: now, files});
}

/** The campaign as something else has changed it, such as an import: always a step of its own. */
export const replaced = (edits: Edits, campaign: Json, files?: FilesOfStep): Edits =>
  stepped(edits, campaign, {place: '', at: 0, files});

function stepped(edits: Edits, campaign: Json, {place, at, files}: Omit<Step, 'before'>): Edits {
  const last = edits.past.at(-1);
  const continues =
    place !== '' && last?.place === place && at - last.at < ONE_STEP && edits.future.length === 0;
  const step = {before: continues ? last.before : edits.campaign, place, at, files};
  const past = [...(continues ? edits.past.slice(0, -1) : edits.past), step].slice(-MOST_STEPS);
  return {...edits, campaign, past, future: []};
}

/** One step back; the same if there is none. */
export function undone(edits: Edits): Edits {
  const step = edits.past.at(-1);
  if (!step) return edits;
  return {
    ...edits,
    campaign: step.before,
    past: edits.past.slice(0, -1),
    future: [...edits.future, {campaign: edits.campaign, files: step.files}],
  };
}

/** The step that was undone last, again; the same if there is none. */
export function redone(edits: Edits): Edits {
  const next = edits.future.at(-1);
  if (!next) return edits;
  const step = {before: edits.campaign, place: '', at: 0, files: next.files};
  return {...edits, campaign: next.campaign, past: [...edits.past, step], future: edits.future.slice(0, -1)};
}

/** The campaign without somebody who has withdrawn: no step leads back to one that shows them. */
export const withoutWayBack = (edits: Edits, campaign: Json): Edits => ({
  ...edits,
  campaign,
  past: [],
  future: [],
});

/**
 * A campaign is kept in a file. What was typed while it was being written stays, and is not kept yet.
 *
 * @param edits - As they are now.
 * @param from - The campaign when it was to be kept.
 * @param campaign - As it is in the file.
 */
export const kept = (edits: Edits, from: Json, campaign: Json): Edits => ({
  ...edits,
  campaign: edits.campaign === from ? campaign : edits.campaign,
  kept: campaign,
});

/** Whether something would be lost if the page were closed. */
export const isChanged = ({campaign, kept}: Edits): boolean => campaign !== kept;
