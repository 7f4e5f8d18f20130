import {existsSync} from 'node:fs';
import path from 'node:path';
import {shuffled} from '../../../test/helpers/run/random.mjs';
import {TODAY} from '../builds.mjs';
import {launch} from '../browser.mjs';
import {BASE} from '../day/published.mjs';
import {fileAt} from '../server/npm-files.mjs';
import {partnerPage} from '../server/partner-page.mjs';
import {startServer} from '../server/server.mjs';
import {median} from '../stats.mjs';
import {casesOf} from './cases.mjs';
import {visit} from './visit.mjs';

/** What is measured on: without any throttle, and on slow 4G with a processor four times as slow. */
const PROFILES = ['fast', 'slow4g'];

/**
 * Measures all cases in rounds, each in another order and in a new browser, so that other work of the machine affects all of them.
 *
 * @param {string} site - The published folder.
 * @param {number} rounds - How often.
 * @param {(line: string) => void} say - Called with a line on the progress.
 * @returns {Promise<{medians: Medians, browser: string}>} The medians, and the version of the browser.
 *
 * @typedef {Record<string, Record<'fast' | 'slow4g', import('./visit.mjs').Sample>>} Medians By the ids of cases.
 */
export async function measure(site, rounds, say) {
  const cases = casesOf(site, paste => partnerPage({page: {tail: '', ...paste}, build: TODAY}, {}));
  const server = await startServer(webWith(site, cases));
  const samples = {};
  let version;
  const inBrowser = async work => {
    const browser = await launch(server);
    try {
      version = await browser.version();
      await work({browser, server});
    } finally {
      await browser.close();
    }
  };
  try {
    await inBrowser(async tools => {
      for (const each of cases) await visit(tools, each, 'fast'); // fills the server's cache
    });
    say('warmed up');
    for (let round = 1; round <= rounds; round++) {
      await inBrowser(async tools => {
        for (const {each, profile} of shuffled(pairs(cases), round)) {
          const sample = await visit(tools, each, profile);
          ((samples[each.id] ??= {})[profile] ??= []).push(sample);
        }
      });
      say(`round ${round} of ${rounds}`);
    }
  } finally {
    server.close();
  }
  return {medians: mediansOf(samples), browser: version};
}

/** A first paint varies by more than what is asked of the drawn page: a round takes it several times. */
const PAINTS = 3;

const pairs = cases =>
  cases.flatMap(each =>
    PROFILES.flatMap(profile => {
      const times =
        profile === 'slow4g' && each.id.startsWith('page|') && each.first === 'paint' ? PAINTS : 1;
      return Array.from({length: times}, () => ({each, profile}));
    }),
  );

const mediansOf = samples => mapped(samples, byProfile => mapped(byProfile, medianOf));

const medianOf = list =>
  Object.fromEntries(Object.keys(list[0]).map(key => [key, median(list.map(sample => sample[key]))]));

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** The published folder on its host, and the pages that the cases bring. */
function webWith(site, cases) {
  const pages = new Map(cases.flatMap(({address, html}) => (html ? [[address, html]] : [])));
  return async url => {
    const html = pages.get(url);
    if (html) return {body: Buffer.from(html), extension: '.html'};
    if (!url.startsWith(BASE)) return undefined;
    const place = path.join(site, decodeURIComponent(url.slice(BASE.length)));
    const isInside = place.startsWith(site + path.sep);
    return isInside && existsSync(place)
      ? fileAt(url.endsWith('/') ? path.join(place, 'index.html') : place)
      : undefined;
  };
}
