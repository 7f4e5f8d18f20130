import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {until} from '../dist/helpers/until.mjs';
import {BUILD, openFolder} from './helpers/built-site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What Chromium notes of a frame that has both a sandbox and its own origin: the policy of the frame keeps scripts out. */
const isKnown = line => line.includes('can escape its sandboxing');

/** Types into the search, and resolves with the titles of what is found. */
async function searchFor(words) {
  const field = document.querySelector('#search');
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  const found = document.querySelector('#found');
  for (let tries = 0; tries < 500; tries++) {
    await new Promise(resolve => setTimeout(resolve, 20));
    if (found.textContent) break;
  }
  return [...document.querySelectorAll('#results a')].map(({textContent, href}) => `${textContent} ${href}`);
}

const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));

/** The words of the element in the frame of the first example, once there are some. */
const wordsInFrame = () => {
  const element = document.querySelector('solidarity-prisoner-counter');
  return element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
};

inEachEngine('the documentation site', ({engine, openTab, sameTab}) => {
  it('shows three live elements at the start, and asks only its own folder', async t => {
    const {address} = await openFolder(t);
    const tab = await openTab(t);
    await tab.goto(`${address}be/index.html`);
    const texts = await tab.evaluate(async () => {
      const elements = [...document.querySelectorAll('main *')].filter(each =>
        each.localName.startsWith('solidarity-'),
      );
      await Promise.all(elements.map(({localName}) => customElements.whenDefined(localName)));
      await Promise.all(elements.map(each => each.settled));
      await Promise.all(elements.map(each => each.updateComplete));
      return elements.map(each => each.shadowRoot.textContent.replace(/\s+/g, ' '));
    });
    assert.equal(texts.length, 3);
    assert.match(texts[0], /палітвязняў/);
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith(address)),
      [],
    );
    assert.deepEqual(tab.said ?? [], []);
  });

  it('finds what is searched for, in English and with another ending in Belarusian', async t => {
    const {address} = await openFolder(t);
    const tab = await sameTab();
    await tab.goto(`${address}elements/day.html`);
    const [first] = await tab.evaluate(searchFor, 'prisoner-counter');
    assert.match(first, /^solidarity-prisoner-counter.*elements\/prisoner-counter\.html/);
    await tab.goto(`${address}index.html`);
    const found = await tab.evaluate(searchFor, 'салідарнасць');
    assert.ok(
      found.some(each => each.endsWith('/be/index.html')),
      found.join('\n'),
    );
    assert.deepEqual(
      (tab.said ?? []).filter(line => !isKnown(line)),
      [],
    );
  });

  it('lets the keyboard go through what was found, and close it', async t => {
    const {address} = await openFolder(t);
    const tab = await sameTab();
    await tab.goto(`${address}index.html`);
    await tab.evaluate(searchFor, 'warning');
    await tab.evaluate(press, 'ArrowDown');
    assert.equal(await tab.evaluate(() => document.activeElement.closest('#results li') !== null), true);
    await tab.evaluate(press, 'Escape');
    assert.deepEqual(
      await tab.evaluate(() => [document.activeElement.id, document.querySelector('#results').hidden]),
      ['search', true],
    );
  });

  it('shows an example, and what a reader makes of it', async t => {
    const {address} = await openFolder(t);
    const tab = await openTab(t);
    await tab.goto(`${address}elements/prisoner-counter.html`);
    const shown = () => tab.evaluateIn('iframe', wordsInFrame);
    await until(async () => (await shown()).includes('political prisoners'), 'the example is shown');
    await tab.evaluate(() => {
      const field = document.querySelector('.example textarea');
      field.value =
        '<solidarity-prisoner-counter value="7" as-of="2024-01-01" source="Us"></solidarity-prisoner-counter><img src="x" onerror="parent.document.title = 1"><script>parent.document.title = 1</script>';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await until(async () => /\b7\b/.test(await shown()), 'the change is shown');
    assert.match(await tab.evaluate(() => document.title), /^solidarity-prisoner-counter/);
    await tab.evaluate(() => {
      [...document.querySelectorAll('.example button')]
        .find(({textContent}) => textContent === 'Reset')
        .click();
      const language = document.querySelector('.example select');
      language.value = 'de';
      language.dispatchEvent(new Event('change'));
    });
    await until(async () => (await shown()).includes('politische Gefangene'), 'German is shown');
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith(address)),
      [],
    );
  });

  it('has the embed builder, for the campaign that is published beside it', async t => {
    const {address} = await openFolder(t);
    const tab = await sameTab();
    await tab.goto(`${address}builder/index.html#element=day&files=campaign`);
    const code = () => tab.evaluate(() => document.querySelector('#output-head code')?.textContent);
    await until(async () => (await code())?.includes(`${address}folder/solidarity/`), 'the code is there');
    assert.equal(
      await tab.evaluate(() => document.fonts.check('1rem "Golos Text Variable"') && document.title),
      'Embed builder · solidarity-widgets',
    );
  });

  // What follows needs what only Chromium gives to tests, or is the same in each engine.
  if (engine !== 'chromium') return;

  for (const [page, scheme] of [
    ['index.html', 'dark'],
    ['ru/index.html', 'light'],
    ['elements/event-list.html', 'light'],
    ['reference/campaign-file.html', 'dark'],
    ['machines.html', 'light'],
  ])
    it(`${page} is accessible, ${scheme}`, async t => {
      const {address} = await openFolder(t);
      const tab = await openTab(t, {
        viewport: {width: 1280, height: 900},
        media: {'prefers-color-scheme': scheme},
      });
      await tab.goto(`${address}${page}`);
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const {violations} = await window.axe.run(document, {iframes: false});
        return violations.flatMap(({id, nodes}) =>
          nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      assert.deepEqual(found, []);
      assert.deepEqual(
        tab.said.filter(line => !isKnown(line) && !line.includes('solidarity-widgets')),
        [],
      );
    });

  it('fits on a phone', async t => {
    const {address} = await openFolder(t);
    const tab = await openTab(t, {viewport: {width: 320, height: 640}});
    for (const page of ['index', 'elements/sign-up', 'reference/performance', 'project/changelog']) {
      await tab.goto(`${address}${page}.html`);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320, page);
    }
  });

  it('opens and closes the navigation on a phone', async t => {
    const {address} = await openFolder(t);
    const tab = await openTab(t, {viewport: {width: 320, height: 640}, scripts: false});
    await tab.goto(`${address}index.html`);
    const isSeen = () => tab.evaluate(() => document.querySelector('#navigation').checkVisibility());
    assert.equal(await isSeen(), false);
    await tab.evaluate(() => document.querySelector('.menu').click());
    assert.equal(await isSeen(), true);
    await tab.evaluate(() => document.querySelector('#navigation .menu').click());
    assert.equal(await isSeen(), false);
  });

  it('can be read without JavaScript', async t => {
    const {address} = await openFolder(t);
    const tab = await openTab(t, {scripts: false, viewport: {width: 1280, height: 900}});
    await tab.goto(`${address}elements/prisoner-counter.html`);
    const seen = await tab.evaluate(() => document.body.innerText);
    assert.match(seen, /<solidarity-prisoner-counter figure="prisoners">/);
    assert.match(seen, /What the warning says/);
    await tab.goto(`${address}index.html`);
    const [start, isSearchSeen] = await tab.evaluate(() => [
      document.body.innerText,
      document.querySelector('.search').checkVisibility(),
    ]);
    assert.match(start, /On 19 May 2023 there were almost 1,500 political prisoners in Belarus\./);
    assert.equal(isSearchSeen, false);
  });

  it('works from disk: pages have their styles, and the search finds', async t => {
    const tab = await openTab(t);
    await tab.goto(pathToFileURL(path.join(BUILD, 'reference/trust.html')).href);
    const [first] = await tab.evaluate(searchFor, 'letter guide');
    assert.match(first, /file:.*letter-guide\.html/);
    assert.equal(
      await tab.evaluate(() => getComputedStyle(document.querySelector('.masthead')).position),
      'sticky',
    );
    assert.deepEqual(
      tab.said.filter(line => /exception|Refused|policy/i.test(line)),
      [],
    );
  });
});
