import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';

import {build} from 'esbuild';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

import * as components from '../../../dist/react/index.js';
import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {folder, openSite, page} from '../helpers/site.mjs';

const CAMPAIGN = readFileSync(path.join(ROOT, 'campaigns/examples/good-everything.json'), 'utf8');

const scripts = mkdtempSync(path.join(tmpdir(), 'react-'));
after(() => rmSync(scripts, {recursive: true}));
await build({
  stdin: {contents: `(${hydrate})(await modules());\n${modules}`, resolveDir: ROOT},
  outfile: path.join(scripts, 'page.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  define: {'process.env.NODE_ENV': '"production"'},
});

async function modules() {
  const [react, client, components] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('./dist/react/index.js'),
  ]);
  return {react, client, components};
}

/** Hydrates the page long after all elements are defined, and gives each a campaign and a listener. */
async function hydrate({react: {createElement}, client: {hydrateRoot}, components}) {
  const campaign = await (await fetch('/own.json')).json();
  window.readyTags = [];
  const props = {
    campaign,
    now: new Date('2024-05-15T12:00:00Z'),
    onSolidarityReady: ({target}) => window.readyTags.push(target.localName),
  };
  const all = Object.entries(components).map(([key, each]) => createElement(each, {key, ...props}, key));
  await new Promise(resolve => setTimeout(resolve, 300));
  hydrateRoot(document.querySelector('main'), all);
}

/** The elements with their state, once all have settled. */
async function settled() {
  const elements = [...document.querySelectorAll('main > *')];
  await Promise.all(elements.map(each => window.customElements.whenDefined(each.localName)));
  await Promise.all(elements.map(({settled}) => settled));
  await new Promise(resolve => setTimeout(resolve, 100));
  return {
    unheard: elements.map(({localName}) => localName).filter(tag => !window.readyTags.includes(tag)),
    status: elements.map(({status}) => status),
    isWaiting: elements.some(each => each.hasAttribute('defer-hydration')),
  };
}

const markup = renderToString(
  Object.entries(components).map(([key, each]) => createElement(each, {key, campaign: {}}, key)),
);

inEachEngine('components for React on a page from a server', ({openTab}) => {
  it('load no campaign, and say nothing, before React has set theirs, and call its listeners', async t => {
    const site = await openSite({
      '/': page(`<!doctype html>
<html lang="en" data-solidarity-feed="/other.json"><head><meta charset="utf-8" /><title>React</title>
<link rel="icon" href="data:," /></head><body><main>${markup}</main>
<script type="module" src="/scripts/page.js"></script></body></html>`),
      '/own.json': page(CAMPAIGN),
      '/other.json': page(CAMPAIGN),
      '/scripts/': folder(scripts),
    });
    t.after(site.close);
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    const {status, isWaiting, unheard} = await tab.evaluate(settled);
    assert.deepEqual(
      status,
      Object.keys(components).map(() => 'ready'),
    );
    assert.equal(isWaiting, false);
    assert.deepEqual(unheard, ['solidarity-exit']); // it is there before React is
    const asked = (await tab.requests()).map(url => new URL(url).pathname);
    assert.ok(!asked.includes('/other.json'), asked.join());
    assert.deepEqual(tab.said ?? [], []);
  });
});
