import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, it} from 'node:test';

import {serveDemo} from '../../../demo/server.mjs';
import {IS_LONG} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {DIST, ROOT} from '../helpers/built.mjs';
import {unitsOf, wordsConfig, xliffPath} from '../../../tools/words/xliff.mjs';
import {
  chooseLanguage,
  giveLanguages,
  keepWhatLeaves,
  languagesToChoose,
  namesOnThePage,
  pressButton,
  pressEverything,
  settledElements,
  showMoment,
  tracesLeft,
} from '../helpers/in-page.mjs';
import {integrity} from '../helpers/partner-page.mjs';
import {folder, openSite, page} from '../helpers/site.mjs';

const DEMO = path.join(ROOT, 'demo');

/** The text of the counter in each language. */
const COUNTS = {
  en: 'almost 1,500 political prisoners',
  be: 'амаль 1500 палітвязняў',
  ru: 'почти 1 500 политзаключённых',
  uk: 'майже 1 500 політв’язнів',
  pl: 'prawie 1500 więźniów politycznych',
  lt: 'beveik 1 500 politinių kalinių',
  de: 'fast 1.500 politische Gefangene',
  nl: 'bijna 1.500 politieke gevangenen',
  'pt-BR': 'quase 1.500 presos políticos',
  fr: 'près de 1 500 prisonniers politiques',
  cs: 'téměř 1 500 politických vězňů',
  lv: 'gandrīz 1500 politieslodzīto',
  it: 'quasi 1500 prigionieri politici',
  es: 'casi 1500 presos políticos',
  sv: 'nästan 1 500 politiska fångar',
};

/** The message ids of the headings of the other elements. */
const HEADINGS = {
  'solidarity-event-list': 'events.title',
  'solidarity-letter-guide': 'letters.title',
  'solidarity-hashtag-bar': 'hashtags.title',
};

const config = await wordsConfig();
const LANGUAGES = Object.keys(COUNTS);

/** A text of each element in `language`. */
function wordsOf(language) {
  const isSource = language === config.sourceLocale;
  const file = xliffPath(config, isSource ? config.targetLocales[0] : language);
  const units = unitsOf(readFileSync(path.join(ROOT, file), 'utf8'));
  const heading = id =>
    units.find(unit => unit.id === id)[isSource ? 'source' : 'target'].replace(/\s+/g, ' ');
  return {
    'solidarity-prisoner-counter': COUNTS[language],
    ...Object.fromEntries(Object.entries(HEADINGS).map(([tag, id]) => [tag, heading(id)])),
  };
}

const TAGS = ['solidarity-prisoner-counter', ...Object.keys(HEADINGS)];
const ALL_READY = TAGS.map(tag => [tag, 'ready']);

/** A time before the campaign's events. */
const BEFORE_THE_DAY = '2023-05-20T10:00:00Z';

/** All requests of the page in English: the page, its own files, the library and the campaign. */
const REQUESTS = [
  '/',
  '/header.js',
  '/page.css',
  '/page.js',
  '/snippet.js',
  '/solidarity/campaign/en.json',
  '/solidarity/integrity.json',
  '/solidarity/solidarity.js',
  '/texts.js',
];

const unique = list => [...new Set(list)].sort();
const wordsAskedFor = visits => visits.flatMap(({path}) => /\/words\/([\w-]+)\./.exec(path)?.[1] ?? []);

