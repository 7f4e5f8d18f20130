import {importers} from '../i18n/generated/importers.js';
import {provideWords, type TargetLocale, type Words} from '../i18n/locale.js';

/** Imports the translations of a language on demand, as a module of their own, in a page built by a bundler. */
export async function bundledWords(locale: TargetLocale): Promise<Words> {
  const [{templates}, {default: formats}] = await importers[locale]();
  return {templates, formats};
}

provideWords(bundledWords);
