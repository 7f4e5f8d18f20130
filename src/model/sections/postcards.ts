import * as v from 'valibot';
import {byLanguage} from '../values/by-language.js';
import {object} from '../values/object.js';
import type {Section} from '../values/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text.js';
import {withoutPrototype} from '../values/without-prototype.js';

/** The beginning of a word, or of words with a space between them, in any case: "свабод" is in "Свабоды". */
const stem = v.pipe(
  v.string(),
  v.regex(/^\S(?:.{0,98}\S)?$/, 'Expected the beginning of a word, without a space around it'),
);

/** Words that a censor does not pass. */
export const stoppedWords = object({
  /** How they begin, by language. */
  stems: v.pipe(
    byLanguage(v.pipe(v.array(stem), v.minLength(1))),
    v.transform(stems => withoutPrototype(stems)),
  ),
  /** Why they are better left out. */
  reason: text,
  source,
});

/** What must be known to write a postcard. */
export const postcardsSchema = object({words: v.optional(v.array(stoppedWords))});

export type StoppedWords = v.InferOutput<typeof stoppedWords>;
export type Postcards = v.InferOutput<typeof postcardsSchema>;

export const postcards: Section<Postcards> = {name: 'postcards', schema: postcardsSchema, absent: {}};

/** A word of a message that a censor may stop, as it stands there, and why. */
export interface FoundWord {
  readonly word: string;
  /** Where it begins. */
  readonly index: number;
  readonly why: StoppedWords;
}

/** The words of `message` that begin as one of `stopped` does, in any language: each once, in their order there. */
export function findStoppedWords(message: string, stopped: readonly StoppedWords[] = []): FoundWord[] {
  const seen = new Set<string>();
  return stopped
    .flatMap(why => [...message.matchAll(wordsLike(why))].map(({0: word, index}) => ({word, index, why})))
    .sort((one, other) => one.index - other.index)
    .filter(({word}) => seen.size < seen.add(word.toLowerCase()).size);
}

/** The words that begin as one of those does; a sign of a pattern is itself, and any white space is one. */
function wordsLike({stems}: StoppedWords): RegExp {
  const beginnings = Object.values(stems)
    .flat()
    .map(stem => stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings.join('|')})[\\p{L}\\p{M}]*`, 'giu');
}
