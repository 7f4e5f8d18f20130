import {msg} from '@lit/localize';
import {ownName} from '../../i18n/own-name.js';

/**
 * The translated name of a language that letters and videos about them are often in; the own name of any other
 * language.
 */
export function languageName(tag: string): string {
  const names: Partial<Record<string, string>> = {
    be: msg('Belarusian', {id: 'language.be'}),
    ru: msg('Russian', {id: 'language.ru'}),
    en: msg('English', {id: 'language.en'}),
  };
  return names[tag] ?? ownName(tag);
}
