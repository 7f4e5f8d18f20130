import {bestLanguage, languages as spoken} from 'solidarity-widgets/campaign-tools';
import {languageName, TAG} from './campaign/languages-of.mjs';
import {didYouMean} from './words/similar.mjs';

/** A warning for every language tag that is no language, or another one than is meant: `by` for Belarusian. */
export function languageTags({places, finding}) {
  return places.flatMap(({kind, keys, value}) =>
    tagsAt(kind, keys, value)
      .filter(({tag}) => TAG.test(tag))
      .flatMap(({tag, keys}) => {
        const meant = bestLanguage(tag, spoken);
        const isMeant = meant && languageOf(meant) === languageOf(tag);
        if (isMeant || (!meant && languageName(tag))) return [];
        const message = meant
          ? `"${tag}" is not the code of ${languageName(meant)}.`
          : `"${tag}" is the code of no language.`;
        return finding('warning', keys, didYouMean(message, meant));
      }),
  );
}

/** The tags in a value: the keys of a text, or the value itself. */
function tagsAt(kind, keys, value) {
  if (kind === 'languageTag' && typeof value === 'string') return [{tag: value, keys}];
  if (kind !== 'text' || typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map(tag => ({tag, keys: [...keys, tag]}));
}

const languageOf = tag => tag.toLowerCase().split('-')[0];
