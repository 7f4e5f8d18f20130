import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {DIST} from '../helpers/built.mjs';
import {bendTime} from '../helpers/chaos-in-page.mjs';
import {after, FAULTS, openFaulty, OUTCOMES} from '../helpers/faulty-feed.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag, SENTENCES, SLOTTED} from '../helpers/partner-page.mjs';
import {CORS, openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

const CAMPAIGN = readFileSync(path.join(DIST, 'campaign.json'));

/** The campaign a day later. */
const LATER = Buffer.from(
  CAMPAIGN.toString()
    .replace(/"value": ?1500\b/, '"value": 1501')
    .replaceAll(/"(asOf|updated)": ?"2023-05-19/g, '"$1": "2023-05-20'),
);
const LATER_SENTENCE = SENTENCES.en.replace('19 May', '20 May').replace('1,500', '1,501');

/** The ETag of the campaign. */
const TAG = '"one"';

/** Behaviour of a host that does not prevent an update; any other leaves the content unchanged. */
const HARMLESS = Object.keys(FAULTS).filter(name => OUTCOMES[name] === 'ready');

/** Collects console warnings in `window.warnings`. */
const LISTENER = `<script>
  window.warnings = [];
  const {warn} = console;
  console.warn = (...all) => { warnings.push(all.join(' ')); warn(...all); };
</script>`;

const counterOf = (feed, title) =>
  `<solidarity-prisoner-counter title="${title}" feed="${feed}" refresh="60">${SLOTTED}</solidarity-prisoner-counter>`;

const pageOf =
  counters => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <script>(${bendTime})();</script>${LISTENER}${moduleTag('/lib/one/prisoner-counter.js')}${counters.join('')}</html>`;

inEachEngine('a counter that polls its feed', ({engine, openTab}) => {
  /** A page with a counter for each fault of `names`, whose host had a good campaign before, a minute later. */
  async function secondLook(t, names) {
    const hosts = await Promise.all(
      names.map(async name => ({name, ...(await openFaulty(after(CAMPAIGN, FAULTS[name]), LATER))})),
    );
    const tags = hosts.map(({name, origin}) => counterOf(`${origin}/`, name));
    const site = await openSite({'/': page(pageOf(tags)), '/lib/': LIBRARY});
    t.after(() => [...hosts, site].forEach(({close}) => close()));
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    const counters = () => tab.evaluate(settledElements);
    for (const {text} of await counters()) assert.ok(text.startsWith(SENTENCES.en), text);
    await tab.evaluate(() => window.skip(67_000));
    return {hosts, counters, warnings: () => tab.evaluate(() => window.warnings)};
  }

  it('keeps the last good number with its date and logs one warning for every kind of failure', async t => {
    const faulty = Object.keys(FAULTS).filter(name => !HARMLESS.includes(name));
    const {hosts, warnings, counters} = await secondLook(t, faulty);
    await until(async () => (await warnings()).length >= faulty.length);
    const lines = await warnings();
    for (const {name, origin} of hosts)
      assert.equal(lines.filter(line => line.includes(`${origin}/`)).length, 1, name);
    assert.equal(lines.length, faulty.length, lines.join('\n'));
    (await counters()).forEach(({text, status}, index) => {
      assert.equal(status, 'ready', faulty[index]);
      assert.ok(text.startsWith(SENTENCES.en), `${faulty[index]}: ${text}`);
    });
  });

  // On a page of their own: a browser opens few connections at a time, and hosts that say nothing keep theirs for long.
  it('takes the later number of every host that is no worse than slow or strange, without a warning', async t => {
    const {warnings, counters} = await secondLook(t, HARMLESS);
    const later = async () => (await counters()).filter(({text}) => text.startsWith(LATER_SENTENCE));
    await until(async () => (await later()).length === HARMLESS.length);
    assert.deepEqual(await warnings(), []);
  });

  it('revalidates through the HTTP cache without a preflight request', async t => {
    const asked = [];
    const feed = await openFaulty((campaign, response) => {
      const {method, headers} = response.req;
      const isKnown = headers['if-none-match'] === TAG;
      response.writeHead(isKnown ? 304 : 200, {...CORS, etag: TAG, 'cache-control': 'max-age=3600'});
      response.end(isKnown ? undefined : campaign);
      asked.push(`${method} ${response.statusCode}`);
    }, CAMPAIGN);
    const site = await openSite({'/': page(pageOf([counterOf(`${feed.origin}/`, 'a')])), '/lib/': LIBRARY});
    t.after(() => [feed, site].forEach(({close}) => close()));
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    await tab.evaluate(settledElements);
    await tab.evaluate(() => window.skip(67_000));
    await until(() => asked.length === 2);
    const [counter] = await tab.evaluate(settledElements);
    assert.ok(counter.text.startsWith(SENTENCES.en), counter.text);
    // WebKit does not cache files while it is automated.
    assert.deepEqual(asked, ['GET 200', engine === 'webkit' ? 'GET 200' : 'GET 304']);
    assert.deepEqual(await tab.evaluate(() => window.warnings), []);
  });
});
