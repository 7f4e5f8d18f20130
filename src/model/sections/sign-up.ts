import * as v from 'valibot';
import {link} from '../values/addresses/address.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';

/**
 * Email news of the campaign. A campaign only links to the sign-up page; the address that a form posts to comes from
 * the host page.
 */
export const signUpSchema = object({
  /** Who sends the news, and so receives the email address. */
  organizer: source,
  /** The page for signing up. */
  url: link,
  /** What is sent, and how often. */
  description: v.optional(text),
});

export type SignUp = v.InferOutput<typeof signUpSchema>;

export const signUp: Section<SignUp> = {name: 'signUp', schema: signUpSchema, afterExpiry: () => undefined};
