import * as v from 'valibot';
import {day} from '../days/day.js';
import {object} from './object.js';
import {source} from './source.js';

/** That the person, or the family, has agreed to be shown. Without it nobody is. */
export const consent = v.picklist(['given']);

/** What has become of a person. */
export const personState = v.picklist(['held', 'released', 'died', 'unknown']);

/** What has become of a person, and the day on which that was known: it changes, and what is not dated is soon untrue. */
export const personStatus = object({state: personState, asOf: day, source: v.optional(source)});

export type PersonState = v.InferOutput<typeof personState>;
export type PersonStatus = v.InferOutput<typeof personStatus>;
