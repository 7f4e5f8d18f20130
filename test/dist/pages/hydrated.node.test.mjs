import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';

import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {build} from 'esbuild';
import {html, unsafeStatic} from 'lit/static-html.js';

import {languages} from '../../../dist/campaign-tools.js';
import {renderToString} from '../../../dist/server.js';
import {elements} from '../../../tools/registry.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {folder, openSite, page} from '../helpers/site.mjs';

const CAMPAIGN = readFileSync(path.join(ROOT, 'campaigns/examples/good-everything.json'), 'utf8');

/** The same moment on the server and in the browser: what differs in between is another test. */
const NOW = '2024-05-15T12:00:00Z';

/** Milliseconds that a reply takes, so that there is a time between what the server has drawn and what the script draws. */
const LATENCY = 100;

/** The library as a bundler takes it into a page, with and without what Lit has for hydration before it. */
const scripts = mkdtempSync(path.join(tmpdir(), 'hydrated-'));
after(() => rmSync(scripts, {recursive: true}));
const SUPPORT = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
const LIBRARY = "import './dist/elements/index.js';";
for (const [name, contents] of Object.entries({lit: SUPPORT + LIBRARY, ours: LIBRARY}))
  await build({
    stdin: {contents, resolveDir: ROOT},
    outfile: `${scripts}/${name}.js`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });

const campaign = JSON.parse(CAMPAIGN);
const now = new Date(NOW);

/** An element as a server draws it with all that Lit would need to hydrate it. */
function withMarks(tag, lang) {
  const [start, end] = [`${tag} feed="/campaign.json"`, tag].map(unsafeStatic);
  const element = html`<${start} lang=${lang} .campaign=${campaign} .now=${now} .cautious=${false}></${end}>`;
  return collectResultSync(render(element));
}

/** The same with nothing of it. */
const withoutMarks = (tag, lang) =>
  renderToString(tag, {lang, campaign, now, cautious: false, attributes: {feed: '/campaign.json'}});

const DRAWINGS = {'render() of Lit': withMarks, renderToString: withoutMarks};

const pageOf = (drawn, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Drawn</title><link rel="icon" href="data:," /></head>
<body>${drawn.join('\n')}
<script>(${watch})("${NOW}")</script>
<script type="module" src="/scripts/${script}.js"></script></body></html>`;

/** Notes errors, and each element of the page that has nothing drawn in it, or more than once, before the script or after it. */
function watch(now) {
  window.faults = [];
  window.addEventListener('error', ({message}) => window.faults.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => window.faults.push(String(reason)));
  for (const level of ['error', 'warn'])
    console[level] = (...words) => window.faults.push(words.map(String).join(' '));
  window.drawn = [...document.body.children].filter(({shadowRoot}) => shadowRoot);
  for (const element of window.drawn) {
    const {shadowRoot, localName} = element;
    const note = () => {
      const {length} = [...shadowRoot.children].filter(each => each.matches('.box'));
      if (length !== 1) window.faults.push(`<${localName}> has ${length} boxes`);
    };
    element.now = new Date(now);
    note();
    new window.MutationObserver(note).observe(shadowRoot, {childList: true});
  }
}

/** What has become of the elements once all have settled. */
async function takenOver() {
  await Promise.all(window.drawn.map(({settled}) => settled));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return {
    faults: window.faults,
    elements: window.drawn.map(({localName, status, shadowRoot}) => ({
      tag: localName,
      status,
      lang: shadowRoot.querySelector('.box')?.lang,
      isOurs: !shadowRoot.querySelector('style'),
      isStyled: shadowRoot.adoptedStyleSheets.length > 0,
    })),
  };
}

inEachEngine('elements that a server has drawn', ({sameTab}) => {
  async function open(test, drawn, script) {
    const site = await openSite(
      {
        '/': page(pageOf(drawn, script)),
        '/campaign.json': page(CAMPAIGN),
        '/scripts/': folder(scripts),
      },
      {latency: LATENCY},
    );
    test.after(site.close);
    const tab = await sameTab();
    await tab.goto(`${site.origin}/`);
    return tab;
  }

  for (const [way, draw] of Object.entries(DRAWINGS))
    for (const script of ['lit', 'ours'])
      for (const lang of script === 'lit' && draw === withMarks ? languages : ['en', 'be'])
        it(`by ${way} are taken over ${script === 'lit' ? 'where Lit’s hydration is loaded' : 'without it'}, in ${lang}`, async t => {
          const drawn = elements.map(({tag}) => draw(tag, lang));
          const tab = await open(t, drawn, script);
          const {faults, elements: shown} = await tab.evaluate(takenOver);
          const expected = elements.map(({tag}) => ({
            tag,
            status: 'ready',
            lang,
            isOurs: true,
            isStyled: true,
          }));
          assert.deepEqual(shown, expected);
          assert.deepEqual(faults, []);
        });
});
