import assert from 'node:assert/strict';
import {it} from 'node:test';

import {heightOf} from '../../../publisher/src/publish/frames/heights.mjs';
import {frameTag, heightsTag, plainFrameTag} from 'solidarity-widgets/campaign-tools';
import {libraryOf, readScripts} from '../../../publisher/src/publish/scripts.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {DEFAULT, EVERYTHING, openFrames} from '../helpers/frames.mjs';
import {openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

const scripts = await readScripts();

/** A partner's page with `body`, which notes the messages that it gets. */
const pageWith = body => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner</title>
  <link rel="icon" href="data:,">
  <script>
    window.told = [];
    addEventListener('message', ({origin, data}) => window.told.push({origin, ...data}));
  </script></head><body>${body}</body></html>`;

/** What a reader sees of an element in its frame. */
const seenIn = tag => {
  const element = document.querySelector(tag);
  if (!element) return {}; // it has yet to load
  const box = element.shadowRoot?.querySelector('.box');
  return {
    status: element.status,
    text: (box ?? element).innerText.replace(/\s+/g, ' '),
    links: [...(box?.querySelectorAll('a') ?? [])].map(({target}) => target),
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    hasStorage: (() => {
      try {
        return !!window.localStorage;
      } catch {
        return false;
      }
    })(),
  };
};

inEachEngine('a frame on a page of another origin', ({engine, openTab}) => {
  async function show(t, body, options = {}) {
    const tab = await openTab(t, engine === 'webkit' ? undefined : {viewport: {width: 1280, height: 900}});
    const frames = await openFrames(t, {campaign: DEFAULT, languages: ['de'], ...options});
    const partner = await openSite({'/': page(pageWith(body(frames)))});
    t.after(partner.close);
    await tab.goto(`${partner.origin}/`);
    const ready = (selector, tag) =>
      until(
        async () => (await tab.evaluateIn(selector, seenIn, tag)).status === 'ready',
        `${tag} in ${selector} is ready`,
      );
    return {tab, frames, partner, ready};
  }

  const styleOf = selector => document.querySelector(selector).style.height;

  it('shows its element, tells its height and asks for nothing else', async t => {
    const {tab, frames, ready} = await show(t, ({base}) => {
      const frame = (name, isCautious) =>
        frameTag({
          address: `${base}de/embed/${isCautious ? 'cautious/' : ''}${name}.html`,
          title: name,
          height: 300,
          isCautious,
        });
      return `${frame('prisoner-counter', false)}${heightsTag(libraryOf(new URL(base), scripts))}${frame('event-list', true)}`;
    });
    for (const [selector, tag, words] of [
      [
        'iframe:first-of-type',
        'solidarity-prisoner-counter',
        /Am 19\. Mai 2023 .* 1\.500 politische Gefangene/,
      ],
      ['iframe:last-of-type', 'solidarity-event-list', /Если вы в Беларуси.*Veranstaltungen/],
    ]) {
      await ready(selector, tag);
      const {text, height, hasStorage} = await tab.evaluateIn(selector, seenIn, tag);
      assert.match(text, words);
      assert.equal(hasStorage, false);
      await until(
        async () => (await tab.evaluate(styleOf, selector)) === `${height}px`,
        `${tag} has its height`,
      );
    }
    const asked = frames.visits.map(({path: asked}) => asked).sort();
    assert.deepEqual(asked, [
      '/2027/de/embed/cautious/event-list.html',
      '/2027/de/embed/prisoner-counter.html',
      `/2027/${scripts.folder}/frame/frame-heights.js`,
    ]);
    for (const {path: asked, headers} of frames.visits)
      if (asked.endsWith('.html'))
        assert.deepEqual(
          [headers.referer, headers.origin, headers.cookie],
          [undefined, undefined, undefined],
        );
    assert.deepEqual(tab.said ?? [], []);
  });

  it('has addresses to copy where its sandbox allows no new tabs, and links where it does', async t => {
    const {tab, ready} = await show(t, ({base}) => {
      const frame = {address: `${base}de/embed/prisoner-counter.html`, title: 'Counter', height: 150};
      const inWordPress = plainFrameTag(frame)
        .replace('<iframe', '<iframe sandbox="allow-scripts"')
        .replace('.html', '.html#?secret=abcDEF1234');
      return [inWordPress, frameTag(frame), plainFrameTag(frame)]
        .map((tag, index) => tag.replace('<iframe', `<iframe id="f${index}"`))
        .join('');
    });
    const links = [];
    for (const selector of ['#f0', '#f1', '#f2']) {
      await ready(selector, 'solidarity-prisoner-counter');
      links.push((await tab.evaluateIn(selector, seenIn, 'solidarity-prisoner-counter')).links);
    }
    assert.deepEqual(links[0], []);
    assert.ok(links[1].length > 0 && links[2].length > 0);
    assert.deepEqual([...new Set(links.flat())], ['_blank']);
    const toWordPress = await tab.evaluate(() => window.told.filter(({secret}) => secret));
    assert.ok(toWordPress.length > 0);
    for (const {origin, message, value, secret} of toWordPress)
      assert.deepEqual([origin, message, secret, value > 200], ['null', 'height', 'abcDEF1234', true]);
  });

  it('is heard only if the page has marked it, and only within bounds', async t => {
    const {tab} = await show(t, ({base}) => {
      const other = value =>
        `srcdoc="<script>(onmessage = () => parent.postMessage({message: 'height', value: ${value}}, '*'))()</script>" sandbox="allow-scripts"`;
      return `${heightsTag(libraryOf(new URL(base), scripts))}
        <iframe id="unmarked" height="100" ${other(500)}></iframe>
        <iframe id="huge" data-solidarity-frame height="100" ${other('1e9')}></iframe>
        <iframe id="none" data-solidarity-frame height="100" ${other("'NaN'")}></iframe>`;
    });
    await until(
      () => tab.evaluate(() => new Set(window.told.map(({value}) => value)).size === 3),
      'all have told',
    );
    await until(async () => (await tab.evaluate(styleOf, '#huge')) === '30000px', 'the huge one is bounded');
    assert.deepEqual(
      [await tab.evaluate(styleOf, '#unmarked'), await tab.evaluate(styleOf, '#none')],
      ['', ''],
    );
  });

  it('reads where no script runs', async t => {
    const {tab} = await show(t, ({base}) => {
      const frame = name =>
        plainFrameTag({
          address: `${base.replace('2027', 'still')}de/embed/${name}.html`,
          title: name,
          height: 150,
        });
      return `${frame('prisoner-counter')}${frame('donation')}`;
    });
    for (const [selector, tag, words] of [
      ['iframe:first-of-type', 'solidarity-prisoner-counter', /1\.500 politische Gefangene.*nhc\.nl/],
      ['iframe:last-of-type', 'solidarity-donation', /Spenden Sie nicht mit einer belarusischen.*BYSOL/],
    ]) {
      const {status, text} = await tab.evaluateIn(selector, seenIn, tag);
      assert.equal(status ?? 'none', 'none', 'no script has run');
      assert.match(text, words);
    }
  });

  it('shows people from their file while they are on the list, and none in its words', async t => {
    const person = {
      status: {state: 'held', asOf: '2023-05-01'},
      consent: {on: '2023-05-02', by: 'person', fields: ['name', 'status']},
    };
    const expires = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const head = {version: 1, name: 'A day', updated: '2023-05-19'};
    const people = {
      ...head,
      expires,
      people: {
        contact: 'mailto:names@example.org',
        source: {name: 'Example Committee'},
        persons: [
          {id: 'p-1', name: 'Anna Example', ...person},
          {id: 'p-2', name: 'Petr Sample', ...person},
        ],
      },
    };
    const {tab, frames, ready} = await show(
      t,
      ({base, put}) => {
        put('current.json', JSON.stringify({version: 1, serial: 1, expires, ids: ['p-2']}));
        return frameTag({address: `${base}de/embed/names.html`, title: 'Names', height: 300});
      },
      {campaign: {...DEFAULT, ...head}, people},
    );
    await ready('iframe', 'solidarity-names');
    const {text} = await tab.evaluateIn('iframe', seenIn, 'solidarity-names');
    assert.match(text, /Petr Sample/);
    assert.doesNotMatch(text, /Anna/);
    assert.doesNotMatch(frames.fileAt('de/embed/names.html'), /Petr|Anna/);
    assert.deepEqual(tab.said ?? [], []);
  });

  it('shows where the campaign is if its host lets nobody read its people', async t => {
    const {tab, frames} = await show(
      t,
      ({base}) =>
        plainFrameTag({
          address: `${base.replace('2027', 'closed')}de/embed/stories.html`,
          title: 'Stories',
          height: 300,
          isCautious: true,
        }),
      {people: {...DEFAULT, people: undefined, stories: {people: []}}},
    );
    const seen = () => tab.evaluateIn('iframe', seenIn, 'solidarity-stories');
    await until(async () => (await seen()).status === 'error', 'the stories could not be read');
    assert.equal(
      (await seen()).text,
      `Tag der Solidarität mit den politischen Gefangenen in Belarus: ${frames.base}de/`,
    );
  });

  // One engine is enough for what fits, and WebKit's window has a fixed width.
  if (engine === 'chromium')
    for (const [what, campaign] of Object.entries({
      'the default campaign': DEFAULT,
      'an example': EVERYTHING,
    }))
      it(`cuts nothing off at its fixed height with ${what}, on a phone and on a desktop`, async t => {
        const languages = ['be', 'de', 'fr'];
        const {tab, frames} = await show(t, () => '', {campaign, languages});
        const {base, names} = frames;
        const pages = names.filter(name => name.endsWith('.html'));
        const widths = [320, 1280];
        const all = await tab.evaluate(heightsOf, base, pages, widths);
        for (const [turn, heights] of all.entries())
          for (const [index, name] of pages.entries()) {
            const fixed = heightOf(/([\w-]+)\.html$/.exec(name)[1], name.includes('/cautious/'));
            assert.ok(
              heights[index] > 0 && heights[index] <= fixed,
              `${name} at ${widths[turn]}: ${heights[index]} of ${fixed}`,
            );
          }
      });
});

/** The heights of pages in frames of each width, once they no longer change: by width, then by page. */
async function heightsOf(base, pages, widths) {
  const told = new Map();
  const frames = pages.map(name => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.style.cssText = `display: block; border: 0; width: ${widths[0]}px; height: 100px`;
    frame.src = base + name;
    return frame;
  });
  const listen = ({source, data}) => {
    const index = frames.findIndex(({contentWindow}) => contentWindow === source);
    if (index >= 0) told.set(index, data.value);
  };
  window.addEventListener('message', listen);
  const loaded = frames.map(frame => new Promise(resolve => frame.addEventListener('load', resolve)));
  document.body.replaceChildren(...frames);
  await Promise.all(loaded);

  /** What all have told four times in a row. */
  async function lastTold() {
    let last = '';
    for (let tries = 0, same = 0; tries < 200 && same < 4; tries++) {
      told.clear();
      for (const {contentWindow} of frames) contentWindow.postMessage({message: 'ready'}, '*');
      await new Promise(resolve => setTimeout(resolve, 100));
      for (let waits = 0; waits < 100 && told.size < frames.length; waits++)
        await new Promise(resolve => setTimeout(resolve, 20));
      const now = JSON.stringify(pages.map((_, index) => told.get(index)));
      same = now === last && told.size === frames.length ? same + 1 : 0;
      last = now;
    }
    return pages.map((_, index) => told.get(index));
  }

  const heights = [];
  for (const width of widths) {
    for (const {style} of frames) style.width = `${width}px`;
    await new Promise(requestAnimationFrame); // the frames have their width
    heights.push(await lastTold());
  }
  window.removeEventListener('message', listen);
  return heights;
}
