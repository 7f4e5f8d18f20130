import {bestLanguage, languages as spoken} from 'solidarity-widgets/campaign-tools';
import {languageName, TAG} from './campaign/languages-of.mjs';
import {didYouMean} from './words/similar.mjs';

/** A warning for every language tag that is no language, or another one than is meant: `by` for Belarusian. */
export function languageTags({places, finding}) {
  const faults = new Map();
  return places.flatMap(({kind, keys, value}) =>
    tagsAt(kind, keys, value).flatMap(({tag, keys}) => {
      if (!faults.has(tag)) faults.set(tag, tagFault(tag));
      const fault = faults.get(tag);
      return fault ? finding('warning', keys, fault) : [];
    }),
  );
}

/** What is wrong with a tag, in words; `undefined` if nothing is, or if elements refuse it anyway. */
export function tagFault(tag) {
  if (!TAG.test(tag)) return undefined;
  const meant = bestLanguage(tag, spoken);
  const isMeant = meant && languageOf(meant) === languageOf(tag);
  if (isMeant || (!meant && languageName(tag))) return undefined;
  const message = meant
    ? `"${tag}" is not the code of ${languageName(meant)}.`
    : `"${tag}" is the code of no language.`;
  return didYouMean(message, meant);
}

/** The tags in a value: the keys of a text, or the value itself. */
function tagsAt(kind, keys, value) {
  if (kind === 'languageTag' && typeof value === 'string') return [{tag: value, keys}];
  if (kind !== 'text' || typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map(tag => ({tag, keys: [...keys, tag]}));
}

const languageOf = tag => tag.toLowerCase().split('-')[0];
