import * as v from 'valibot';
import {day} from '../days/day.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {organisation} from '../values/organisation.js';
import {reviewFaults} from '../values/review.js';
import type {Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';

/** A currency, by its ISO 4217 code or its ticker symbol: `EUR`, `USDT`. */
export const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3,5}$/, 'Expected the code of a currency such as "EUR"'),
);

/** A fundraiser for prisoners. Donations are made on its own page, never in this library. */
export const donationSchema = object({
  /** Who collects the money. */
  collector: organisation,
  /** Who receives the money. */
  recipient: organisation,
  /** What the money is for. */
  description: v.optional(text),
  /** What donors can get in return. */
  rewards: v.optional(text),
  /** The accepted currencies. */
  currencies: v.optional(list(currency, 50)),
  /** The fees that are deducted. */
  fees: v.optional(text),
  /** The page for donating. */
  url: v.optional(link),
  /** The day on which somebody last checked this information. */
  reviewedOn: day,
  source,
});

export type Donation = v.InferOutput<typeof donationSchema>;

export const donation: Section<Donation> = {
  name: 'donation',
  schema: donationSchema,
  faults: reviewFaults,
  afterExpiry: () => undefined,
};
