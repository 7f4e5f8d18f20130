import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {Formats} from './format.js';
import english from './generated/formats/en.js';
import {allLocales, sourceLocale, targetLocales} from './generated/locale-codes.js';
import {bestLanguage} from './language.js';

/** A language that the library speaks. */
export type Locale = (typeof allLocales)[number];

/** A language other than English, which is built in. */
export type TargetLocale = (typeof targetLocales)[number];

/** All that a language needs: what is said, and how numbers and days are written. */
export interface Words {
  readonly templates: LocaleModule['templates'];
  readonly formats: Formats;
}

const spoken = new Map<string, Words>([[sourceLocale, {templates: {}, formats: english}]]);
const loading = new Map<string, Promise<void>>();
let current: Locale = sourceLocale;
let fetchWords: (locale: TargetLocale) => Promise<Words> = () =>
  Promise.reject(new Error('nothing provides its words'));

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: locale => spoken.get(locale),
});

/** Says where words come from: files beside a script, or modules of a bundle. */
export function provideWords(fetch: typeof fetchWords): void {
  fetchWords = fetch;
}

/** The locale that suits a BCP 47 tag best; English where none does. */
export function matchLocale(tag: string): Locale {
  return bestLanguage(tag, allLocales) ?? sourceLocale;
}

/** Whether `msg()` can already answer in `locale`. */
export function hasWords(locale: Locale): boolean {
  return spoken.has(locale);
}

/** Makes `locale` ready for `msg()`: one request however many elements ask. Rejects where the words cannot be had, and forgets that. */
export function loadWords(locale: Locale): Promise<void> {
  if (locale === sourceLocale || spoken.has(locale)) return Promise.resolve();
  let load = loading.get(locale);
  if (!load) {
    load = fetchWords(locale)
      .then(words => void spoken.set(locale, words))
      .finally(() => loading.delete(locale));
    loading.set(locale, load);
  }
  return load;
}

/** What `say` gives while `msg()` answers in `locale`: the one way to say a message. Outside of it `msg()` answers in English. */
export function inLocale<T>(locale: Locale, say: () => T): T {
  const before = current;
  current = locale;
  try {
    return say();
  } finally {
    current = before;
  }
}

/** How `locale` writes numbers and days; English's way until its words are there. */
export function formatsOf(locale: Locale): Formats {
  return spoken.get(locale)?.formats ?? english;
}
