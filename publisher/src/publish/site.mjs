import {languages} from 'solidarity-widgets/campaign-tools';
import {calendarFiles} from './calendars/calendar-files.mjs';
import {campaignFiles, inLanguage, languageFiles} from './data/data-files.mjs';
import {newsFeed} from './news/news-feed.mjs';
import {compressedScripts} from './hosting/compressed-scripts.mjs';
import {frameFiles} from './frames/frame-files.mjs';
import {numberPictures} from './number-pictures/number-pictures.mjs';
import {pageFiles} from './pages/page-files.mjs';
import {wordFiles} from './words/word-files.mjs';

/**
 * What is published, for those who make its files.
 *
 * @typedef {object} Site
 * @property {any} campaign - The campaign without people, with the codes of countries.
 * @property {any} people - A campaign with nothing but people; `undefined` if the campaign is about none.
 * @property {string[]} ids - The ids of everybody who is shown, sorted.
 * @property {string} expires - The ISO day after which people are not shown.
 * @property {import('./data/changes.mjs').Changes} changes - What has changed and when.
 * @property {Date} now - The day for which it is made.
 * @property {string} day - The same as an ISO day.
 * @property {URL} base - The address of the folder.
 * @property {number} serial - A whole number that never falls.
 * @property {import('./scripts.mjs').Scripts} scripts - The library.
 * @property {boolean} [compress] - Whether the library is compressed, too.
 */

/**
 * Files that are made together, and made again only if something has changed.
 *
 * @typedef {object} Batch
 * @property {string} name - What they are, such as `words in de`.
 * @property {unknown[]} of - Everything that they are made of, but for the code, as JSON has it.
 * @property {() => Files | Promise<Files>} make - Makes them; the same bytes from the same input.
 * @property {import('../findings.mjs').Finding[]} [findings] - What must be told about them, also if they are not made again.
 */

/** @typedef {[name: string, content: string | Buffer]} File */

/** @typedef {Iterable<File> | AsyncIterable<File>} Files */

/** What is made of the campaign in one language: each of them takes the site, the language and the campaign cut for it. */
const IN_EACH_LANGUAGE = [
  languageFiles,
  wordFiles,
  numberPictures,
  pageFiles,
  frameFiles,
  calendarFiles,
  newsFeed,
];

/**
 * All that is made of a site, one batch after the other: there may be a hundred megabytes.
 *
 * @param {Site} site - What is published.
 * @returns {AsyncGenerator<Batch>} The batches.
 */
export async function* batchesOf(site) {
  yield* campaignFiles(site);
  yield* compressedScripts(site);
  for (const language of languages) {
    const campaign = inLanguage(site.campaign, language, site.day);
    for (const make of IN_EACH_LANGUAGE) yield* make(site, language, campaign);
  }
}
