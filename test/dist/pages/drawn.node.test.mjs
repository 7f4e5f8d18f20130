import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {it} from 'node:test';

import {languages} from '../../../dist/campaign-tools.js';
import {IS_LONG} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {publishedToday} from '../helpers/published.mjs';
import {folder, openSite} from '../helpers/site.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sharp = createRequire(path.join(ROOT, 'publisher/package.json'))('sharp');

const out = await publishedToday();

/** The published folder on a host of its own; without the scripts if the pages are to stay as they were drawn. */
async function openFolder(t, {scripts = true} = {}) {
  const files = folder(out);
  const site = await openSite({
    '/f/': name => files(name.endsWith('/') ? `${name}index.html` : name),
    ...(!scripts && {'/f/solidarity/': () => ({status: 404})}),
  });
  t.after(site.close);
  return `${site.origin}/f/`;
}

/** Waits until the page has drawn itself again, and the zones of events are there. */
async function untilTakenOver() {
  const page = document.querySelector('solidarity-campaign-page');
  await page.settled;
  await page.updateComplete;
  const zones = () =>
    page.shadowRoot.querySelector('solidarity-event-list')?.shadowRoot.querySelector('[part=own]');
  for (let tries = 0; tries < 250 && (page.shadowRoot.querySelector('[data-room]') || !zones()); tries++)
    await new Promise(resolve => setTimeout(resolve, 20));
}

/** Takes away what differs on purpose: the sections with these tags, countdowns and the reader's own time keep their room. */
function hideRooms(tags) {
  const {shadowRoot} = document.querySelector('solidarity-campaign-page');
  const rooms =
    tags ?? [...shadowRoot.querySelectorAll('.sections > [data-room]')].map(each => each.localName);
  for (const tag of rooms) for (const each of shadowRoot.querySelectorAll(tag)) each.style.display = 'none';
  for (const section of shadowRoot.querySelectorAll('.sections > *'))
    for (const each of section.shadowRoot?.querySelectorAll('[part=countdown], [part=own]') ?? [])
      each.style.visibility = 'hidden';
  return rooms;
}

/** The link of the exit is in the top layer, where Chromium draws its corners a shade otherwise. */
async function hideExit() {
  document.querySelector('header').style.display = 'none';
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Where each text stands, in all shadow roots. */
function places() {
  const found = [];
  const read = root => {
    for (const element of root.children) {
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      const text = [...element.childNodes]
        .map(({nodeType, data}) => (nodeType === 3 ? data.trim() : ''))
        .join('');
      const {x, y, width, height} = element.getBoundingClientRect();
      if (text) found.push([text, ...[x, y + window.scrollY, width, height].map(Math.round)].join(' '));
      if (element.shadowRoot) read(element.shadowRoot);
      read(element);
    }
  };
  read(document.body);
  return found;
}

/** A difference that nobody sees: Chromium rounds the shades of an edge otherwise in another layer. */
const UNSEEN = 4;

/** Where two pictures differ, by lines of pixels. */
async function differences(one, other) {
  const [a, b] = await Promise.all(
    [one, other].map(png => sharp(png).removeAlpha().raw().toBuffer({resolveWithObject: true})),
  );
  if (a.info.width !== b.info.width || a.info.height !== b.info.height)
    return [`${a.info.width} x ${a.info.height}, ${b.info.width} x ${b.info.height}`];
  const bytes = a.info.width * 3;
  const differs = (line, from) =>
    line.some((value, index) => Math.abs(value - b.data[from + index]) > UNSEEN);
  return Array.from({length: a.info.height}, (_, y) => y).filter(y =>
    differs(a.data.subarray(y * bytes, (y + 1) * bytes), y * bytes),
  );
}

/** The layout shifts since the page was opened, each with what moved; none where the browser does not tell. */
async function shifts() {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return [];
  const rect = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(' ');
  const moved = ({node, previousRect, currentRect}) =>
    `${node?.nodeName} from ${rect(previousRect)} to ${rect(currentRect)}`;
  return new Promise(resolve => {
    const observer = new PerformanceObserver(list =>
      resolve(list.getEntries().map(({value, sources}) => `${value}: ${sources.map(moved)}`)),
    );
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve([]), 300);
  });
}

