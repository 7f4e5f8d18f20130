import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';

import {byLength} from '../../helpers/run/length.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';
import {mutatedCampaign} from '../../helpers/hostile/mutated-campaigns.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {keepWhatLeaves} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {drawAll, stretchWire} from '../helpers/tripwire.mjs';

/** The number of campaigns for each engine; in WebKit more would take minutes. */
const DRAWN = byLength({
  usual: {chromium: 100, firefox: 100, webkit: 30},
  long: {chromium: 4_000, firefox: 4_000, webkit: 400},
});
const ALL = Math.max(...Object.values(DRAWN));
/** The number of campaigns rendered before results are collected. */
const AT_ONCE = 50;
/** The buttons are pressed for one of this many campaigns. */
const OFTEN = byLength({usual: 10, long: 50});

const campaigns = fc
  .sample(mutatedCampaign, {seed: SEED, numRuns: ALL})
  .map(campaign => JSON.stringify(campaign) ?? 'null');

/** The strictest policy under which the library works; violations are reported. */
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-wire'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types solidarity-lit";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <script nonce="wire">(${stretchWire})();</script>${moduleTag('/lib/solidarity.js')}<body></body></html>`;

inEachEngine('mutated campaigns under a strict policy', ({engine, openTab}) => {
  const all = DRAWN[engine];
  it(`run no script, send no request and break no element: ${all} campaigns (seed ${SEED})`, async t => {
    const site = await openSite({
      '/': page(PAGE, {'content-security-policy': POLICY}),
      '/campaigns.txt': () => ({body: campaigns.join('\n')}),
      '/lib/': LIBRARY,
    });
    t.after(site.close);
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    await tab.evaluate(keepWhatLeaves);
    const tags = everyElement.map(({tagName}) => tagName);
    let [ready, sheets] = [0, 0];
    for (let from = 0; from < all; from += AT_ONCE) {
      const range = {tags, url: '/campaigns.txt', from, to: from + AT_ONCE, often: OFTEN};
      const {wrong, seen, printed} = await tab.evaluate(drawAll, range);
      assert.deepEqual(
        wrong.map(problem => `${problem} in ${campaigns[parseInt(problem)].slice(0, 2_000)}`),
        [],
      );
      ready += seen.ready;
      sheets += printed;
    }
    assert.ok(sheets > all / OFTEN / 2, `only ${sheets} sheets were printed`);
    assert.ok(ready > all, `only ${ready} drawings of ${all * tags.length} had something to show`);
  });
});
