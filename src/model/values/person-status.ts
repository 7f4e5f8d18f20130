import * as v from 'valibot';
import {day} from '../days/day.js';
import {object} from '../schema/object.js';
import {source} from './source.js';

/** The state of a person: in prison, released, dead, or unknown. */
export const personState = v.picklist(['held', 'released', 'died', 'unknown']);

/**
 * The state of a person and the day on which it was known: the state changes, and without a date it is soon untrue.
 * Of somebody who is no longer held nothing is shown until there is a consent of a later day than `asOf`.
 */
export const personStatus = object({state: personState, asOf: day, source: v.optional(source)});

export type PersonState = v.InferOutput<typeof personState>;
export type PersonStatus = v.InferOutput<typeof personStatus>;
