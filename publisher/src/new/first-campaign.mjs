import {createRequire} from 'node:module';
import {bestLanguage} from 'solidarity-widgets/campaign-tools';

const {name: names, date} = createRequire(import.meta.url)('solidarity-widgets/campaign.json');

/** The languages of a campaign that names none. */
const LANGUAGES = ['en', 'be'];

/** A campaign that has no more than its name, its day and its languages. */
export function firstCampaign({year, languages = LANGUAGES, now}) {
  return {
    version: 1,
    name: nameIn(languages),
    date: `${year}${date.slice(4)}`,
    timeZone: 'Europe/Minsk',
    languages,
    updated: momentOf(now),
    events: [],
  };
}

/** A moment as a campaign has it, to the second. */
export const momentOf = now => now.toISOString().replace(/\.\d+Z$/, 'Z');

/** The name of the day in those of the languages in which it has one; in English if in none. */
function nameIn(languages) {
  const found = languages.flatMap(language => {
    const known = bestLanguage(language, Object.keys(names));
    return known ? [[language, names[known]]] : [];
  });
  return found.length ? Object.fromEntries(found) : {en: names.en};
}
