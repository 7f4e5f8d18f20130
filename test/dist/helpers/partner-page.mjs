import {readFileSync} from 'node:fs';
import path from 'node:path';

import {DIST} from './built.mjs';
import {settledElements} from './in-page.mjs';
import {folder, openSite, page} from './site.mjs';

/** Serves the built files. */
export const LIBRARY = folder(DIST);

/** The slotted content of the counter on a partner's page. */
export const SLOTTED = 'Nearly 1,500 people.';

/** The text of the counter with the default campaign, on any day after it. */
export const SENTENCES = {
  en: 'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.',
  be: '19 мая 2023 г. у Беларусі было амаль 1500 палітвязняў.',
  de: 'Am 19. Mai 2023 gab es in Belarus fast 1.500 politische Gefangene.',
};

/**
 * A partner's page: plain HTML with one counter, which sends no requests of its own.
 *
 * @param {string} head - The tags that load the library.
 * @param {object} [options] - Settings of the page.
 * @param {string} [options.lang] - Its language, English unless given.
 * @param {string} [options.attributes] - Attributes of the counter.
 * @param {string} [options.body] - HTML before the counter.
 * @returns {string} The HTML.
 */
export function partnerPage(head, {lang = 'en', attributes = '', body = ''} = {}) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A partner</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    ${body}
    <solidarity-prisoner-counter ${attributes}>${SLOTTED}</solidarity-prisoner-counter>
  </body>
</html>`;
}

/** A script tag for an ES module. */
export const moduleTag = (src, attributes = '') =>
  `<script type="module" src="${src}" ${attributes}></script>`;

/** A script tag for a classic script. */
export const classicTag = (src, attributes = '') => `<script src="${src}" defer ${attributes}></script>`;

/** The digests of the built files, for `integrity`. */
export const integrity = JSON.parse(readFileSync(path.join(DIST, 'integrity.json'), 'utf8'));

/**
 * Opens a partner's page in a tab and waits for its elements.
 *
 * @param {import('node:test').TestContext} test - The host is closed at its end.
 * @param {import('./browsers.mjs').Tab} tab - The tab to open it in.
 * @param {string} html - The page.
 * @param {object} [options] - Settings of its host.
 * @param {object} [options.routes] - Additional routes; the library at `/lib/` by default.
 * @param {Record<string, string>} [options.headers] - Sent with the page.
 * @param {number} [options.latency] - Milliseconds that each reply takes.
 * @returns {Promise<object>} The `tab`; the `counter` of the page, as `settledElements` returns it; the `visits` of its host, and
 *   in `asked` their sorted paths.
 */
export async function showPage(test, tab, html, {routes = {'/lib/': LIBRARY}, headers, latency} = {}) {
  const {origin, visits, close} = await openSite({'/': page(html, headers), ...routes}, {latency});
  test.after(close);
  await tab.goto(`${origin}/`);
  const counter = (await tab.evaluate(settledElements)).find(
    ({tag}) => tag === 'solidarity-prisoner-counter',
  );
  return {tab, counter, visits, asked: visits.map(({path}) => path).sort()};
}
