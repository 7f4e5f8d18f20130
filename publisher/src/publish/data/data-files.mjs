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
      dataFile(
        'campaign.json',
        withCountryNames(campaign, campaign.languages ?? ['en'], countryName),
        serial,
      ),
    ],
  };
  if (people)
    yield {
      name: 'who may be shown',
      of: [ids, expires, serial],
      make: () => [dataFile('current.json', {version: 1, expires, ids}, serial)],
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
export function* languageFiles({campaign: whole, people, day, serial}, language, campaign) {
  yield {
    name: `campaign in ${language}`,
    of: [whole, language, day, serial],
    *make() {
      yield dataFile(`campaign.${language}.json`, campaign, serial);
      for (const [name, slice] of slicesOf(campaign))
        yield dataFile(`slices/${name}.${language}.json`, slice, serial);
    },
  };
  if (people)
    yield {
      name: `people in ${language}`,
      of: [people, day, serial],
      make: () => [dataFile(`people.${language}.json`, inLanguage(people, language, day), serial)],
    };
}

/** A campaign as readers of one language get it, with the names of countries that browsers do not know. */
export function inLanguage(campaign, language, day) {
  return withCountryNames(inOneLanguage(campaign, choiceFor(language), day), [language], countryName);
}

/** The file says its own name: signed, it counts at this address alone. */
function dataFile(file, {version, ...content}, serial) {
  const members = Object.entries({version, file, serial, ...content}).flatMap(([key, value]) => {
    const json = key === 'events' ? listOf(value) : JSON.stringify(value);
    return json === undefined ? [] : `${JSON.stringify(key)}:${json}`;
  });
  return [file, `{${members.join()}}\n`];
}

const written = new WeakMap();

/** Events as JSON, each written once, in however many slices it is. */
function listOf(events) {
  if (!Array.isArray(events)) return JSON.stringify(events);
  const json = event => {
    if (!written.has(event)) written.set(event, JSON.stringify(event));
    return written.get(event);
  };
  return `[${events.map(json).join()}]`;
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
