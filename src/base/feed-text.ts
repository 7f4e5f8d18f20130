import {html, type TemplateResult} from 'lit';
import {bestLanguage} from '../i18n/language.js';
import type {Text} from '../model/text.js';

/** A text of the campaign as plain words, in the language that suits the tag `wanted` best: else English, else the first there is. */
export function plainText(text: Text, wanted: string): string {
  return typeof text === 'string' ? text : text[languageOf(text, wanted)]!;
}

/**
 * A text of the campaign as it is drawn among words of `locale`: by itself, so that no direction in it turns what stands beside it. Words
 * in another language carry their own `lang`.
 */
export function drawText(text: Text, wanted: string, locale: string): TemplateResult {
  const words = plainText(text, wanted);
  const language = languageOf(text, wanted);
  return typeof text === 'string' || language === locale
    ? html`<bdi>${words}</bdi>`
    : html`<bdi lang=${language}>${words}</bdi>`;
}

/** The language in which a reader who wants `wanted` is shown `text`; a text without languages is taken for the reader's own. */
export function languageOf(text: Text, wanted: string): string {
  if (typeof text === 'string') return wanted;
  const languages = Object.keys(text);
  return bestLanguage(wanted, languages) ?? bestLanguage('en', languages) ?? languages[0]!;
}
