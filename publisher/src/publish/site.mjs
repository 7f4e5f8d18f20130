import {languages} from 'solidarity-widgets/campaign-tools';
import {calendarFiles} from './calendars/calendar-files.mjs';
import {campaignFiles, inLanguage, languageFiles} from './data/data-files.mjs';
import {compressedScripts} from './hosting/compressed-scripts.mjs';
import {frameFiles} from './frames/frame-files.mjs';
import {newsFeed} from './news/news-feed.mjs';
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
 * @property {string[]} without - The kinds of files that are left out, of `KINDS`.
 * @property {import('./scripts.mjs').Scripts} scripts - The library.
 * @property {boolean} [compress] - Whether the library is compressed, too.
 */

/**
 * Files that are made together, and made again only if something has changed.
 *
 * @typedef {object} Batch
 * @property {string} name - What they are, such as `words in de`.
 * @property {unknown[]} of - Everything that they are made of, but for the code, as JSON has it.
 * @property {(before?: Before) => Files | Promise<Files>} make - Makes them; the same bytes from the same input, whatever was made before.
 * @property {() => string} [memory] - What to remember of them for the next time, once they are made.
 * @property {import('../findings.mjs').Finding[]} [findings] - What must be told about them, also if they are not made again.
 */

/**
 * What the same code made as this batch the last time.
 *
 * @typedef {object} Before
 * @property {string} [memory] - What was to be remembered.
 * @property {(name: string) => Promise<string | undefined>} read - The content of a file as it was made; `undefined` if it is no longer
 *   there, or somebody has changed it.
 */

/** @typedef {[name: string, content: string | Buffer]} File */

/** @typedef {Iterable<File> | AsyncIterable<File>} Files */

/** What is made of the campaign in one language: each of them takes the site, the language and the campaign cut for it. */
const IN_EACH_LANGUAGE = {
  words: wordFiles,
  pictures: numberPictures,
  pages: pageFiles,
  frames: frameFiles,
  calendars: calendarFiles,
  news: newsFeed,
};

/** The kinds of files that a folder can be published without; data and scripts are always in it. */
export const KINDS = [...Object.keys(IN_EACH_LANGUAGE), 'builder'];

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
    yield* languageFiles(site, language, campaign);
    for (const [kind, batches] of Object.entries(IN_EACH_LANGUAGE))
      if (!site.without.includes(kind)) yield* batches(site, language, campaign);
  }
}
