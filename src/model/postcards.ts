import * as v from 'valibot';
import {object} from './object.js';
import type {Section} from './section.js';
import {source} from './source.js';
import {languageTag, text} from './text.js';

/** The beginning of a word, or of words with a space between them, in any case: "свабод" is in "Свабоды". */
const stem = v.pipe(
  v.string(),
  v.regex(/^\S(?:.{0,98}\S)?$/, 'Expected the beginning of a word, without a space around it'),
);

/** Words that a censor does not pass. */
export const stoppedWords = object({
  /** How they begin, by language. */
  stems: v.pipe(v.record(languageTag, v.pipe(v.array(stem), v.minLength(1))), v.minEntries(1)),
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
  readonly why: StoppedWords;
}

/** The words of `message` that begin as one of `stopped` does, in any language: each once, in their order there. */
export function stoppedIn(message: string, stopped: readonly StoppedWords[] = []): FoundWord[] {
  const found = new Map<string, FoundWord & {at: number}>();
  for (const why of stopped)
    for (const stem of Object.values(why.stems).flat())
      for (const {0: word, index: at} of message.matchAll(wordsLike(stem)))
        if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), {word, why, at});
  return [...found.values()].sort((one, other) => one.at - other.at).map(({word, why}) => ({word, why}));
}

function wordsLike(stem: string): RegExp {
  const literal = stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}])${literal}[\\p{L}\\p{M}]*`, 'giu');
}
