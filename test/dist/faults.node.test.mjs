import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from './helpers/browsers.mjs';
import {DIST} from './helpers/built.mjs';
import {FAULTS, openFaulty, OUTCOMES} from './helpers/faulty-feed.mjs';
import {settledElements} from './helpers/in-page.mjs';
import {LIBRARY, moduleTag, SENTENCES, SLOTTED} from './helpers/partner-page.mjs';
import {CORS, openSite, page, redirect} from './helpers/site.mjs';

const CAMPAIGN = readFileSync(path.join(DIST, 'campaign.json'));

/** How often a host is asked: once more where that may help, unless it says for how long to stay away. */
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

/** The most bytes that a host can have sent of what has no end: the limit, and what lies in buffers on the way, which are WebKit's own. */
const MOST_SENT = {chromium: 30_000_000, firefox: 30_000_000, webkit: 300_000_000};

/** What each counter of the page has come to, by the fault that stands in its title; and what it has told. */
function outcomesInPage() {
  return [...document.querySelectorAll('solidarity-prisoner-counter')].map(counter => [
    counter.title,
    counter.error?.code ?? counter.status,
    window.told.filter(title => title === counter.title).length,
  ]);
}

/** Keeps in `window.told` the title of each element that tells an error. */
const LISTENER = `<script>
  window.told = [];
  addEventListener('solidarity-error', ({target}) => window.told.push(target.title));
</script>`;

inEachEngine('a counter whose feed cannot be had', ({engine, openTab}) => {
  it('keeps its slotted content and tells one error, whatever the host of the feed does', async t => {
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
      ${LISTENER}${moduleTag('/lib/solidarity.js')}${counters.join('')}</html>`;
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
    outcomes.forEach(([name, code, told], index) => {
      assert.equal(told, code === 'ready' ? 0 : 1, name);
      const {text} = shown[index];
      assert.ok(text.startsWith(code === 'ready' ? SENTENCES.en : SLOTTED), `${name}: ${text}`);
    });
    for (const [name, times] of Object.entries(ASKED)) assert.equal(faulty.get(name).asked(), times, name);
    const sent = faulty.get('never ends').sent();
    assert.ok(sent < MOST_SENT[engine], `${sent} bytes`);
  });
});
