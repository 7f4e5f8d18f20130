import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {integrity, LIBRARY, moduleTag, partnerPage, SENTENCES, showPage} from '../helpers/partner-page.mjs';
import {CORS, openSite, page, redirect} from '../helpers/site.mjs';

const FILM = {name: 'A film', url: 'https://www.youtube.com/watch?v=Example_-11'};

const campaign = JSON.stringify({
  version: 1,
  name: 'A day',
  updated: '2023-05-19',
  figures: {prisoners: {value: 7, asOf: '2023-05-19', source: {name: 'Example Committee'}}},
  video: FILM,
});

/** The digests of the default campaign, in all languages. */
const digests = Object.entries(integrity)
  .filter(([file]) => file.startsWith('campaign/'))
  .map(([, digest]) => digest)
  .join(' ');

/** What the video shows in the page: its buttons and its note. */
const videoOnPage = () => {
  const root = document.querySelector('solidarity-video').shadowRoot;
  return {
    isolated: window.crossOriginIsolated,
    buttons: root.querySelectorAll('button').length,
    note: root.querySelector('[part=note]').textContent.trim(),
    link: root.querySelector('a').href,
  };
};

const codeOnPage = () => document.querySelector('solidarity-prisoner-counter').error?.code;

inEachEngine('a page that loads a campaign', {always: true}, ({engine, openTab}) => {
  const show = async (test, {attributes, body, routes, headers, lang} = {}) => {
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {attributes, body, lang});
    return showPage(test, await openTab(test), html, {headers, routes: {'/lib/': LIBRARY, ...routes}});
  };

  it('refuses a file that redirects to another host', async t => {
    const other = await openSite({'/other.json': page(campaign, CORS)});
    t.after(other.close);
    const {tab} = await show(t, {
      attributes: 'feed="/away.json"',
      routes: {'/away.json': redirect(`${other.origin}/other.json`)},
    });
    assert.equal(await tab.evaluate(codeOnPage), 'network');
  });

  it('accepts a redirect to another file on the page’s origin', async t => {
    const {counter} = await show(t, {
      attributes: 'feed="/moved.json"',
      routes: {'/moved.json': redirect('/here.json'), '/here.json': page(campaign)},
    });
    assert.equal(counter.status, 'ready');
  });

  it('accepts the default campaign by its digests, in each language', async t => {
    for (const lang of ['en', 'be']) {
      const {counter} = await show(t, {lang, attributes: `data-solidarity-feed-integrity="${digests}"`});
      assert.ok(counter.text.includes(SENTENCES[lang]), counter.text);
    }
  });

  it('refuses a campaign with another file’s digest', async t => {
    const wrong = integrity['campaign.json'];
    const {tab} = await show(t, {attributes: `feed-integrity="${wrong}"`});
    assert.equal(await tab.evaluate(codeOnPage), 'network');
  });

  it('offers a film to play, on an isolated page only where the browser has frames for that', async t => {
    const {tab} = await show(t, {
      body: '<solidarity-video feed="/film.json"></solidarity-video>',
      routes: {'/film.json': page(campaign)},
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
    const {isolated, buttons, note, link} = await tab.evaluate(videoOnPage);
    assert.deepEqual([isolated, buttons, link], [true, engine === 'chromium' ? 1 : 0, FILM.url]);
    assert.match(
      note,
      engine === 'chromium' ? /^When you press play/ : /^This video cannot be played here\./,
    );
  });
});
