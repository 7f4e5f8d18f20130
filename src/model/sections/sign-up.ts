import * as v from 'valibot';
import {link} from '../values/address.js';
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
