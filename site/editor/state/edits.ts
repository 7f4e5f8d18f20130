import {type Json, type Keys, withValueAt} from './place.js';

/** The campaign that is edited, and every step that led to it: each step is a whole campaign, which shares what has not changed. */
export interface Edits {
  readonly campaign: Json;
  /** The campaign as it was opened, or last downloaded or saved. */
  readonly kept: Json;
  readonly past: readonly Step[];
  readonly future: readonly Json[];
}

interface Step {
  /** The campaign before the step. */
  readonly before: Json;
  /** Where it was changed, as text. */
  readonly place: string;
  /** When it was last changed there, in milliseconds. */
  readonly at: number;
}

/** Steps that are remembered: a campaign of 1,000 events shares nearly all with the step before. */
const MOST_STEPS = 1_000;

/** Milliseconds within which what is typed into one field is one step. */
const ONE_STEP = 2_000;

/** A campaign as it was opened, with nothing to undo. */
export const opened = (campaign: Json): Edits => ({campaign, kept: campaign, past: [], future: []});

/**
 * The campaign with another value at a place: one step. What is typed into a field without a pause belongs to one step.
 *
 * @param edits - Before.
 * @param keys - The way to the place.
 * @param value - The value; `undefined` takes out what is there.
 * @param now - The time in milliseconds.
 */
export function edited(edits: Edits, keys: Keys, value: Json | undefined, now: number): Edits {
  const campaign = withValueAt(edits.campaign, keys, value) ?? {};
  return stepped(edits, campaign, keys.join('/'), now);
}

/** The campaign as something else has changed it, such as an import: always a step of its own. */
export const replaced = (edits: Edits, campaign: Json): Edits => stepped(edits, campaign, '', 0);

function stepped(edits: Edits, campaign: Json, place: string, at: number): Edits {
  const last = edits.past.at(-1);
  const continues =
    place !== '' && last?.place === place && at - last.at < ONE_STEP && edits.future.length === 0;
  const step = {before: continues ? last.before : edits.campaign, place, at};
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
    future: [...edits.future, edits.campaign],
  };
}

/** The step that was undone last, again; the same if there is none. */
export function redone(edits: Edits): Edits {
  const campaign = edits.future.at(-1);
  if (campaign === undefined) return edits;
  const step = {before: edits.campaign, place: '', at: 0};
  return {...edits, campaign, past: [...edits.past, step], future: edits.future.slice(0, -1)};
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
