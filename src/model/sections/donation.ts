import * as v from 'valibot';
import {day} from '../days/day.js';
import {link} from '../values/address.js';
import {object} from '../values/object.js';
import {organisation} from '../values/organisation.js';
import {reviewFaults} from '../values/review.js';
import type {Section} from '../values/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text.js';

/** A currency by its code of ISO 4217, or as traders write it: `EUR`, `USDT`. */
export const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3,5}$/, 'Expected the code of a currency such as "EUR"'),
);

/** Where money for prisoners is collected; it is given there, never here. */
export const donationSchema = object({
  /** Who collects. */
  collector: organisation,
  /** Who gets what is collected. */
  recipient: organisation,
  /** What it is for. */
  description: v.optional(text),
  /** What donors may get in return. */
  rewards: v.optional(text),
  /** The currencies in which one can give. */
  currencies: v.optional(v.array(currency)),
  /** What is taken off on the way. */
  fees: v.optional(text),
  /** The page on which one gives. */
  url: v.optional(link),
  /** The day on which somebody last saw that it is as told here. */
  reviewedOn: day,
  source,
});

export type Donation = v.InferOutput<typeof donationSchema>;

export const donation: Section<Donation> = {
  name: 'donation',
  schema: donationSchema,
  faults: reviewFaults,
};
