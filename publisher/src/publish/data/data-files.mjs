import {
  countryName,
  inOneLanguage,
  languages,
  shownLanguage,
  withCountryNames,
} from 'solidarity-widgets/campaign-tools';
import {withCountryCodes} from './country-codes.mjs';
import {slicesOf} from './slices.mjs';

/**
 * The data of a published folder, one file after the other: there may be a hundred megabytes.
 *
 * @param {import('./public-campaign.mjs').PublicCampaign} parts - What is published.
 * @param {object} options - What else there is to say.
 * @param {number} options.serial - The serial of everything in it.
 * @param {string} options.day - The ISO day for which it is made.
 * @param {(text: string) => void} options.progress - Tells how far it is.
 * @returns {Generator<[name: string, content: string]>} The files.
 */
export function* dataFiles({campaign: given, people, ids, expires}, {serial, day, progress}) {
  const campaign = withCountryCodes(given);
  const spoken = campaign.languages ?? ['en'];
  yield ['campaign.json', asData(withCountryNames(campaign, spoken, countryName), serial)];
  for (const language of languages) {
    progress(`${language} …`);
    const cut = inLanguage(campaign, language, day);
    yield [`campaign.${language}.json`, asData(cut, serial)];
    for (const [name, slice] of slicesOf(cut))
      yield [`slices/${name}.${language}.json`, asData(slice, serial)];
    if (people) yield [`people.${language}.json`, asData(inLanguage(people, language, day), serial)];
  }
  if (people) yield ['current.json', `${JSON.stringify({version: 1, serial, expires, ids})}\n`];
}

/** A campaign as readers of one language get it, with the names of countries that browsers do not know. */
export function inLanguage(campaign, language, day) {
  return withCountryNames(inOneLanguage(campaign, choiceFor(language), day), [language], countryName);
}

function asData({version, ...campaign}, serial) {
  return `${JSON.stringify({version, serial, ...campaign})}\n`;
}

/** Remembers its choices: nearly all texts of a campaign have the same languages. */
function choiceFor(language) {
  const choices = new Map();
  return available => {
    const key = available.join();
    if (!choices.has(key)) choices.set(key, shownLanguage(language, available));
    return choices.get(key);
  };
}
