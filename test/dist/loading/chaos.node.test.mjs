import assert from 'node:assert/strict';
import {it} from 'node:test';

import {byLength} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {bendTime, comeRight, live} from '../helpers/chaos-in-page.mjs';
import {figureOf, LAST, openChaoticFeeds} from '../helpers/chaotic-feeds.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';

/** The number of counters for each engine; these tests are slow. */
const LOADS = byLength({usual: {chromium: 100, firefox: 30}, long: {chromium: 2_000, firefox: 500}});
const AT_ONCE = 25;

/** The date, as text, of each version of a feed. */
const days = Array.from({length: 160}, (_, k) =>
  new Date(figureOf(k).asOf).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
);

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <script>(${bendTime})();</script>${moduleTag('/lib/one/prisoner-counter.js')}<body></body></html>`;

inEachEngine('counters whose feeds, places and pages change at random', ({engine, openTab}) => {
  const loads = LOADS[engine];
  if (!loads) return;
  it(`never show a wrong number, never disappear, and show the latest number in the end: ${loads} counters (seed ${SEED})`, async t => {
    const feeds = await openChaoticFeeds(SEED);
    const site = await openSite({'/': page(PAGE), '/lib/': LIBRARY});
    t.after(() => [feeds, site].forEach(({close}) => close()));
    const tab = await openTab(t);
    for (let from = 0; from < loads; from += AT_ONCE) {
      feeds.break();
      await tab.goto(`${site.origin}/`);
      const {origin} = feeds;
      assert.deepEqual(
        await tab.evaluate(live, {origin, seed: SEED, from, to: from + AT_ONCE, days, rounds: 3}),
        [],
      );
      feeds.mend();
      assert.deepEqual(await tab.evaluate(comeRight, {value: figureOf(LAST).value, patience: 20_000}), []);
    }
  });
});
