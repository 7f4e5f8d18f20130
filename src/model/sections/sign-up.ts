import * as v from 'valibot';
import {localDay} from '../days/day.js';
import {VERSION} from '../values/head.js';
import {link} from '../values/link.js';
import {object} from '../values/object.js';
import type {Section} from '../values/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text.js';

/** Where news of the campaign can be had by e-mail. A campaign gives a link alone: where a form sends an address, the page says. */
export const signUpSchema = object({
  /** Who sends the news, and so gets the address. */
  organizer: source,
  /** The page at which one signs up. */
  url: link,
  /** What comes, and how often. */
  description: v.optional(text),
});

export type SignUp = v.InferOutput<typeof signUpSchema>;

export const signUp: Section<SignUp> = {name: 'signUp', schema: signUpSchema};

/** A campaign of nothing but the address `url`, to which a form of the page posts, and who gets it, as of `now`. */
export function campaignOfForm(url: string, recipient: string, now: Date): object {
  const section = {organizer: {name: recipient}, url};
  return {version: VERSION, name: recipient, updated: localDay(now), signUp: section};
}
