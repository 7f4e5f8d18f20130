/** A language tag as BCP 47 and the schema have it. */
export const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}$/;

/**
 * The languages in which a campaign is written: its `languages`; if it names none, those of its texts, the most usual first;
 * `en` if all texts are for every language.
 *
 * @param {any} json - The campaign, of unknown shape.
 * @param {import('./schema.mjs').Place[]} places - What is in it.
 * @returns {string[]} Language tags, each once.
 */
export function languagesOf(json, places) {
  const named = Array.isArray(json?.languages) ? json.languages : [];
  const languages = [...new Set(named.filter(each => typeof each === 'string' && TAG.test(each)))];
  if (languages.length) return languages;
  const counts = new Map();
  for (const {kind, value} of places)
    if (kind === 'text' && typeof value === 'object' && value)
      for (const language of Object.keys(value).filter(key => TAG.test(key)))
        counts.set(language, (counts.get(language) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language);
  return byCount.length ? byCount : ['en'];
}

const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

/** The English name of a language; `undefined` if no such language is known. */
export function languageName(tag) {
  try {
    return names.of(tag);
  } catch {
    return undefined; // no language tag at all
  }
}
