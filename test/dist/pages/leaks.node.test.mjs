import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {byLength, IS_LONG} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {keepWhatLeaves} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {comeAndGo, keepAccount} from '../helpers/traces.mjs';

/** A multiple of 40: after each 20 a reader presses all buttons, and every other time switches back what those change. */
const CYCLES = byLength({usual: 40, long: 480});

/** In a usual run half of the elements, the other half in another run. */
const someElements = everyElement.filter((_, index) => IS_LONG || (index + SEED) % 2 === 0);

/** Milliseconds that a busy machine may take to finish pending work. */
const PATIENCE = 20_000;

/** Bytes by which the heap may have grown. */
const MOST = 1_000_000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <script>(${keepAccount})();</script>${moduleTag('/lib/solidarity.js')}<body></body></html>`;

describe('an element that is added and removed repeatedly', {concurrency: false}, () => {
  let browser, site;
  before(async () => {
    browser = await startBrowser('chromium');
    site = await openSite({
      '/': page(PAGE),
      '/lib/': LIBRARY,
      '/campaign.json': page(JSON.stringify(wholeCampaign)),
    });
  });
  after(async () => {
    await browser?.close();
    site.close();
  });

  for (const {tagName} of someElements)
    it(`<${tagName}> leaves no listener, no timer and less than 1 MB after ${CYCLES} times`, async t => {
      const tab = await browser.newPage();
      t.after(() => tab.close());
      await tab.goto(`${site.origin}/`);
      await tab.evaluate(keepWhatLeaves);
      const without = await tab.evaluate(() => window.left());
      const session = await tab.createCDPSession();
      const used = async () => {
        for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
        return tab.metrics();
      };
      const run = cycles => tab.evaluate(comeAndGo, {tag: tagName, cycles, feed: '/campaign.json'});
      await run(20);
      const first = await used();
      assert.deepEqual(await run(CYCLES), without);
      // Pending work, such as creating a picture, keeps its element in memory until it is finished.
      let last = await used();
      for (
        const end = Date.now() + PATIENCE;
        last.Nodes > first.Nodes + 20 && Date.now() < end;
        await pause(200)
      )
        last = await used();
      const grown = last.JSHeapUsedSize - first.JSHeapUsedSize;
      t.diagnostic(`${grown} bytes, ${last.Nodes - first.Nodes} nodes`);
      assert.ok(grown < MOST, `${grown} bytes more`);
      assert.ok(last.Nodes <= first.Nodes + 20, `${last.Nodes - first.Nodes} nodes more`);
      assert.ok(last.JSEventListeners <= first.JSEventListeners + 5, `${last.JSEventListeners} listeners`);
    });
});
