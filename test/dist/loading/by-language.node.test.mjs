import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag, partnerPage, SENTENCES, showPage} from '../helpers/partner-page.mjs';
import {CORS, folder, openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';
import {DIST} from '../helpers/built.mjs';

const SCRIPT = moduleTag('/lib/one/prisoner-counter.js');
const ABSENT = {status: 404, headers: CORS};

const counterIn = lang => `<solidarity-prisoner-counter lang="${lang}"></solidarity-prisoner-counter>`;

/** The default campaign in this language, as a file with another name or host. */
const fileIn = language => () => folder(DIST, CORS)(`campaign/${language}.json`);

/** The requested paths of campaigns and translations among `visits`, without the digests of translations. */
const dataOf = visits =>
  visits
    .map(({path}) => path.replace(/(words\/[\w-]+)\.\w+/, '$1'))
    .filter(path => /campaign|words/.test(path))
    .sort();

inEachEngine('a campaign with a file for each language', ({engine, openTab}) => {
  const show = async (test, html, routes) =>
    showPage(test, await openTab(test), html, {routes: {'/lib/': LIBRARY, ...routes}});

  it('is requested once for each language of a page, as are the translations', async t => {
    const body = ['de', 'be', 'de-AT', 'en', 'be', 'ka'].map(counterIn).join('');
    const {tab, visits} = await show(t, partnerPage(SCRIPT, {body}));
    const counters = await tab.evaluate(settledElements);
    const spoken = ['de', 'be', 'de', 'en', 'be', 'en', 'en'];
    assert.deepEqual(
      counters.map(({lang}) => lang),
      spoken,
    );
    counters.forEach(({text}, index) => assert.ok(text.startsWith(SENTENCES[spoken[index]]), text));
    assert.deepEqual(dataOf(visits), [
      '/lib/campaign/be.json',
      '/lib/campaign/de.json',
      '/lib/campaign/en.json',
      '/lib/words/be.json',
      '/lib/words/de.json',
    ]);
  });

  it('changes with the language of the page, and back without another request', async t => {
    const {tab, visits} = await show(t, partnerPage(SCRIPT));
    for (const lang of ['de', 'en', 'de']) {
      await tab.evaluate(language => (document.documentElement.lang = language), lang);
      const says = async () => (await tab.evaluate(settledElements))[0].text.startsWith(SENTENCES[lang]);
      await until(says, `it speaks ${lang}`);
    }
    assert.deepEqual(dataOf(visits), [
      '/lib/campaign/de.json',
      '/lib/campaign/en.json',
      '/lib/words/de.json',
    ]);
  });

  for (const [what, absent] of [
    ['answers 404', () => ABSENT],
    ['answers 410', () => ({...ABSENT, status: 410})],
    ['answers with a page', page('<!doctype html><p>Nothing here.', CORS)],
  ])
    it(`uses the fallback file where the server of another host ${what}`, async t => {
      const host = await openSite({
        '/': absent,
        '/campaign.be.json': absent,
        '/campaign.de.json': fileIn('de'),
      });
      t.after(host.close);
      const attributes = `feed="${host.origin}/campaign.{lang|de}.json"`;
      const {counter, tab} = await show(t, partnerPage(SCRIPT, {lang: 'be', attributes}));
      assert.ok(counter.text.startsWith(SENTENCES.be), counter.text);
      assert.deepEqual(
        host.visits.map(({path}) => path),
        ['/campaign.be.json', '/campaign.de.json'],
      );
      if (tab.said)
        assert.deepEqual(
          tab.said.filter(line => line.includes('solidarity-widgets')),
          [],
        );
    });

  it('cannot use the fallback where CORS hides from the page that the file is missing', async t => {
    const host = await openSite({'/campaign.de.json': fileIn('de')}); // a 404 without CORS is a network error
    t.after(host.close);
    const attributes = `feed="${host.origin}/campaign.{lang|de}.json"`;
    const {counter} = await show(t, partnerPage(SCRIPT, {lang: 'be', attributes}));
    assert.equal(counter.status, 'error');
    assert.deepEqual([...new Set(host.visits.map(({path}) => path))], ['/campaign.be.json']);
  });

  if (engine !== 'webkit')
    // its driver cannot go offline
    it('stays in the former language while offline, and changes when online again', async t => {
      const {tab} = await show(t, partnerPage(SCRIPT));
      const speak = language => tab.evaluate(lang => (document.documentElement.lang = lang), language);
      const untranslated = tab.evaluate(
        () =>
          new Promise(resolve =>
            document.addEventListener('solidarity-untranslated', () => resolve(), {once: true}),
          ),
      );
      await tab.goOffline();
      await speak('de');
      await untranslated;
      const [offline] = await tab.evaluate(settledElements);
      assert.ok(offline.text.startsWith(SENTENCES.en), offline.text);
      await tab.goOnline();
      await speak('en');
      await speak('de');
      const says = async () => (await tab.evaluate(settledElements))[0].text.startsWith(SENTENCES.de);
      await until(says, 'it speaks German');
    });
});
