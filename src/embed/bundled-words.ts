import {importers} from '../i18n/generated/importers.js';
import {provideWords, type TargetLocale, type Words} from '../i18n/locale.js';

/** The words of a language in a page that a bundler has built: a module of their own, imported when they are needed. */
export async function bundledWords(locale: TargetLocale): Promise<Words> {
  const [{templates}, {default: formats}] = await importers[locale]();
  return {templates, formats};
}

provideWords(bundledWords);
