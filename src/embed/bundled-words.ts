import {importers} from '../i18n/generated/importers.js';
import {provideWords} from '../i18n/locale.js';

// For pages that a bundler builds: the words of each language are a module of their own, imported when they are needed.
provideWords(async locale => {
  const [{templates}, {default: formats}] = await importers[locale]();
  return {templates, formats};
});
