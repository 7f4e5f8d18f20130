import * as v from 'valibot';
import {day} from './days/day.js';
import {VERSION} from './schema/head.js';
import {object} from './schema/object.js';

/** A list of who may still be shown: a file with ids, and nothing else about people. */
export const currentList = object({
  version: v.picklist([VERSION]),
  /** Grows with each list: an open page never goes back to one with a lower serial. */
  serial: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The last day on which the list is valid, at most 15 days ahead. After it nobody is shown. */
  expires: day,
  /** The path of the file from the campaign's folder, as in other files. */
  file: v.optional(v.string()),
  ids: v.array(v.string()),
});

export type CurrentList = v.InferOutput<typeof currentList>;
