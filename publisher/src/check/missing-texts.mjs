import {bestLanguage, shownLanguage} from 'solidarity-widgets/campaign-tools';
import {languageName} from './campaign/languages-of.mjs';
import {formatted} from './campaign/paths.mjs';

/**
 * A warning for every entry that lacks texts in some of the campaign's languages: which, and what their readers see instead. One string
 * stands for every language, and lacks none.
 */
export function missingTexts(subject) {
  const entries = new Map();
  for (const {keys, languages, shown} of textsMissing(subject)) {
    const entry = keys.slice(0, entryLength(keys));
    const id = JSON.stringify([entry, languages, shown]);
    if (!entries.has(id)) entries.set(id, {entry, languages, shown, names: []});
    entries.get(id).names.push(formatted(keys.slice(entry.length)) || keys.at(-1));
  }
  return [...entries.values()].map(({entry, languages, shown, names}) => {
    const missing = languages.map(nameOf);
    const whose = missing.length > 1 ? 'their' : missing[0];
    return subject.finding(
      'warning',
      entry,
      `No ${listed(missing)} for ${listed(names)}; ${whose} readers get ${nameOf(shown)}.`,
    );
  });
}

/**
 * The texts that lack languages of the campaign.
 *
 * @returns {{keys: (string | number)[], languages: string[], shown: string}[]} `shown` is the language that readers of the languages
 *   get instead.
 */
export function textsMissing({places, languages}) {
  const known = new Map();
  return places
    .filter(({kind, keys, value}) => kind === 'text' && !isForOne(keys) && typeof value === 'object' && value)
    .flatMap(({keys, value}) => {
      const available = Object.keys(value);
      const id = available.join();
      if (!known.has(id))
        known.set(
          id,
          languages.filter(language => !bestLanguage(language, available)),
        );
      const missing = known.get(id).filter(language => !knows(language, keys));
      // Without any language it is an error already.
      if (!missing.length || !available.length) return [];
      return {keys, languages: missing, shown: shownLanguage(missing[0], available)};
    });
}

/** A street is written as it stands on its sign. */
const isForOne = keys => keys.at(-1) === 'streetAddress';

/** The first sentences for letters are in Belarusian and in Russian: who knows the language needs no translation of them. */
const knows = (language, keys) =>
  keys.includes('starters') && keys.at(-1) === 'meaning' && ['be', 'ru'].includes(language);

const nameOf = tag => languageName(tag) ?? `"${tag}"`;

/** How many of the keys lead to the entry of a list; to the section if there is none. */
function entryLength(keys) {
  const index = keys.findIndex(key => typeof key === 'number');
  const length = index < 0 ? 1 : index + 1;
  return keys.length > length ? length : keys.length - (index < 0 ? 0 : 1);
}

const MOST_NAMES = 4;

function listed(names) {
  const more = names.length - MOST_NAMES;
  const some = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  return some.length > 1 ? `${some.slice(0, -1).join(', ')} and ${some.at(-1)}` : some[0];
}
