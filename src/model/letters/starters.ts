import type {Starter} from '../sections/letters.js';

/** The languages in which a letter passes the censors. */
export const LETTER_LANGUAGES = ['be', 'ru'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** The language of letters that a reader of `locale` is offered first: Russian for readers of Russian, else Belarusian. */
export const letterLanguageFor = (locale: string): LetterLanguage => (locale === 'ru' ? 'ru' : 'be');

/** `message` with `sentence` added at its end, on the line that the writer has begun; or without it, if it has it. */
export function toggleSentence(message: string, sentence: string): string {
  const at = message.indexOf(sentence);
  if (at < 0) return message + (/(^|\s)$/.test(message) ? '' : ' ') + sentence;
  const [before, after] = [message.slice(0, at), message.slice(at + sentence.length)];
  return /(^|\s)$/.test(before) ? before + after.replace(/^ /, '') : before + after;
}

/** `message` with the sentences that it has of `starters` in the language `to`. What the writer has changed stays. */
export function inLetterLanguage(message: string, starters: readonly Starter[], to: LetterLanguage): string {
  const from = to === 'be' ? 'ru' : 'be';
  return starters.reduce((text, starter) => text.replaceAll(starter[from], () => starter[to]), message);
}
