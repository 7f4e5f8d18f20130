import * as v from 'valibot';
import {EXPECTED_PAGE, pageAddress} from '../values/address.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {text} from '../values/text.js';

/** The page to which a reader can leave in a hurry: an inconspicuous one. */
export const exitSchema = object({
  url: pageAddress,
  /** The name of the page, if its host name does not tell what it is. */
  name: v.optional(text),
});

export type ExitPage = v.InferOutput<typeof exitSchema>;

/**
 * The default: an encyclopaedia in every language, which anybody may be reading. Chosen by this library, not by a
 * campaign.
 */
export const NEUTRAL_PAGE: ExitPage = {url: 'https://www.wikipedia.org/'};

export const exit: Section<ExitPage> = {
  name: 'exit',
  schema: exitSchema,
  absent: NEUTRAL_PAGE,
  faults: ({url}) => (URL.canParse(url) ? [] : [{path: ['url'], message: EXPECTED_PAGE}]),
};
