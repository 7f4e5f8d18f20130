import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {Formats} from './format.js';
import english from './generated/formats/en.js';
import {allLocales, sourceLocale, targetLocales} from './generated/locale-codes.js';
import {bestLanguage} from './language.js';

/** A language of the library. */
export type Locale = (typeof allLocales)[number];

/** A language of the library other than English, which is built in. */
export type TargetLocale = (typeof targetLocales)[number];

/** What a language needs: translations, and how numbers and days are written. */
export interface Words {
  readonly templates: LocaleModule['templates'];
  readonly formats: Formats;
}

const loaded = new Map<string, Words>([[sourceLocale, {templates: {}, formats: english}]]);
const loading = new Map<string, Promise<void>>();
let current: Locale = sourceLocale;
let form = 'other';
let fetchWords: (locale: TargetLocale) => Promise<Words> = () =>
  Promise.reject(new Error('nothing provides its words'));

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: locale => (form === 'other' ? loaded.get(locale) : wordsInForm(locale)),
});

/** The words of `locale` in which a message `x.other` is its form `x.few`, where `form` is `few`. */
function wordsInForm(locale: string): LocaleModule {
  const templates = loaded.get(locale)?.templates ?? {};
  const formOf = (id: string) => templates[id.replace(/other$/, form)] ?? templates[id];
  return {templates: new Proxy(templates, {get: (_, id: string) => formOf(id)})};
}

/** Sets where translations are loaded from: files beside a script, or modules of a bundle. */
export function provideWords(fetch: typeof fetchWords): void {
  fetchWords = fetch;
}

/** Keeps the translations of `locale`, which then need no loading. */
export function keepWords(locale: TargetLocale, words: Words): void {
  loaded.set(locale, words);
}

/** The locale that matches the BCP 47 tag `tag` best; English if none matches. */
export function matchLocale(tag: string): Locale {
  return bestLanguage(tag, allLocales) ?? sourceLocale;
}

/** Whether the translations of `locale` are loaded. */
export function hasWords(locale: Locale): boolean {
  return loaded.has(locale);
}

/**
 * Loads the translations of `locale` for `msg()`, with one request for all elements. Rejects if loading fails; the
 * next call retries.
 */
export function loadWords(locale: Locale): Promise<void> {
  if (locale === sourceLocale || loaded.has(locale)) return Promise.resolve();
  let load = loading.get(locale);
  if (!load) {
    load = fetchWords(locale)
      .then(words => void loaded.set(locale, words))
      .finally(() => loading.delete(locale));
    loading.set(locale, load);
  }
  return load;
}

/** The result of `callback`, in which `msg()` returns texts in `locale`. Everywhere else `msg()` returns English. */
export function inLocale<T>(locale: Locale, callback: () => T): T {
  const before = current;
  current = locale;
  try {
    return callback();
  } finally {
    current = before;
  }
}

/**
 * The result of `callback`, in which `msg()` answers with another plural form of a message than `x.other`: with
 * `x.few` for the category `few`. Where a language has no such message, it is `x.other`.
 */
export function inForm<T>(category: Intl.LDMLPluralRule, callback: () => T): T {
  const before = form;
  form = category;
  try {
    return callback();
  } finally {
    form = before;
  }
}

/** The number and date formats of `locale`; those of English until its translations are loaded. */
export function formatsOf(locale: Locale): Formats {
  return loaded.get(locale)?.formats ?? english;
}
