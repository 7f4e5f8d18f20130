import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {elements} from '../../../tools/registry.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {DIST, ROOT} from '../helpers/built.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {
  classicTag,
  integrity,
  LIBRARY,
  moduleTag,
  partnerPage,
  SENTENCES,
  showPage,
  SLOTTED,
} from '../helpers/partner-page.mjs';
import {CORS, folder, openSite, page, redirect} from '../helpers/site.mjs';

const CAMPAIGN = readFileSync(path.join(DIST, 'campaign.json'), 'utf8');

/** A campaign with something for every element. */
const EVERYTHING = readFileSync(path.join(ROOT, 'campaigns/examples/good-everything.json'), 'utf8');

/** The elements that have a script of their own. */
const ELEMENTS = readdirSync(path.join(DIST, 'one'))
  .filter(file => file.endsWith('.js'))
  .map(file => path.basename(file, '.js'));

/** The element that contains all others. */
const WHOLE = 'campaign-page';

/** What the campaign page does not contain. */
const PLACED_BY_AUTHOR = elements.filter(({isPlacedByAuthor}) => isPlacedByAuthor).map(({name}) => name);

/** A stand-in for another version of the library: the same code with different bytes. */
const otherVersion = async name => {
  const reply = await LIBRARY(name);
  return reply && {...reply, body: `${reply.body}\n// of another day`};
};

