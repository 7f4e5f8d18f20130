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

// These faults have pages of their own: WebKit opens few connections at once, and they hold theirs for long.

/** Faults of which a load hears no end: it is given up after two minutes. */
const ENDLESS = ['says nothing', 'says nothing after the headers', 'drips a byte a second'];

/** Faults that send more than a campaign may have. */
const TOO_LARGE = ['never ends', 'sends 50 MB', 'sends more than it may, in one piece'];

const QUICK = Object.keys(FAULTS).filter(name => ![...ENDLESS, ...TOO_LARGE].includes(name));

/** Makes the two minutes ten seconds. */
const HASTE = `<script>
  const set = window.setTimeout;
  window.setTimeout = (ring, pause, ...rest) => set(ring, pause === 120_000 ? 10_000 : pause, ...rest);
</script>`;

/** Collects in `window.failed` the title of each element that fires an error event. */
const LISTENER = `<script>
  window.failed = [];
  addEventListener('solidarity-error', ({target}) => window.failed.push(target.title));
</script>`;

/** Hosts with the faults `names`, closed after the test `t`, by name. */
async function openHosts(t, names) {
  const hosts = new Map();
  for (const name of names) hosts.set(name, await openFaulty(FAULTS[name], CAMPAIGN));
  t.after(() => hosts.forEach(({close}) => close()));
  return hosts;
}

/** The address of the feed of each host, by name. */
function addressesOf(hosts) {
  return Object.fromEntries([...hosts].map(([name, {origin}]) => [name, `${origin}/`]));
}

/** Opens a page with a counter for each of `feeds` (addresses by name) and checks what each comes to. */
async function expectOutcomes(t, openTab, feeds, {head = '', files = {}} = {}) {
  const counters = Object.entries(feeds).map(
    ([name, feed]) =>
      `<solidarity-prisoner-counter title="${name}" feed="${feed}">${SLOTTED}</solidarity-prisoner-counter>`,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
    ${head}${LISTENER}${moduleTag('/lib/solidarity.js')}${counters.join('')}</html>`;
  const site = await openSite({'/': page(html), '/lib/': LIBRARY, ...files});
  t.after(() => site.close());

  const tab = await openTab(t);
  await tab.goto(`${site.origin}/`);
  const shown = await tab.evaluate(settledElements);
  const outcomes = await tab.evaluate(outcomesInPage);
  assert.deepEqual(
    outcomes.map(([name, code]) => [name, code]),
    Object.keys(feeds).map(name => [name, OUTCOMES[name]]),
  );
  outcomes.forEach(([name, code, times], index) => {
    assert.equal(times, code === 'ready' ? 0 : 1, name);
    const {text} = shown[index];
    assert.ok(text.startsWith(code === 'ready' ? SENTENCES.en : SLOTTED), `${name}: ${text}`);
  });
}

inEachEngine('a counter whose feed fails to load', ({engine, openTab}) => {
  it('keeps its slotted content and fires one error event for every kind of failure', async t => {
    const hosts = await openHosts(t, QUICK);
    const gone = await openFaulty(FAULTS['answers 204'], CAMPAIGN);
    gone.close();
    const campaign = () => ({headers: CORS, body: CAMPAIGN});
    const other = await openSite({'/feed.json': campaign});
    t.after(() => other.close());
    const feeds = {
      'is not there': `${gone.origin}/`,
      ...addressesOf(hosts),
      'sends on to its own host': '/own',
      'has moved for good': '/moved',
      'sends on to another host': '/other',
      'sends on for ever': '/round',
    };
    const files = {
      '/feed.json': campaign,
      '/own': redirect('/feed.json'),
      '/moved': redirect('/feed.json', 301),
      '/other': redirect(`${other.origin}/feed.json`),
      '/round': redirect('/round'),
    };
    await expectOutcomes(t, openTab, feeds, {files});
    for (const [name, times] of Object.entries(ASKED)) assert.equal(hosts.get(name).asked(), times, name);
  });

  it('stops reading an answer that is larger than a campaign may be', async t => {
    const hosts = await openHosts(t, TOO_LARGE);
    await expectOutcomes(t, openTab, addressesOf(hosts));
    const sent = hosts.get('never ends').sent();
    assert.ok(sent < MOST_SENT[engine], `${sent} bytes`);
  });

  it('is given up after two minutes where the answer does not end', async t => {
    const hosts = await openHosts(t, ENDLESS);
    await expectOutcomes(t, openTab, addressesOf(hosts), {head: HASTE});
  });
});