const PAGES = languages.flatMap(language => [`${language}/`, `${language}/p/`]);

/** One of the others, in each run another one. */
const OTHERS = PAGES.filter(page => !/^(?:de|be)\//.test(page));
const CHOSEN = OTHERS[SEED % OTHERS.length];

inEachEngine('a drawn page', ({engine, openTab}) => {
  for (const [page, width] of [
    ['de/', 1280],
    ['be/', 320],
    ['be/p/', 800],
  ])
    it(`${page} at ${width} px is taken over without moving`, async t => {
      const viewport = engine === 'webkit' ? undefined : {width, height: 800};
      const drawn = await openTab(t, {viewport});
      await drawn.goto(`${await openFolder(t, {scripts: false})}${page}`);
      const rooms = await drawn.evaluate(hideRooms);
      const before = await drawn.evaluate(places);
      await drawn.evaluate(hideExit);
      const picture = await drawn.screenshot?.();
      assert.ok(rooms.includes('solidarity-postcard') && before.length > 100, `${rooms}, ${before.length}`);

      const live = engine === 'webkit' ? drawn : await openTab(t, {viewport});
      const address = await openFolder(t);
      await live.goto(`${address}${page}`);
      await live.evaluate(untilTakenOver);
      assert.deepEqual(await live.evaluate(shifts), []);
      await live.evaluate(hideRooms, rooms);
      assert.deepEqual(await live.evaluate(places), before);
      await live.evaluate(hideExit);
      if (picture) assert.deepEqual(await differences(picture, await live.screenshot()), []);
      assert.deepEqual(
        (await live.requests()).filter(url => !url.startsWith(address)),
        [],
      );
      assert.deepEqual(live.said ?? [], []);
    });

  if (engine !== 'chromium') return; // the others cannot be told to run no scripts

  for (const page of [...languages.map(language => `${language}/`), 'be/p/'])
    it(`${page} reads without scripts on a narrow screen`, async t => {
      const tab = await openTab(t, {viewport: {width: 320, height: 640}, scripts: false});
      await tab.goto(`${await openFolder(t)}${page}`);
      const seen = await tab.evaluate(() => {
        const all = [];
        const read = root => {
          for (const element of root.querySelectorAll('*')) {
            all.push(element);
            if (element.shadowRoot) read(element.shadowRoot);
          }
        };
        read(document.body);
        const shown = all.filter(element => element.checkVisibility({visibilityProperty: true}));
        return {
          wide: document.documentElement.scrollWidth,
          controls: shown.filter(({localName}) => /^(?:button|select|input|textarea)$/.test(localName))
            .length,
          rooms: all.filter(element => element.matches('[data-room]') && element.getClientRects().length)
            .length,
          number: shown.find(element => element.matches('[part=number]')).textContent,
          links: shown.filter(({localName}) => localName === 'a').length,
        };
      });
      assert.match(seen.number, /1.?500/);
      assert.ok(seen.links > 3);
      assert.deepEqual([seen.wide, seen.controls, seen.rooms], [320, 0, 0]);
    });

  for (const page of IS_LONG ? PAGES : [CHOSEN, 'de/', 'be/', 'be/p/'])
    it(`${page} is accessible as it was drawn`, async t => {
      const tab = await openTab(t, {viewport: {width: 800, height: 800}});
      await tab.goto(`${await openFolder(t, {scripts: false})}${page}`);
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const {violations} = await window.axe.run(document);
        return violations.flatMap(({id, nodes}) =>
          nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      assert.deepEqual(found, []);
    });
});
