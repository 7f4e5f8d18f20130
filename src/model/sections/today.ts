import * as v from 'valibot';
import {identifier, lookalikes} from '../values/identifier.js';
import {advice} from './letters.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';

/** What to do on the day of the campaign, and who advises it. */
export const todaySchema = list(object({id: v.optional(identifier), ...advice.entries}), 50);

export const today: Section<v.InferOutput<typeof todaySchema>> = {
  name: 'today',
  schema: todaySchema,
  absent: [],
  hints: lookalikes,
};
