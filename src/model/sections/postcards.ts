import * as v from 'valibot';
import {byLanguage} from '../schema/by-language.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';

/** The start of a word, or of a phrase with single spaces, in any case: "свабод" matches "Свабоды". */
const stem = v.pipe(
  v.string(),
  v.regex(/^\S(?:.{0,98}\S)?$/, 'Expected the beginning of a word, without a space around it'),
);

/** Words that a censor stops. */
export const stoppedWords = object({
  /** The starts of the words, by language. */
  stems: byLanguage(v.pipe(list(stem, 100), v.minLength(1))),
  /** Why it is better to avoid them. */
  reason: text,
  source,
});

/** What a writer of a postcard must know. */
export const postcardsSchema = object({words: v.optional(list(stoppedWords, 50))});

export type StoppedWords = v.InferOutput<typeof stoppedWords>;
export type Postcards = v.InferOutput<typeof postcardsSchema>;

export const postcards: Section<Postcards> = {name: 'postcards', schema: postcardsSchema, absent: {}};

/** A word of a message that a censor may stop, as written in the message. */
export interface FoundWord {
  readonly word: string;
  /** Its position in the message, in UTF-16 code units. */
  readonly index: number;
  /** The entry that it matches, with the reason. */
  readonly why: StoppedWords;
}

/** The words of `message` that match one of `stopped`, in any language: each word once, in the order of the message. */
export function findStoppedWords(message: string, stopped: readonly StoppedWords[] = []): FoundWord[] {
  const seen = new Set<string>();
  return stopped
    .flatMap(why => [...message.matchAll(wordPattern(why))].map(({0: word, index}) => ({word, index, why})))
    .sort((one, other) => one.index - other.index)
    .filter(({word}) => seen.size < seen.add(word.toLowerCase()).size);
}

/** Finds the words that start with one of the stems. Stems are escaped, and a space matches any white space. */
function wordPattern({stems}: StoppedWords): RegExp {
  const patterns = Object.values(stems)
    .flat()
    .map(stem => stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${patterns.join('|')})[\\p{L}\\p{M}]*`, 'giu');
}
