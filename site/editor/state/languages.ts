import {isObject, type Json, listAt} from './place.js';

/** The languages in which a campaign is written, as it says; English if it says none. */
export function languagesOf(campaign: Json): readonly string[] {
  const languages = listAt(campaign, ['languages']).filter(each => typeof each === 'string');
  return languages.length ? [...new Set(languages)] : ['en'];
}

/** The languages that a text lacks: none if it is one text for all. */
export function gapsOf(text: Json | undefined, languages: readonly string[]): readonly string[] {
  if (!isObject(text)) return text === undefined ? languages : [];
  return languages.filter(language => typeof text[language] !== 'string' || text[language] === '');
}

/** A text in English, else in the first of its languages; empty if it is none. */
export function inEnglish(text: Json | undefined): string {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  const found = text['en'] ?? Object.values(text)[0];
  return typeof found === 'string' ? found : '';
}

const names = new Intl.DisplayNames('en', {type: 'language'});

/** The English name of a language; the tag itself if it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // no language tag at all
  }
}
