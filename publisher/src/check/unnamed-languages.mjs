import {bestLanguage} from 'solidarity-widgets/campaign-tools';
import {languageName} from './campaign/languages-of.mjs';
import {tagFault} from './language-tags.mjs';

/**
 * A warning for every language of texts that `languages` does not name, if it names any: what is published by language then has none of
 * these texts. A text in one language alone, as the name of a street, goes to everybody.
 */
export function unnamedLanguages({json, places, languages, finding}) {
  if (!Array.isArray(json?.languages) || !json.languages.length) return [];
  const counts = new Map();
  for (const {kind, value} of places) {
    if (kind !== 'text' || typeof value !== 'object' || !value || Object.keys(value).length < 2) continue;
    for (const tag of Object.keys(value)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .filter(([tag]) => languageName(tag) && !tagFault(tag) && !bestLanguage(tag, languages))
    .map(([tag, count]) =>
      finding(
        'warning',
        ['languages'],
        `${count === 1 ? '1 text is' : `${count} texts are`} in ${languageName(tag)}, too, but "languages" does not name it: no file is published in it. Add "${tag}", if there should be one.`,
      ),
    );
}
