import {PRIVACY} from '../generated/privacy.js';
import {folderOf} from './facts.js';
import {frameFolder} from './frame.js';
import type {Given} from './given.js';
import {FROM_HOST} from './privacy-words.js';

/** A paragraph for the privacy page of the site, in its language where there are words, else in English. */
export function privacyParagraph(given: Given): string {
  const {choices, facts} = given;
  const {lang, allows} = choices;
  const folder = allows === 'frame' ? frameFolder(given) : folderOf(facts, choices);
  const words = folder.startsWith('/') ? PRIVACY : FROM_HOST;
  return (words[lang] ?? words['en']!).replace('{host}', new URL(facts.base).host);
}
