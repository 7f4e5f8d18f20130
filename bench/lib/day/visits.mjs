/** What visits take from the host of a campaign, as Chromium counts it: requests, and bytes with their headers. */
import {once} from 'node:events';
import {createServer, get} from 'node:http';
import {startBrowser} from '../../../test/browsers/puppeteer.mjs';
import {watchNetwork} from '../network.mjs';
import {FRAME, libraryFile, manifestOf, PLACE} from './published.mjs';

/**
 * @typedef {object} Visit
 * @property {string} id - What the costs call it.
 * @property {string} name - What it is, for the table.
 * @property {number} requests - How many requests it sends to the host.
 * @property {number} revalidations - How many of them were answered with 304.
 * @property {number} bytes - What the host answers, with headers.
 */

/** A page of a partner with the snippet that the published folder shows. */
const page = (origin, site, language) => `<!doctype html>
<html lang="${language}" data-solidarity-feed="${origin}${PLACE}campaign.{lang}.json">
<title>Partner</title>
<link rel="icon" href="data:,">
<script type="module" src="${origin}${libraryFile(site, 'solidarity.js')}" crossorigin referrerpolicy="no-referrer"></script>
<solidarity-prisoner-counter>…</solidarity-prisoner-counter>
<solidarity-event-list>…</solidarity-event-list>`;

/**
 * A first visit in two languages, and the next.
 *
 * @param {string} origin - Where nginx serves.
 * @param {string} site - The published folder.
 * @returns {Promise<Visit[]>} What each of them takes.
 */
export async function visits(origin, site) {
  const partner = createServer((request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(page(origin, site, request.url.slice(1))),
  ).listen(0, '127.0.0.1');
  await once(partner, 'listening');
  const browser = await startBrowser('chromium');
  const found = [];
  try {
    for (const [language, name] of [
      ['en', 'English'],
      ['de', 'another language'],
    ]) {
      const context = await browser.createBrowserContext();
      const visit = () =>
        visitOnce(context, `http://127.0.0.1:${partner.address().port}/${language}`, origin);
      found.push({id: `first-${language}`, name: `first visit to a page, ${name}`, ...(await visit())});
      if (language === 'de')
        found.push({id: 'next', name: 'each further page of that site', ...(await visit())});
      await context.close();
    }
  } finally {
    await browser.close();
    partner.close();
  }
  return found;
}

async function visitOnce(context, address, origin) {
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  const all = watchNetwork(session);
  await tab.goto(address, {waitUntil: 'networkidle0'});
  await tab.waitForFunction(() =>
    document.querySelector('solidarity-event-list').shadowRoot?.querySelector('li, article'),
  );
  const ours = all.filter(({url, cached}) => url.startsWith(origin) && !cached);
  await tab.close();
  return {
    requests: ours.length,
    // Chromium shows the stored answer, not the 304; but its body is never that small.
    revalidations: ours.filter(({bytes, url}) => url.includes('campaign.') && bytes < 1000).length,
    bytes: ours.reduce((sum, {bytes}) => sum + bytes, 0),
  };
}

/** What takes one request each, where it was published, and the list of all files, which partners' copies ask for. */
const ALONE = [
  ['frame', 'a frame with the counter', FRAME],
  ['page', 'the drawn page, without scripts', 'de/index.html'],
  ['picture', 'a picture of the number', 'de/number-600.png'],
  ['calendar', 'a calendar', 'de/events.ics'],
  ['news', 'news', 'de/news.atom'],
  ['manifest', 'the list of files, for a partner’s copy', 'manifest.json'],
];

/**
 * Single files, as a browser gets them the first time.
 *
 * @param {string} origin - Where nginx serves.
 * @param {string} site - The published folder.
 * @returns {Promise<Visit[]>} What each of them takes.
 */
export async function filesAlone(origin, site) {
  const {files} = manifestOf(site);
  const there = ALONE.filter(([, , file]) => file in files || file === 'manifest.json');
  const found = [];
  for (const [id, name, file] of there)
    found.push({id, name, requests: 1, revalidations: 0, bytes: await bytesOf(`${origin}${PLACE}${file}`)});
  return found;
}

async function bytesOf(address) {
  const request = get(address, {headers: {'accept-encoding': 'gzip, br'}, agent: false});
  const [response] = await once(request, 'response');
  const {socket} = response;
  await response.resume().toArray();
  return socket.bytesRead;
}
