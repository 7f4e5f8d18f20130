import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {DIST} from '../helpers/built.mjs';
import {bendTime} from '../helpers/chaos-in-page.mjs';
import {LIBRARY, moduleTag, partnerPage} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

const campaign = JSON.parse(readFileSync(path.join(DIST, 'campaign.json'), 'utf8'));

/** The campaign with `value` prisoners, last changed on `updated`. */
const counting = (value, updated) => ({
  ...campaign,
  updated,
  figures: {prisoners: {...campaign.figures.prisoners, value}},
});

/** The number that the counter shows. */
const number = () =>
  document.querySelector('solidarity-prisoner-counter').shadowRoot.querySelector('[part=number]')
    ?.textContent;

inEachEngine(
  'a counter with refresh in a browser that goes offline and online again',
  ({engine, openTab}) => {
    if (engine === 'webkit') return; // its driver cannot go offline

    it('keeps its number and sends no request while offline, and shows the new number once online', async t => {
      let answer = counting(1, '2023-05-19');
      const html = partnerPage(
        `<script>(${bendTime})();</script>${moduleTag('/lib/one/prisoner-counter.js')}`,
        {attributes: 'feed="/feed.json" refresh="60"'},
      );
      const site = await openSite({
        '/': page(html),
        '/lib/': LIBRARY,
        '/feed.json': () => ({body: JSON.stringify(answer)}),
      });
      t.after(site.close);
      const asked = () => site.visits.filter(({path}) => path === '/feed.json').length;
      const tab = await openTab(t);
      await tab.goto(`${site.origin}/`);
      const shows = expected =>
        until(async () => (await tab.evaluate(number)) === expected, `it shows ${expected}`);
      await shows('1');

      answer = counting(2, '2023-05-20');
      await tab.goOffline();
      await tab.evaluate(() => window.skip(67_000));
      await shows('1');
      assert.equal(asked(), 1);

      await tab.goOnline();
      await shows('2');
      assert.equal(asked(), 2);
    });
  },
);
