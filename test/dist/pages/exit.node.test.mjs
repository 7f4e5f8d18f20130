import assert from 'node:assert/strict';
import {it} from 'node:test';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

const TAGS = everyElement.map(({tagName}) => tagName);

/** All elements, with slotted content. */
const elements = attributes =>
  TAGS.map(tag => `<${tag} ${attributes[tag] ?? ''}><p>Words of ${tag}</p></${tag}>`).join('');

/** Browsers ask for an icon otherwise. */
const NO_ICON = '<link rel="icon" href="data:," />';

const LOAD = '<script type="module" src="/lib/solidarity.js"></script>';

/** Asks in each of the ways that there are whether to leave the page, and tells the host if it could. */
const ASKS = `<script>
  const ask = event => {
    event.preventDefault();
    event.returnValue = 'Stay?';
    if (event.defaultPrevented || event.returnValue) navigator.sendBeacon('/asked');
    return 'Stay?';
  };
  addEventListener('beforeunload', ask);
  addEventListener('beforeunload', ask, true);
  window.onbeforeunload = ask;
</script>`;

/** Hears what is thrown into the page, and what the console says. */
const HEARS = `<script>
  window.heard = [];
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, event => heard.push('thrown: ' + (event.message ?? event.reason)));
  console.warn = line => heard.push(line);
</script>`;

/** Takes the place of the print dialog, and counts the sheets. */
const PRINTS = `<script>
  window.printed = 0;
  new MutationObserver(() => {
    const {contentWindow} = Document.prototype.querySelector.call(document, 'body > iframe') ?? {};
    if (!contentWindow) return;
    contentWindow.print = () => {
      window.printed++;
      contentWindow.dispatchEvent(new Event('beforeprint'));
    };
  }).observe(document, {childList: true, subtree: true});
</script>`;

/** What Lit needs of the document in order to draw. */
const NEEDED = ['createElement', 'createComment', 'createTreeWalker', 'importNode'];

/** The sheets that the elements print: the guide, and two postcards. */
const PRINTING = 2;

/** What else scripts use of it. */
const USED =
  'createDocumentFragment readyState ownerDocument host currentScript getElementById querySelector addEventListener removeEventListener documentElement head body title ' +
  'open defaultView activeElement hidden baseURI append appendChild hasFocus';

/** A script that runs before the parser has come to the elements. */
const BLOCKING = '<script src="/lib/solidarity.classic.js"></script>';

/** The campaign in the page, after the elements that show it. */
const INLINE = `<script type="application/json" id="inline">${JSON.stringify(wholeCampaign).replaceAll('<', '\\u003c')}</script>`;

/**
 * Pages with elements whose names hide what scripts use of the document, the name that keeps Lit from drawing, and the campaign where
 * it is not a file.
 */
const PAGES = [
  ...NEEDED.map(name => [`<img name="${name}" alt="" />`, name]),
  [USED.replace(/\S+/g, '<form name="$&"></form>')],
  ['<form name="head"><input name="append" /><input name="appendChild" /></form>'],
  ['<form name="documentElement"><input name="append" /></form><form name="open"></form>'],
  [USED.replace(/\S+/g, '<form name="$&"></form>') + BLOCKING, undefined, '#inline'],
  [
    [...NEEDED, USED].join(' ').replace(/\S+/g, '<form name="$&"></form><object id="$&"></object>'),
    NEEDED[0],
  ],
];

/** Leaves the page; tells its host at once what is still to be seen. `way` is `link`, `slotted link` or `Shift`. */
function leave(way) {
  const find = ({document}, selector) => window.Document.prototype.querySelector.call(document, selector);
  const view = find(window, '#frame')?.contentWindow ?? window;
  const exit = find(view, 'solidarity-exit');
  const {navigator} = window;
  if (way === 'Shift')
    for (const type of 'keydown keyup keydown keyup keydown keyup'.split(' '))
      exit.dispatchEvent(new view.KeyboardEvent(type, {key: 'Shift', bubbles: true, composed: true}));
  else (way === 'link' ? exit.shadowRoot : exit).querySelector('a').click();
  const {document, innerWidth, innerHeight} = window;
  const seen = [0, 0.5, 1].flatMap(x =>
    [0, 0.5, 1].map(y => document.elementFromPoint(x * (innerWidth - 1), y * (innerHeight - 1)).localName),
  );
  navigator.sendBeacon(`/left?${document.title}|${[...new Set(seen)]}`);
}

