import * as v from 'valibot';
import {day} from '../days/day.js';
import {link} from '../values/address.js';
import {object} from '../values/object.js';
import type {Section} from '../values/section.js';
import {source} from '../values/source.js';
import {languageTag} from '../values/language-tag.js';
import {text} from '../values/text.js';
import {videoSchema} from './video.js';
import {futureDayFault} from '../values/future-day-fault.js';

/** One piece of advice and who gives it. */
export const advice = object({
  text,
  source,
  /** A page that helps with it. */
  url: v.optional(link),
});

/** One line of a letter: words in the language of the letter, never translated. */
const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));

/** An address as it is written on the envelope: in Cyrillic, all but the country. */
export const letterAddress = object({
  /** The person, as in "Имя Фамилия". */
  name: line,
  /** Prison, colony or pretrial centre. */
  institution: line,
  streetAddress: line,
  postalCode: line,
  addressLocality: line,
  /** In Latin letters, for the sender's own post office. */
  addressCountry: line,
  /** The language of the lines above the country. */
  inLanguage: languageTag,
  /** What the example stands for, and what it is not. */
  note: text,
  /** The day on which somebody last saw this address in print. */
  verifiedOn: v.optional(day),
  /** The page that gives the address of today: addresses change without notice. */
  url: v.optional(link),
  source,
});

/** A sentence to begin with, in the languages that pass the censor, and what it means. */
export const starter = object({be: line, ru: line, meaning: v.optional(text)});

/** How to write to a political prisoner. */
export const lettersSchema = object({
  theme: v.optional(text),
  /** What a writer may expect; never a promise of delivery or of a reply. */
  expectation: v.optional(advice),
  /** What to do, in order. */
  steps: v.pipe(v.array(object({...advice.entries, name: text})), v.minLength(1)),
  /** What makes a good letter. */
  do: v.optional(v.array(advice)),
  /** What keeps a letter from being handed over. */
  dont: v.optional(v.array(advice)),
  /** What goes into the envelope beside the letter. */
  enclose: v.optional(v.array(advice)),
  /** The languages in which a letter passes the censor. */
  languages: v.optional(object({inLanguage: v.array(languageTag), source})),
  address: v.optional(letterAddress),
  starters: v.optional(v.array(starter)),
  /** A video guide. */
  video: v.optional(videoSchema),
  /** Where a copy of the letter can be kept. */
  keepCopy: v.optional(advice),
});

export type Advice = v.InferOutput<typeof advice>;
export type LetterAddress = v.InferOutput<typeof letterAddress>;
export type Starter = v.InferOutput<typeof starter>;
export type Letters = v.InferOutput<typeof lettersSchema>;

/** What is wrong with an example of an address, or with a video, leaves the guide itself standing. */
export const letters: Section<Letters> = {
  name: 'letters',
  schema: lettersSchema,
  membersFailAlone: true,
  faults: ({address}, now) => futureDayFault(address?.verifiedOn, ['address', 'verifiedOn'], now),
};
