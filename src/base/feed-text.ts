import {html, type TemplateResult} from 'lit';
import {bestLanguage} from '../i18n/language.js';
import type {Text} from '../model/text.js';

/** A text of the campaign as plain words, in the language that suits `locale` best: else English, else the first there is. */
export function plainText(text: Text, locale: string): string {
  return typeof text === 'string' ? text : text[languageOf(text, locale)]!;
}

/** A text of the campaign as it is drawn; words in another language than `locale` carry their own `lang`. */
export function drawText(text: Text, locale: string): string | TemplateResult {
  const words = plainText(text, locale);
  const language = languageOf(text, locale);
  return language === locale ? words : html`<span lang=${language}>${words}</span>`;
}

/** The language in which a reader of `locale` is shown `text`; a text without languages is taken for the reader's own. */
export function languageOf(text: Text, locale: string): string {
  if (typeof text === 'string') return locale;
  const languages = Object.keys(text);
  return bestLanguage(locale, languages) ?? bestLanguage('en', languages) ?? languages[0]!;
}
