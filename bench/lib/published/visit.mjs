import {openPage, sleep} from '../browser.mjs';
import {probeFor} from './probe.mjs';

/** Milliseconds that a case may take on the slowest network. */
const TIME_LIMIT = 60_000;

/**
 * Milliseconds from the beginning of a visit, and what it takes.
 *
 * @typedef {object} Sample
 * @property {number} content - When something of it can be read.
 * @property {number} [ready] - When its script has done its work.
 * @property {number} shift - How much the page that is opened shifted.
 * @property {number} bytes - Bytes of bodies after brotli, but for a partner's page.
 */

/**
 * Opens a case with an empty cache.
 *
 * @param {{browser: import('puppeteer-core').Browser, server: {sizeOf: (url: string) => {wire: number}}}} tools - Both run.
 * @param {import('./cases.mjs').Case} what - What to open.
 * @param {keyof typeof import('../browser.mjs').PROFILES} profile - The network and the processor.
 * @returns {Promise<Sample>} What was seen; rejects if the case did not work.
 */
export async function visit(
  {browser, server},
  {id, address, tag, isFramed = false, first, isStill},
  profile,
) {
  const page = await openPage(browser, {profile, probe: probeFor(tag, isFramed)});
  try {
    const told = {};
    page.session.on('Runtime.bindingCalled', ({payload}) => {
      const {isTop, what, time} = JSON.parse(payload);
      if (isTop !== isFramed) told[what] ??= time;
    });
    const expected = isStill ? [first] : [first, 'ready'];
    await page.session.send('Page.navigate', {url: address});
    const end = Date.now() + TIME_LIMIT;
    while (!expected.every(what => what in told)) {
      if (Date.now() > end)
        throw new Error(`${id} on ${profile} told only: ${Object.keys(told).join(', ') || 'nothing'}`);
      await sleep(20);
    }
    await page.quiet();
    await sleep(500);
    const wrong = [
      ...page.exceptions,
      ...page.requests.flatMap(({status, failed, url}) => (failed || status >= 400 ? [url] : [])),
    ];
    if (wrong.length) throw new Error(`${id} on ${profile}: ${wrong.join(', ')}`);
    const {start, shift} = await page.evaluate('({start: performance.timeOrigin, shift: __shift})');
    const ofUs = page.requests.filter(({url}) => new URL(url).host !== 'partner.test');
    return {
      content: told[first] - start,
      ...(!isStill && {ready: told.ready - start}),
      shift,
      bytes: ofUs.reduce((sum, {url}) => sum + server.sizeOf(url.split('#')[0]).wire, 0),
    };
  } finally {
    await page.close();
  }
}
