import {html, type TemplateResult} from 'lit';
import {bestLanguage} from '../i18n/language.js';
import type {Text} from '../model/values/text.js';
import {leftOut} from './left-out.js';

/** A text of the campaign as plain words, in the language that suits the tag `wanted` best: else English, else the first there is. */
export function plainText(text: Text, wanted: string): string {
  return typeof text === 'string' ? text : text[languageOf(text, wanted)]!;
}

/**
 * A text of the campaign as it is drawn among words of `locale`: by itself, so that no direction in it turns what stands beside it. Words
 * in another language carry their own `lang`.
 */
export function drawText(text: Text, wanted: string, locale: string): TemplateResult {
  return html`<bdi lang=${foreignLanguage(text, wanted, locale)}>${plainText(text, wanted)}</bdi>`;
}

/**
 * The language in which a reader who wants `wanted` is shown `text` among words of `locale`, for the `lang` around it; that is left out where
 * it is the same. A text without languages is taken for the reader's own.
 */
export function foreignLanguage(text: Text, wanted: string, locale: string): string {
  const language = typeof text === 'string' ? locale : languageOf(text, wanted);
  return language === locale ? leftOut : language;
}

function languageOf(text: Exclude<Text, string>, wanted: string): string {
  const languages = Object.keys(text);
  return bestLanguage(wanted, languages) ?? bestLanguage('en', languages) ?? languages[0]!;
}
