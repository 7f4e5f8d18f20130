import {msg} from '@lit/localize';

/** The name of a language that letters, or films about them, are commonly in; of any other, its tag. */
export function languageName(tag: string): string {
  const names: Partial<Record<string, string>> = {
    be: msg('Belarusian', {id: 'language.be'}),
    ru: msg('Russian', {id: 'language.ru'}),
    en: msg('English', {id: 'language.en'}),
  };
  return names[tag] ?? tag;
}
