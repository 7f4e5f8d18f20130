import * as v from 'valibot';
import {EXPECTED_PAGE, pageAddress} from '../values/address.js';
import {object} from '../values/object.js';
import type {Section} from '../values/section.js';
import {text} from '../values/text.js';

/** Where a reader goes who leaves the page in a hurry: a page that nobody asks about. */
export const exitSchema = object({
  url: pageAddress,
  /** What is there, where its host does not say it. */
  name: v.optional(text),
});

export type ExitPage = v.InferOutput<typeof exitSchema>;

/** An encyclopaedia in every language, which anybody may be reading. Our choice, and no campaign's. */
export const NEUTRAL_PAGE: ExitPage = {url: 'https://www.wikipedia.org/'};

export const exit: Section<ExitPage> = {
  name: 'exit',
  schema: exitSchema,
  absent: NEUTRAL_PAGE,
  faults: ({url}) => (URL.canParse(url) ? [] : [{path: ['url'], message: EXPECTED_PAGE}]),
};
