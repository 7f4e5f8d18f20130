import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from './helpers/browsers.mjs';
import {LIBRARY} from './helpers/partner-page.mjs';
import {openSite, page} from './helpers/site.mjs';
import {until} from './helpers/until.mjs';

/** Clicks the link of the element. */
const pressLink = () => document.querySelector('solidarity-exit').shadowRoot.querySelector('a').click();

/** Clicks the slotted link of the element. */
const pressSlotted = () => document.querySelector('solidarity-exit a').click();

const pressShift = () => {
  for (let press = 0; press < 3; press++)
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new window.KeyboardEvent(type, {key: 'Shift', bubbles: true}));
};

inEachEngine('<solidarity-exit>', ({openTab}) => {
  /** A tab with `/start` in its history, for a page with this element; the two hosts, and a check of the current page. */
  async function aTab(test, element) {
    const there = await openSite({'/calm': page('<title>Calm</title>Somewhere else')});
    const calm = `${there.origin}/calm`;
    const here = await openSite({
      '/lib/': LIBRARY,
      '/start': page('<title>Start</title>Start'),
      '/page': page(`<title>Campaign</title>
        <script type="module" src="/lib/solidarity.js"></script>${element(calm)}`),
      '/frame': page('<title>Campaign</title><iframe src="/page"></iframe>'),
    });
    test.after(() => [there, here].forEach(site => site.close()));
    const tab = await openTab(test);
    const isAt = title =>
      until(
        async () => (await tab.evaluate(() => document.title).catch(() => '')) === title,
        `the tab is at ${title}`,
      );
    await tab.goto(`${here.origin}/start`);
    return {tab, here, there, isAt};
  }

  const withAddress = calm => `<solidarity-exit href="${calm}"></solidarity-exit>`;
  const withLink = calm =>
    `<solidarity-exit feed="/nothing.json"><a href="${calm}">Leave</a></solidarity-exit>`;

  const rows = [
    ['its link', withAddress, pressLink],
    ['Shift three times', withAddress, pressShift],
    ['its slotted link, without a campaign', withLink, pressSlotted],
    ['Shift three times, to its slotted link', withLink, pressShift],
  ];
  for (const [by, element, press] of rows)
    it(`leaves the page by ${by}, so that Back skips it, without a referrer`, async t => {
      const {tab, here, there, isAt} = await aTab(t, element);
      await tab.goto(`${here.origin}/page`);
      await tab.evaluate(async () => {
        await customElements.whenDefined('solidarity-exit');
        await document.querySelector('solidarity-exit').settled;
      });
      await tab.evaluate(press).catch(() => undefined); // the page may be gone before it answers
      await isAt('Calm');
      const [visit] = there.visits.filter(({path}) => path === '/calm');
      assert.equal(visit.headers.referer, undefined);
      await tab.back();
      await isAt('Start');
    });

  it('replaces the whole page from within a frame', async t => {
    const {tab, here, isAt} = await aTab(t, withAddress);
    await tab.goto(`${here.origin}/frame`);
    await tab.evaluate(async () => {
      const {contentWindow} = document.querySelector('iframe');
      await contentWindow.customElements.whenDefined('solidarity-exit');
      const element = contentWindow.document.querySelector('solidarity-exit');
      await element.settled;
      setTimeout(() => element.shadowRoot.querySelector('a').click());
    });
    await isAt('Calm');
  });
});