inEachEngine('the library on a page', ({openTab}) => {
  const show = async (test, html, routes) => showPage(test, await openTab(test), html, {routes});

  /** Another host with the library, with CORS unless `headers` says otherwise. */
  async function openLibrary(test, headers = CORS) {
    const library = await openSite({'/lib/': folder(DIST, headers)});
    test.after(library.close);
    return library;
  }

  const assertShows = ({counter, tab}, sentence) => {
    assert.equal(counter.status, 'ready');
    assert.ok(counter.text.startsWith(sentence), counter.text);
    assert.deepEqual(tab.said ?? [], []);
  };

  it('works as a module from the page’s own host', async t => {
    const shown = await show(t, partnerPage(moduleTag('/lib/solidarity.js')));
    assertShows(shown, SENTENCES.en);
    assert.deepEqual(shown.asked, ['/', '/lib/campaign/en.json', '/lib/solidarity.js']);
  });

  it('works as a classic script with translations beside it', async t => {
    const shown = await show(t, partnerPage(classicTag('/lib/solidarity.classic.js'), {lang: 'be'}));
    assertShows(shown, SENTENCES.be);
  });

  it('warns the author about a tag that is closed with />, also while the page is parsed', async t => {
    const head = '<script src="/lib/solidarity.classic.js"></script>';
    const {tab} = await show(t, partnerPage(head, {body: '<solidarity-day />'}));
    const warning = 'warn: solidarity-widgets: <solidarity-day> contains <solidarity-prisoner-counter>';
    if (tab.said) assert.equal(tab.said.filter(line => line.startsWith(warning)).length, 1, String(tab.said));
  });

  for (const name of ELEMENTS) {
    it(`works as one/${name}.js, which defines that element and ${WHOLE === name ? 'all that it contains' : 'no other'}`, async t => {
      const others = ELEMENTS.filter(other => other !== 'prisoner-counter');
      const body = others.map(other => `<solidarity-${other}>…</solidarity-${other}>`).join('');
      const html = partnerPage(moduleTag(`/lib/one/${name}.js`), {lang: 'de', body});
      const {tab} = await show(t, html, {'/lib/': LIBRARY, '/lib/campaign/': page(EVERYTHING)});
      const ready = (await tab.evaluate(settledElements)).filter(({status}) => status !== 'none');
      const whole = ELEMENTS.filter(each => !PLACED_BY_AUTHOR.includes(each));
      const expected = WHOLE === name ? whole : [name];
      assert.deepEqual(
        ready.map(({tag, status, lang}) => [tag, status, lang]).sort(),
        expected.map(each => [`solidarity-${each}`, 'ready', 'de']),
      );
    });
  }

  it('works as a module from another host with integrity, without a referrer', async t => {
    const library = await openLibrary(t);
    const seal = `integrity="${integrity['solidarity.js']}" crossorigin referrerpolicy="no-referrer"`;
    const tag = moduleTag(`${library.origin}/lib/solidarity.js`, seal);
    const shown = await show(t, partnerPage(tag, {lang: 'de'}));
    assertShows(shown, SENTENCES.de);
    assert.equal(library.visits.length, 3);
    assert.deepEqual(
      library.visits.flatMap(({headers}) => headers.referer ?? headers.cookie ?? []),
      [],
    );
  });

  it('works as a classic script from a host without CORS, with a feed on the page’s own host', async t => {
    const library = await openLibrary(t, {});
    const tag = classicTag(`${library.origin}/lib/solidarity.classic.js`);
    const html = partnerPage(tag, {attributes: 'feed="/feed.json"'});
    assertShows(await show(t, html, {'/feed.json': page(CAMPAIGN)}), SENTENCES.en);
  });

  it('stays in English as a classic script from a host without CORS, which blocks the translations', async t => {
    const library = await openLibrary(t, {});
    const tag = classicTag(`${library.origin}/lib/solidarity.classic.js`);
    const html = partnerPage(tag, {lang: 'de', attributes: 'feed="/feed.json"'});
    const {tab, counter} = await show(t, html, {'/feed.json': page(CAMPAIGN)});
    assert.equal(counter.status, 'ready');
    assert.ok(counter.text.startsWith(SENTENCES.en), counter.text);
    if (tab.said) {
      assert.equal(tab.said.filter(line => line.startsWith('warn: solidarity-widgets')).length, 1);
      assert.deepEqual(
        tab.said.filter(line => line.startsWith('exception')),
        [],
      );
    }
  });

  for (const tag of [moduleTag('/lib/solidarity.js?ver=1'), classicTag('/lib/solidarity.classic.js?ver=1')]) {
    it(`works with a version parameter that a CMS adds: ${tag}`, async t => {
      assertShows(await show(t, partnerPage(tag, {lang: 'de'})), SENTENCES.de);
    });
  }

  it('works as a module through a redirect', async t => {
    const library = await openLibrary(t);
    const html = partnerPage(moduleTag('/s.js'), {lang: 'de'});
    assertShows(
      await show(t, html, {'/s.js': redirect(`${library.origin}/lib/solidarity.js`)}),
      SENTENCES.de,
    );
  });

  it('works as a classic script from a redirected folder', async t => {
    const library = await openLibrary(t);
    const html = partnerPage(classicTag('/latest/solidarity.classic.js'), {lang: 'de'});
    assertShows(await show(t, html, {'/latest/': redirect(`${library.origin}/lib/`)}), SENTENCES.de);
  });

  for (const [what, first, second, routes] of [
    [
      'a module and a classic script',
      moduleTag('/1/solidarity.js'),
      classicTag('/1/solidarity.classic.js'),
      {'/1/': LIBRARY},
    ],
    [
      'two versions of the module',
      moduleTag('/1/solidarity.js'),
      moduleTag('/2/solidarity.js'),
      {'/1/': LIBRARY, '/2/': otherVersion},
    ],
    [
      'one element and the whole library',
      moduleTag('/1/one/prisoner-counter.js'),
      moduleTag('/1/solidarity.js'),
      {'/1/': LIBRARY},
    ],
  ]) {
    it(`works twice on a page, as ${what}: the first copy stays, with one request and one log line`, async t => {
      const list = '<solidarity-event-list></solidarity-event-list>';
      const html = partnerPage(first + second, {lang: 'be', body: list});
      const {tab, asked} = await show(t, html, routes);
      const [events, counter] = await tab.evaluate(settledElements);
      assert.deepEqual([events.status, counter.status], ['ready', 'ready']);
      assert.ok(counter.text.startsWith(SENTENCES.be), counter.text);
      assert.deepEqual(
        asked.filter(name => name.includes('campaign')),
        ['/1/campaign/be.json'],
      );
      if (tab.said) {
        assert.equal(tab.said.length, 1, tab.said.join('\n'));
        assert.match(tab.said[0], /^info: solidarity-widgets: <solidarity-[\w-]+> is already defined/);
      }

      await tab.evaluate(() => document.body.append(document.createElement('solidarity-prisoner-counter')));
      const late = (await tab.evaluate(settledElements)).at(-1);
      assert.equal(late.status, 'ready');
    });
  }

  it('works on a file: page, with an inline campaign and without requests', async t => {
    const directory = mkdtempSync(path.join(tmpdir(), 'partner-'));
    t.after(() => rmSync(directory, {recursive: true}));
    const script = pathToFileURL(path.join(DIST, 'solidarity.classic.js')).href;
    const inline = `<script type="application/json" id="data">${CAMPAIGN}</script>`;
    const file = path.join(directory, 'page.html');
    writeFileSync(file, partnerPage(classicTag(script), {attributes: 'feed="#data"', body: inline}));
    const tab = await openTab(t);
    await tab.goto(pathToFileURL(file).href);
    const [counter] = await tab.evaluate(settledElements);
    assertShows({tab, counter}, SENTENCES.en);
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith('file:')),
      [],
    );
  });

  it('shows slotted content before its script has loaded, and reserves space with solidarity.css', async t => {
    const without = await show(t, partnerPage(''));
    assert.deepEqual([without.counter.text, without.counter.isSeen], [SLOTTED, true]);
    const height = () => document.querySelector('solidarity-prisoner-counter').getBoundingClientRect().height;
    const line = await without.tab.evaluate(height);
    const reserving = await show(t, partnerPage('<link rel="stylesheet" href="/lib/solidarity.css" />'));
    assert.deepEqual([reserving.counter.text, reserving.counter.isSeen], [SLOTTED, true]);
    assert.ok((await reserving.tab.evaluate(height)) > 5 * line);
  });
});