/** Resolves when the element is on the page. */
async function isThere() {
  const find = ({document}, selector) => window.Document.prototype.querySelector.call(document, selector);
  const view = find(window, '#frame')?.contentWindow ?? window;
  await view.customElements.whenDefined('solidarity-exit');
  if (find(view, 'solidarity-exit').closest('[lang]').lang === 'en')
    await find(view, 'solidarity-exit').settled;
}

/** Presses each button that prints; what is thrown into the page and said in the console; each element, whether it is drawn, and whether its slotted content is seen. */
async function whatIsSeen() {
  const all = [...window.Document.prototype.querySelectorAll.call(document, '*')];
  const elements = all.filter(({localName}) => /^solidarity-/.test(localName));
  await Promise.all(elements.map(({settled}) => settled));
  for (const {shadowRoot} of elements) {
    const buttons = [...shadowRoot.querySelectorAll('button')];
    const button = buttons.find(({textContent}) => /^\s*Print\b/.test(textContent));
    const before = window.printed;
    button?.click();
    for (let waits = 0; button && waits < 100 && window.printed === before; waits++)
      await new Promise(resolve => setTimeout(resolve, 20));
  }
  return {
    heard: window.heard,
    printed: window.printed,
    elements: elements.map(({localName: tag, status, shadowRoot, firstElementChild}) => {
      const drawn = Boolean(shadowRoot.querySelector('.box'));
      return {tag, status, drawn, slotted: firstElementChild.checkVisibility()};
    }),
  };
}

/** The places and sizes of these parts of the element, in whole pixels, once it speaks German. */
async function boxesOf(selectors) {
  const {settled, shadowRoot} = document.querySelector('solidarity-exit');
  await settled;
  while (!shadowRoot.querySelector('[lang=de]')) await new Promise(resolve => setTimeout(resolve, 20));
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return selectors.map(selector => {
    const {left, top, width, height} = shadowRoot.querySelector(selector).getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });
}

