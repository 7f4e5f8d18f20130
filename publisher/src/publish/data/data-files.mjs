import {countryName, inOneLanguage, shownLanguage, withCountryNames} from 'solidarity-widgets/campaign-tools';
import {slicesOf} from './slices.mjs';

/**
 * The campaign in all its languages, and who may still be shown.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @returns {Generator<import('../site.mjs').Batch>} The files.
 */
export function* campaignFiles({campaign, people, ids, expires, serial}) {
  yield {
    name: 'campaign',
    of: [campaign, serial],
    make: () => [
      [
        'campaign.json',
        asData(withCountryNames(campaign, campaign.languages ?? ['en'], countryName), serial),
      ],
    ],
  };
  if (people)
    yield {
      name: 'who may be shown',
      of: [ids, expires, serial],
      make: () => [['current.json', `${JSON.stringify({version: 1, serial, expires, ids})}\n`]],
    };
}

/**
 * The campaign in one language with its slices, and its people.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Generator<import('../site.mjs').Batch>} The files.
 */
export function* languageFiles({people, day, serial}, language, campaign) {
  yield {
    name: `campaign in ${language}`,
    of: [campaign, serial],
    *make() {
      yield [`campaign.${language}.json`, asData(campaign, serial)];
      for (const [name, slice] of slicesOf(campaign))
        yield [`slices/${name}.${language}.json`, asData(slice, serial)];
    },
  };
  if (people)
    yield {
      name: `people in ${language}`,
      of: [people, day, serial],
      make: () => [[`people.${language}.json`, asData(inLanguage(people, language, day), serial)]],
    };
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
