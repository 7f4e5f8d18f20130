import * as v from 'valibot';
import {day} from '../days/day.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {languageTag} from '../values/text/language-tag.js';
import {text} from '../values/text/text.js';
import {videoSchema} from './video.js';
import {futureDayFault} from '../schema/future-day-fault.js';

/** A piece of advice and who gives it. */
export const advice = object({
  text,
  source,
  /** A page with further help. */
  url: v.optional(link),
});

/** A piece of advice on letters, after which there is a link to the page with further help. */
export const adviceWithLink = object({
  ...advice.entries,
  /** The text of the link, which names that page, as in "Viasna: list of political prisoners". */
  linkText: v.optional(text),
});

/** One line of a letter or an address, in the language of the letter; never translated. */
const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));

/** An address as it is written on the envelope: in Cyrillic, except for the country. */
export const letterAddress = object({
  /** The person, as in "Имя Фамилия". */
  name: line,
  /** Prison, colony or pretrial centre. */
  institution: line,
  streetAddress: line,
  postalCode: line,
  addressLocality: line,
  /** In Latin letters, for the sender's post office. */
  addressCountry: line,
  /** The language of the lines above the country. */
  inLanguage: languageTag,
  /** What the address is an example of, and what it is not. */
  note: text,
  /** The day on which somebody last saw this address published. */
  verifiedOn: v.optional(day),
  /** The page with the current address: addresses change without notice. */
  url: v.optional(link),
  source,
});

/** An address that shows how an envelope is written. */
const exampleAddress = object({
  ...letterAddress.entries,
  /** That the name is made up. An address without it is somebody's, and is not published with the campaign. */
  isExample: v.optional(v.boolean()),
});

/** A first sentence for a letter, in the languages that pass the censor, and its meaning. */
export const starter = object({be: line, ru: line, meaning: v.optional(text)});

/** How to write to a political prisoner. */
export const lettersSchema = object({
  theme: v.optional(text),
  /** What a writer can expect; never a promise of delivery or of a reply. */
  expectation: v.optional(adviceWithLink),
  /** What to do, in order. */
  steps: v.pipe(list(object({...adviceWithLink.entries, name: text}), 50), v.minLength(1)),
  /** What makes a good letter. */
  do: v.optional(list(adviceWithLink, 50)),
  /** What keeps a letter from being delivered. */
  dont: v.optional(list(adviceWithLink, 50)),
  /** What to put into the envelope besides the letter. */
  enclose: v.optional(list(adviceWithLink, 50)),
  /** The languages in which a letter passes the censor. */
  languages: v.optional(object({inLanguage: list(languageTag, 50), source})),
  address: v.optional(exampleAddress),
  starters: v.optional(list(starter, 50)),
  /** A video guide. */
  video: v.optional(videoSchema),
  /** Where a copy of the letter can be kept. */
  keepCopy: v.optional(adviceWithLink),
});

export type Advice = v.InferOutput<typeof adviceWithLink>;
export type LetterAddress = v.InferOutput<typeof letterAddress>;
export type Starter = v.InferOutput<typeof starter>;
export type Letters = v.InferOutput<typeof lettersSchema>;

/** An invalid address or video is left out, and the rest of the guide is kept. */
export const letters: Section<Letters> = {
  name: 'letters',
  schema: lettersSchema,
  membersFailAlone: true,
  afterExpiry: value => ({...value, address: undefined}),
  faults: ({address}, now) => futureDayFault(address?.verifiedOn, ['address', 'verifiedOn'], now),
};
