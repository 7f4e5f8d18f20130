import assert from 'node:assert/strict';
import {it} from 'node:test';

import {everyElement} from '../helpers/manifest.mjs';
import {wholeCampaign} from '../helpers/whole-campaign.mjs';
import {inEachEngine} from './helpers/browsers.mjs';
import {settledElements} from './helpers/in-page.mjs';
import {LIBRARY, moduleTag} from './helpers/partner-page.mjs';
import {openSite, page} from './helpers/site.mjs';

/** The most that a page may jump, as a layout shift is counted: the part of the window that moves, times how far as a part of its larger side. */
const MOST = 0.05;

/** A phone and a small window. Not in WebKit, whose window has a size of its own. */
const VIEWPORTS = [
  {width: 412, height: 823},
  {width: 800, height: 600},
];

/** A page with one element and so many words below it that they fill the window. It notes where they stand before our script has run. */
const pageWith = tag => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/lib/solidarity.css">${moduleTag('/lib/solidarity.js')}
  <h1>A partner</h1><${tag}>A sentence of the page.</${tag}><footer>${'What stands below. '.repeat(500)}</footer>
  <script>
    window.shift = 0;
    window.first = document.querySelector('footer').getBoundingClientRect().top;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver(list => {
        for (const {value} of list.getEntries()) window.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
  </script></html>`;

/** How much the page has jumped: by where the words stand now, and by what the browser says, where it does. */
async function jumps() {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const {first, shift, innerHeight, innerWidth} = window;
  const last = document.querySelector('footer').getBoundingClientRect().top;
  const [upper, lower] = [first, last].sort((a, b) => a - b).map(top => Math.min(top, innerHeight));
  const distance = (lower - upper) / Math.max(innerHeight, innerWidth);
  return {first, last, shift, counted: ((innerHeight - upper) / innerHeight) * distance};
}

inEachEngine('a page with solidarity.css', ({engine, openTab}) => {
  for (const viewport of engine === 'webkit' ? [undefined] : VIEWPORTS)
    it(`${viewport ? `of ${viewport.width} px` : 'of any size'} does not shift when an element is drawn`, async t => {
      const tab = await openTab(t, {viewport});
      const site = await openSite({
        '/lib/': LIBRARY,
        '/lib/campaign/': page(JSON.stringify(wholeCampaign)),
        ...Object.fromEntries(everyElement.map(({tagName}) => [`/${tagName}`, page(pageWith(tagName))])),
      });
      t.after(site.close);
      for (const {tagName} of everyElement) {
        await tab.goto(`${site.origin}/${tagName}`);
        const [{status}] = await tab.evaluate(settledElements);
        assert.equal(status, 'ready', tagName);
        const seen = await tab.evaluate(jumps);
        const what = `${tagName}: ${JSON.stringify(seen)}`;
        assert.ok(seen.shift <= MOST && seen.counted <= MOST, what);
        t.diagnostic(what);
      }
    });
});
