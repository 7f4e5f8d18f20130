import * as v from 'valibot';
import {day} from '../days/day.js';
import {object} from '../schema/object.js';
import {source} from './source.js';

/** Whether the person, or the family, has agreed to be shown. Nobody is shown without consent. */
export const consent = v.picklist(['given']);

/** The state of a person: in prison, released, dead, or unknown. */
export const personState = v.picklist(['held', 'released', 'died', 'unknown']);

/** The state of a person and the day on which it was known: the state changes, and without a date it is soon untrue. */
export const personStatus = object({state: personState, asOf: day, source: v.optional(source)});

export type PersonState = v.InferOutput<typeof personState>;
export type PersonStatus = v.InferOutput<typeof personStatus>;
