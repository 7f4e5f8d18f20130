import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {integrity, LIBRARY, partnerPage, SENTENCES, showPage} from '../helpers/partner-page.mjs';

/** Milliseconds that each reply takes: more than a browser needs to process the previous one. */
const LATENCY = 700;

/** The README's snippets of HTML: one tag, and the fast one. */
const [ONE_TAG, FAST] = [
  ...readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/^```html\n(.*?)^```/gms),
].map(([, snippet]) => snippet.replace('sha384-…', integrity['solidarity.js']));

inEachEngine('the requests before the first number is shown', ({engine, openTab}) => {
  /** The requests of a page with `snippet` until its counter is ready, each with its depth. */
  async function depthsOf(test, snippet, lang) {
    const html = partnerPage(snippet, {lang});
    const {counter, visits} = await showPage(test, await openTab(test), html, {
      routes: {'/solidarity/': LIBRARY},
      latency: LATENCY,
    });
    assert.ok(counter.text.startsWith(SENTENCES[lang]), counter.text);
    return depths(visits);
  }

  it('include the campaign right after the script', async t => {
    assert.deepEqual(await depthsOf(t, ONE_TAG, 'en'), [
      ['/', 0],
      ['/solidarity/solidarity.js', 1],
      ['/solidarity/campaign/en.json', 2],
    ]);
  });

  it('include the translations at the same time as the campaign', async t => {
    const [, , ...last] = await depthsOf(t, ONE_TAG, 'de');
    assert.deepEqual(last.map(([name, depth]) => [name.replace(/\.\w{8}\./, '.'), depth]).sort(), [
      ['/solidarity/campaign/de.json', 2],
      ['/solidarity/words/de.json', 2],
    ]);
  });

  it('include the campaign once, at the same time as the script, where the page preloads it', async t => {
    if (engine === 'webkit') return t.skip('WebKit gives no preload to fetch()');
    assert.deepEqual((await depthsOf(t, FAST, 'en')).sort(), [
      ['/', 0],
      ['/solidarity/campaign/en.json', 1],
      ['/solidarity/solidarity.js', 1],
    ]);
  });
});

/** The number of sequential replies before each request, in the order of the requests. */
function depths(visits) {
  const known = new Map();
  for (const visit of visits) {
    const before = visits.filter(({end}) => end <= visit.start);
    known.set(visit, Math.max(-1, ...before.map(other => known.get(other))) + 1);
  }
  return visits.map(visit => [visit.path, known.get(visit)]);
}