inEachEngine('the demo page', ({engine, openTab}) => {
  let server, origin, visits;
  before(async () => {
    server = await serveDemo({onRequest: ({url, headers}) => visits.push({path: url, headers})});
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  async function openDemo(test) {
    visits = [];
    const tab = await openTab(test);
    await tab.goto(`${origin}/`);
    await tab.evaluate(settledElements);
    return tab;
  }

  const statuses = async tab => (await tab.evaluate(settledElements)).map(({tag, status}) => [tag, status]);

  it('shows every element and logs nothing', async t => {
    const tab = await openDemo(t);
    assert.deepEqual((await statuses(tab)).sort(), [...ALL_READY].sort());
    assert.ok((await tab.evaluate(settledElements)).every(({isSeen}) => isSeen));
    assert.deepEqual(tab.said ?? [], []);
  });

  it('changes to the chosen language, with one request for its translations', async t => {
    const tab = await openDemo(t);
    assert.deepEqual(await tab.evaluate(languagesToChoose), LANGUAGES);
    // In Chromium each language; in the others a third of them, other ones in each run.
    const chosen = LANGUAGES.filter(
      (_, index) => IS_LONG || engine === 'chromium' || (index + SEED + engine.length) % 3 === 0,
    );
    const walk = [...chosen, ...chosen.toReversed()];
    const asked = [];
    for (const language of walk) {
      await tab.evaluate(chooseLanguage, language);
      const words = wordsOf(language);
      for (const {tag, text} of await tab.evaluate(settledElements))
        assert.ok(text.includes(words[tag]), `${tag} in ${language}: ${text}`);
      asked.push(wordsAskedFor(visits).join());
    }
    const expected = walk.map((_, index) => unique(walk.slice(0, index + 1)));
    assert.deepEqual(
      asked.map(languages => languages.split(',').filter(Boolean).sort()),
      expected.map(languages => languages.filter(language => language !== 'en')),
    );
    assert.deepEqual(tab.said ?? [], []);
  });

  it('shows several languages side by side', async t => {
    const tab = await openDemo(t);
    const languages = Object.fromEntries(TAGS.map((tag, index) => [tag, ['be', 'pt-BR', 'lt', 'uk'][index]]));
    await tab.evaluate(giveLanguages, languages);
    for (const {tag, text} of await tab.evaluate(settledElements)) {
      const words = wordsOf(languages[tag])[tag];
      assert.ok(text.includes(words), `${tag} in ${languages[tag]}: ${text}`);
    }
    assert.deepEqual(wordsAskedFor(visits).sort(), ['be', 'lt', 'pt-BR', 'uk']);
    assert.deepEqual(tab.said ?? [], []);
  });

  it('adapts to light and dark schemes', async t => {
    const tab = await openDemo(t);
    const inks = async () =>
      unique(
        await tab.evaluate(
          tags => tags.map(tag => getComputedStyle(document.querySelector(tag)).color),
          TAGS,
        ),
      );
    await tab.evaluate(pressButton, '[data-scheme=light]');
    assert.deepEqual(await inks(), ['rgb(28, 27, 25)']);
    await tab.evaluate(pressButton, '[data-scheme=dark]');
    assert.deepEqual(await inks(), ['rgb(236, 233, 226)']);
  });

  it('sends no request and leaves no trace when all its controls are used', async t => {
    const tab = await openDemo(t);
    await tab.evaluate(keepWhatLeaves);
    const pressed = await tab.evaluate(pressEverything);
    await tab.evaluate(showMoment, BEFORE_THE_DAY);
    const pressedBefore = await tab.evaluate(pressEverything);
    for (const tag of TAGS) assert.ok(pressed[tag] + pressedBefore[tag] > 0, `nothing to press in ${tag}`);
    const kept = await tab.evaluate(() => window.kept);
    for (const [deed, things] of Object.entries(kept)) assert.ok(things.length > 0, `nothing was ${deed}`);
    for (const {href, rel, referrerPolicy} of kept.followed) {
      assert.match(href, /^(https?|mailto|tel|viber):/);
      assert.deepEqual([rel, referrerPolicy], ['noopener noreferrer', 'no-referrer']);
    }
    assert.deepEqual((await statuses(tab)).sort(), [...ALL_READY].sort());

    const asked = (await tab.requests()).map(url => new URL(url));
    assert.deepEqual(unique(asked.map(({origin}) => origin)), [origin]);
    assert.deepEqual(unique(asked.map(({pathname}) => pathname)), REQUESTS);
    assert.deepEqual(unique(visits.map(({path}) => path)), REQUESTS);
    assert.deepEqual(
      visits.filter(({headers}) => headers.cookie),
      [],
    );
    assert.deepEqual(await tab.evaluate(tracesLeft), {});
    assert.deepEqual(tab.said ?? [], []);
  });

  it('offers a snippet with the digest of the script that it serves', async t => {
    const tab = await openDemo(t);
    await tab.evaluate(keepWhatLeaves);
    await tab.evaluate(async () => {
      while (!document.querySelector('#snippet').textContent.includes('integrity'))
        await new Promise(resolve => setTimeout(resolve, 20));
    });
    await tab.evaluate(pressButton, '#copy');
    const [snippet] = await tab.evaluate(() => window.kept.copied);
    assert.ok(snippet.includes('src="/solidarity/solidarity.js"'), snippet);
    assert.ok(!snippet.includes(origin), 'it works on any host');
    assert.ok(snippet.includes(`integrity="${integrity['solidarity.js']}"`), snippet);
  });

  it('has a second page that shows the whole campaign and requests nothing else', async t => {
    visits = [];
    const tab = await openTab(t);
    await tab.goto(`${origin}/campaign.html`);
    await tab.evaluate(chooseLanguage, 'be');
    const [page, ...others] = await tab.evaluate(settledElements);
    assert.deepEqual(others, []);
    assert.deepEqual([page.tag, page.status, page.lang], ['solidarity-campaign-page', 'ready', 'be']);
    const text = await tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('solidarity-campaign-page');
      const sections = [...shadowRoot.querySelectorAll('.sections > *')];
      return sections.map(section => section.shadowRoot.textContent.replace(/\s+/g, ' ')).join(' ');
    });
    for (const words of ['Напішыце паштоўку', 'Палітвязынка', '#FreeThemAll', 'DissidentBY'])
      assert.ok(text.includes(words), `${words} in ${text}`);
    const asked = unique(visits.map(({path}) => path.replace(/words\/be\.\w+/, 'words/be')));
    const expected = REQUESTS.map(path => (path === '/' ? '/campaign.html' : path));
    assert.deepEqual(
      asked,
      [...expected, '/solidarity/campaign/be.json', '/solidarity/words/be.json'].sort(),
    );
    assert.deepEqual(tab.said ?? [], []);
  });

  for (const name of ['organisation', 'magazine', 'night'])
    it(`has a page of another kind, ${name}.html, with a font from its own host`, async t => {
      visits = [];
      const tab = await openTab(t);
      await tab.goto(`${origin}/${name}.html`);
      const elements = await tab.evaluate(settledElements);
      assert.deepEqual(
        elements.map(({tag, status}) => [tag, status]),
        [
          ['solidarity-prisoner-counter', 'ready'],
          ['solidarity-campaign-page', 'ready'],
        ],
      );
      const fonts = visits.filter(({path}) => path.endsWith('.woff2'));
      assert.ok(fonts.length > 0, 'a font was loaded');
      assert.deepEqual(
        (await tab.requests()).filter(url => !url.startsWith(origin)),
        [],
      );
      assert.deepEqual(tab.said ?? [], []);
    });

  for (const printed of engine === 'chromium' ? [true, false] : [])
    it(`has elements that are black on white on a dark page, in print alone: ${printed}`, async t => {
      const tab = await openTab(t, {printed});
      await tab.goto(`${origin}/night.html`);
      await tab.evaluate(settledElements);
      const colours = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('solidarity-campaign-page');
        return [
          document.querySelector('solidarity-prisoner-counter'),
          ...shadowRoot.querySelectorAll('.sections > *'),
        ]
          .filter(element => element.checkVisibility())
          .map(element =>
            [getComputedStyle(element).color, getComputedStyle(element).backgroundColor].join(),
          );
      });
      assert.deepEqual(unique(colours), [
        printed ? 'rgb(0, 0, 0),rgb(255, 255, 255)' : 'rgb(232, 234, 240),rgba(0, 0, 0, 0)',
      ]);
    });

  it('sends no referrer with the library’s requests', async t => {
    const tab = await openDemo(t);
    await tab.evaluate(chooseLanguage, 'be');
    const ours = visits.filter(({path}) => /solidarity\.js|campaign|words/.test(path));
    assert.equal(unique(ours.map(({path}) => path)).length, 4);
    assert.deepEqual(
      ours.filter(({headers}) => headers.referer),
      [],
    );
  });

  it('has one additional name on window, a non-enumerable symbol', async t => {
    const bareSite = await openSite({'/': page('<!doctype html><html lang="en"></html>')});
    t.after(bareSite.close);
    const tab = await openDemo(t);
    const names = await tab.evaluate(namesOnThePage);
    const isMet = await tab.evaluate(() =>
      Object.prototype.propertyIsEnumerable.call(window, Symbol.for('solidarity-widgets')),
    );
    await tab.goto(`${bareSite.origin}/`);
    const bare = await tab.evaluate(namesOnThePage);
    assert.deepEqual(
      names.filter(name => !bare.includes(name)),
      ['window: Symbol(solidarity-widgets)'],
    );
    assert.equal(isMet, false);
  });

  it('is tested by checks that detect requests to another host, stored data and console output', async t => {
    const other = await openSite({});
    t.after(other.close);
    const image = `<img src="${other.origin}/seen.png" alt="" />`;
    const html = readFileSync(path.join(DEMO, 'index.html'), 'utf8').replace('</main>', `${image}</main>`);
    const site = await openSite({
      '/': page(html),
      '/header.js': () => folder(DEMO)('header.js'),
      '/page.css': () => folder(DEMO)('page.css'),
      '/page.js': () => folder(DEMO)('page.js'),
      '/snippet.js': () => folder(DEMO)('snippet.js'),
      '/texts.js': () => folder(DEMO)('texts.js'),
      '/solidarity/': folder(DIST),
    });
    t.after(site.close);
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith(site.origin)),
      [`${other.origin}/seen.png`],
    );
    assert.deepEqual(
      other.visits.map(({path}) => path),
      ['/seen.png'],
    );

    await tab.evaluate(() => {
      document.cookie = 'trace=1';
      window.localStorage.trace = '1';
      window.sessionStorage.trace = '1';
      console.warn('a word');
      return new Promise(resolve => (window.indexedDB.open('trace').onsuccess = () => resolve()));
    });
    assert.deepEqual(await tab.evaluate(tracesLeft), {
      cookies: ['trace=1'],
      localStorage: ['trace'],
      sessionStorage: ['trace'],
      databases: ['trace'],
    });
    if (tab.said) assert.ok(tab.said.includes('warn: a word'), tab.said.join('\n'));
  });
});
