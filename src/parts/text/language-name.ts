import {msg} from '@lit/localize';
import {ownName} from '../../i18n/own-name.js';

/** The name of a language that letters, or films about them, are commonly in; of any other, what it calls itself. */
export function languageName(tag: string): string {
  const names: Partial<Record<string, string>> = {
    be: msg('Belarusian', {id: 'language.be'}),
    ru: msg('Russian', {id: 'language.ru'}),
    en: msg('English', {id: 'language.en'}),
  };
  return names[tag] ?? ownName(tag);
}
