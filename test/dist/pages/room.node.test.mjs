import assert from 'node:assert/strict';
import {it} from 'node:test';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';

/** The maximum layout shift: the share of the window that moves, multiplied by the distance as a share of its larger side. */
const MOST = 0.05;

/** A phone and a small window. Not in WebKit, whose window has a fixed size. */
const VIEWPORTS = [
  {width: 412, height: 823},
  {width: 800, height: 600},
];

/** A page with one element and enough text below it to fill the window. It records the position of the text before the library runs. */
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

/** The layout shift of the page: computed from the position of the text, and as reported by the browser if it does. */
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
    it(`${viewport ? `at ${viewport.width} px` : 'at its default size'} does not shift when an element is rendered`, async t => {
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
