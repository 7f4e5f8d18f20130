import {PRIVACY} from '../generated/privacy.js';
import {hostsContacted} from './contacted.js';
import type {Given} from './given.js';
import {FROM_OTHERS} from './privacy-words.js';

/** A paragraph for the privacy page of the site, in its language where there are words, else in English. */
export function privacyParagraph(given: Given): string {
  const {lang} = given.choices;
  const language = PRIVACY[lang] && FROM_OTHERS[lang] ? lang : 'en';
  const [what, , nothingKept, , ...further] = PRIVACY[language]!;
  const hosts = hostsContacted(given);
  if (!hosts.length) return PRIVACY[language]!.join(' ');
  const [where, seen] = FROM_OTHERS[language]!;
  return [what, where.replace('{hosts}', hosts.join(', ')), nothingKept, seen, ...further].join(' ');
}
