import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {DIST} from '../helpers/built.mjs';
import {FAULTS, openFaulty, OUTCOMES} from '../helpers/faulty-feed.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag, SENTENCES, SLOTTED} from '../helpers/partner-page.mjs';
import {CORS, openSite, page, redirect} from '../helpers/site.mjs';

const CAMPAIGN = readFileSync(path.join(DIST, 'campaign.json'));

/** The number of requests to a host: two where a second one may help, unless Retry-After forbids it. */
const ASKED = {
  'answers 204': 1,
  'answers 403': 1,
  'answers 404 with a page': 1,
  'answers 429 and says for how long': 1,
  'answers 429 and lets nobody read for how long': 2,
  'answers 429 once': 2,
  'answers 500 with a campaign': 2,
  'answers with a page': 1,
};

/** The maximum number of bytes that a host can send of an endless answer: the limit and the buffers, which are larger in WebKit. */
const MOST_SENT = {chromium: 30_000_000, firefox: 30_000_000, webkit: 300_000_000};

/** For each counter of the page: its title, which names the fault, its error or status, and the number of its error events. */
function outcomesInPage() {
  return [...document.querySelectorAll('solidarity-prisoner-counter')].map(counter => [
    counter.title,
    counter.error?.code ?? counter.status,
    window.failed.filter(title => title === counter.title).length,
  ]);
}

/** Makes the two minutes, after which a load is given up, 25 seconds: a busy computer answers late. */
const HASTE = `<script>
  const set = window.setTimeout;
  window.setTimeout = (ring, pause, ...rest) => set(ring, pause === 120_000 ? 25_000 : pause, ...rest);
</script>`;

/** Collects in `window.failed` the title of each element that fires an error event. */
const LISTENER = `<script>
  window.failed = [];
  addEventListener('solidarity-error', ({target}) => window.failed.push(target.title));
</script>`;

inEachEngine('a counter whose feed fails to load', ({engine, openTab}) => {
  it('keeps its slotted content and fires one error event for every kind of failure', async t => {
    const faulty = new Map();
    for (const [name, fault] of Object.entries(FAULTS)) faulty.set(name, await openFaulty(fault, CAMPAIGN));
    const gone = await openFaulty(FAULTS['answers 204'], CAMPAIGN);
    gone.close();
    const campaign = () => ({headers: CORS, body: CAMPAIGN});
    const other = await openSite({'/feed.json': campaign});
    const feeds = {
      'is not there': `${gone.origin}/`,
      ...Object.fromEntries([...faulty].map(([name, {origin}]) => [name, `${origin}/`])),
      'sends on to its own host': '/own',
      'has moved for good': '/moved',
      'sends on to another host': '/other',
      'sends on for ever': '/round',
    };
    const counters = Object.entries(feeds).map(
      ([name, feed]) =>
        `<solidarity-prisoner-counter title="${name}" feed="${feed}">${SLOTTED}</solidarity-prisoner-counter>`,
    );
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
      ${HASTE}${LISTENER}${moduleTag('/lib/solidarity.js')}${counters.join('')}</html>`;
    const site = await openSite({
      '/': page(html),
      '/lib/': LIBRARY,
      '/feed.json': campaign,
      '/own': redirect('/feed.json'),
      '/moved': redirect('/feed.json', 301),
      '/other': redirect(`${other.origin}/feed.json`),
      '/round': redirect('/round'),
    });
    t.after(() => [...faulty.values(), other, site].forEach(({close}) => close()));

    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    const shown = await tab.evaluate(settledElements);
    const outcomes = await tab.evaluate(outcomesInPage);
    assert.deepEqual(Object.fromEntries(outcomes.map(([name, code]) => [name, code])), OUTCOMES);
    outcomes.forEach(([name, code, times], index) => {
      assert.equal(times, code === 'ready' ? 0 : 1, name);
      const {text} = shown[index];
      assert.ok(text.startsWith(code === 'ready' ? SENTENCES.en : SLOTTED), `${name}: ${text}`);
    });
    for (const [name, times] of Object.entries(ASKED)) assert.equal(faulty.get(name).asked(), times, name);
    const sent = faulty.get('never ends').sent();
    assert.ok(sent < MOST_SENT[engine], `${sent} bytes`);
  });
});
