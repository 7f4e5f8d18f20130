import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {accessibilityTree} from './accessibility-tree.mjs';

/** Whether to write the trees down anew. */
const IS_UPDATE = !!process.env.TEST_UPDATE;

/** A campaign in two languages, without its pictures, which no host of this test has. */
const read = name =>
  JSON.parse(
    readFileSync(new URL(`../../../campaigns/${name}.json`, import.meta.url), 'utf8'),
    (key, value) => {
      if (key === 'picture' || key === 'poster') return undefined;
      if (key === 'languages') return Array.isArray(value) ? ['en', 'be'] : value;
      const {en, be} = Object(value);
      return typeof en === 'string' && typeof be === 'string' ? {en, be} : value;
    },
  );

const TREES = new URL('trees/', import.meta.url);

/** The campaigns, each on the day before its own. */
const realOne = {campaign: read('day-of-solidarity'), now: '2023-05-20T12:00:00Z'};
const madeUp = {campaign: read('examples/good-everything'), now: '2024-05-20T12:00:00Z'};
madeUp.campaign.people.persons.length = 4;

/** The elements that show people, and what the real campaign does not have. */
const OF_MADE_UP = ['channels', 'names', 'poem', 'postcard', 'stories', 'video'].map(
  name => `solidarity-${name}`,
);

/** The campaign page holds the other elements: what is read aloud of it are they. */
const elements = everyElement.filter(({tagName}) => tagName !== 'solidarity-campaign-page');

function pageWith(tag, lang) {
  const {campaign, now} = OF_MADE_UP.includes(tag) ? madeUp : realOne;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>
  <link rel="icon" href="data:,">${moduleTag('/lib/solidarity.js')}
  <script type="application/json" id="campaign">${JSON.stringify(campaign).replaceAll('<', '\\u003c')}</script>
  <${tag} feed="#campaign"></${tag}>
  <script>document.querySelector('${tag}').now = new Date('${now}');</script></html>`;
}

/** A machine without a mouse is taken for a phone. */
const WITH_MOUSE = '--blink-settings=primaryHoverType=2,availableHoverTypes=2';

/** Opens all disclosures, so that everything can be read, and waits until it is there. */
async function openAll() {
  const [element] = [...document.body.children].filter(({shadowRoot}) => shadowRoot);
  for (let depth = 0; depth < 3; depth++) {
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

describe(
  'read aloud in Chromium,',
  {skip: !(process.env.TEST_ENGINES ?? 'chromium').includes('chromium')},
  () => {
    let browser;
    let site;

    before(async () => {
      browser = await startBrowser('chromium', {args: [WITH_MOUSE]});
      const pages = elements.flatMap(({tagName}) =>
        ['en', 'be'].map(lang => [`/${lang}/${tagName}`, page(pageWith(tagName, lang))]),
      );
      site = await openSite({'/lib/': LIBRARY, ...Object.fromEntries(pages)});
    });
    after(async () => {
      site?.close();
      await browser?.close();
    });

    for (const {tagName} of elements)
      for (const lang of ['en', 'be'])
        it(`<${tagName}> is as written down, in ${lang}`, async () => {
          const tab = await browser.newPage();
          try {
            await tab.emulateTimezone('Europe/Vilnius');
            await tab.goto(`${site.origin}/${lang}/${tagName}`);
            const [{status, lang: spoken}] = await tab.evaluate(settledElements);
            assert.deepEqual([status, spoken], ['ready', lang]);
            await tab.evaluate(openAll);
            const read = `${await accessibilityTree(tab)}\n`;
            const file = new URL(`${tagName.replace('solidarity-', '')}.${lang}.txt`, TREES);
            if (IS_UPDATE) writeFileSync(file, read);
            const written = readFileSync(file, 'utf8');
            assert.equal(
              read,
              written,
              `If the new tree is right, write it down by TEST_UPDATE=1 and commit it.`,
            );
          } finally {
            await tab.close();
          }
        });
  },
);