inEachEngine('<solidarity-exit>', {always: true}, ({engine, openTab}) => {
  /** A tab with `/start` in its history, and two hosts: `here`, with these pages, and `there`, with `/calm`. */
  async function aTab(test, pages) {
    const there = await openSite({'/calm': page(`${NO_ICON}<title>Calm</title>Somewhere else`)});
    const calm = `http://localhost:${new URL(there.origin).port}/calm`; // another name of the same machine is another host
    const here = await openSite({
      '/lib/': LIBRARY,
      '/all': () => ({body: JSON.stringify(wholeCampaign)}),
      '/start': page('<title>Start</title>Start'),
      ...Object.fromEntries(
        Object.entries(pages(calm)).map(([path, html]) => [
          path,
          page(`<!doctype html><html lang="en"><title>Campaign</title>Words ${html}`),
        ]),
      ),
      '/lib/words/': () => new Promise(() => undefined),
    });
    test.after(() => [there, here].forEach(site => site.close()));
    const tab = await openTab(test);
    const isAt = title =>
      until(
        async () => (await tab.evaluate(() => document.title).catch(() => '')) === title,
        `the tab is at ${title}`,
      );
    /** Opens a page and leaves it. Returns what could be seen on it, and what it then reported to its host. */
    const leaveBy = async (path, way, inspect = isThere) => {
      here.visits.length = there.visits.length = 0;
      await tab.goto(`${here.origin}${path}`);
      const seen = await tab.evaluate(inspect);
      await tab.evaluate(leave, way).catch(() => undefined); // the page may be gone before it answers
      await isAt('Calm');
      await until(
        () => here.visits.some(({path}) => path.startsWith('/left')),
        'the page that is left tells its host',
      );
      const reported = here.visits
        .map(({path}) => decodeURI(path))
        .filter(path => /^\/(left|asked)/.test(path));
      return {reported, seen};
    };
    await tab.goto(`${here.origin}/start`);
    return {tab, here, there, isAt, leaveBy};
  }

  const hostOf = site => `localhost:${new URL(site.origin).port}`;

  for (const [by, lang, way] of [
    ['its link', 'en', 'link'],
    ['Shift three times', 'en', 'Shift'],
    ['its slotted link, before it is drawn', 'be', 'slotted link'],
    ['Shift three times, before it is drawn', 'be', 'Shift'],
  ])
    it(`leaves the page by ${by}: no question, nothing left in sight, Back skips it, no referrer`, async t => {
      const {tab, there, isAt, leaveBy} = await aTab(t, calm => ({
        '/page': `${ASKS}${LOAD}<iframe src="/asks"></iframe>
          <div lang="${lang}"><solidarity-exit sticky><a href="${calm}">Leave</a></solidarity-exit></div>`,
        '/asks': ASKS,
      }));
      assert.deepEqual((await leaveBy('/page', way)).reported, [`/left?${hostOf(there)}|dialog`]);
      assert.deepEqual(
        there.visits.map(({path, headers}) => [path, headers.referer]),
        [['/calm', undefined]],
      );
      await tab.back();
      await isAt('Start');
    });

  it('replaces the whole page from within a frame of it, which asks nothing either', async t => {
    const {tab, there, isAt, leaveBy} = await aTab(t, calm => ({
      '/page': `${ASKS}<iframe id="frame" src="/frame"></iframe><iframe src="/asks"></iframe>`,
      '/asks': ASKS,
      '/frame': `${ASKS}${LOAD}<solidarity-exit href="${calm}"></solidarity-exit>`,
    }));
    assert.deepEqual((await leaveBy('/page', 'Shift')).reported, [`/left?${hostOf(there)}|dialog`]);
    assert.equal(there.visits.find(({path}) => path === '/calm').headers.referer, undefined);
    await tab.back();
    await isAt('Start');
  });

  it('leaves pages whose elements hide functions by their names; other elements are drawn or keep their content', async t => {
    const {there, leaveBy} = await aTab(t, calm =>
      Object.fromEntries(
        PAGES.map(([names, , feed = '/all'], index) => [
          `/${index}`,
          `${HEARS}${PRINTS}<div data-solidarity-feed="${feed}">${names}${elements({'solidarity-exit': `sticky href="${calm}"`})}</div>${feed === '#inline' ? INLINE : LOAD}`,
        ]),
      ),
    );
    for (const [index, [names, hidden]] of PAGES.entries()) {
      const {reported, seen} = await leaveBy(`/${index}`, index % 2 ? 'link' : 'Shift', whatIsSeen);
      assert.deepEqual(reported, [`/left?${hostOf(there)}|dialog`], names);
      const why = `cannot be drawn: Error: the page has an element with the name "${hidden}"`;
      const lines = TAGS.map(tag => `solidarity-widgets: <${tag}> ${tag}: ${why}`);
      assert.deepEqual(seen.heard.sort(), hidden ? lines.sort() : [], names);
      assert.equal(seen.printed, hidden ? 0 : PRINTING, names);
      for (const {tag, status, drawn, slotted} of seen.elements) {
        const isOther = tag !== 'solidarity-exit';
        assert.equal(status, hidden && isOther ? 'error' : 'ready', `${tag}: ${names}`);
        assert.deepEqual([drawn, slotted], [!hidden, Boolean(hidden)], `${tag}: ${names}`);
      }
    }
  });

  for (const forced of engine === 'chromium' ? ['none', 'active'] : [])
    it(`floats where there is room for it, in forced colours: ${forced}`, async t => {
      const html = `<!doctype html><html lang="de">${NO_ICON}<solidarity-exit sticky></solidarity-exit>${LOAD}`;
      const site = await openSite({'/': page(html), '/lib/': LIBRARY});
      t.after(site.close);
      const tab = await openTab(t, {media: {'forced-colors': forced}, viewport: {width: 1280, height: 700}});
      await tab.goto(`${site.origin}/`);
      const [link, room] = await tab.evaluate(boxesOf, ['.leave', '.room']);
      assert.deepEqual(link, room);
    });

  if (engine === 'chromium')
    it('does not speak of the Shift key on a phone', async t => {
      const html = `<!doctype html><html lang="en">${NO_ICON}<solidarity-exit></solidarity-exit>${LOAD}`;
      const site = await openSite({'/': page(html), '/lib/': LIBRARY});
      t.after(site.close);
      const tab = await openTab(t, {viewport: {width: 390, height: 800, isMobile: true, hasTouch: true}});
      await tab.goto(`${site.origin}/`);
      const [{text}] = await tab.evaluate(settledElements);
      assert.equal(text, 'Exit this page What leaving does not undo');
    });
});
