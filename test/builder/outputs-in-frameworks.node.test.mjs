/** What comes out of the embed builder for frameworks and generators, compiled by their own compilers. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';

import {build} from 'esbuild';
import {parseFragment, serialize} from 'parse5';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';
import {putInto} from '../../publisher/test/helpers/folder.mjs';
import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {ROOT} from '../dist/helpers/built.mjs';
import {settledElements} from '../dist/helpers/in-page.mjs';
import {folder as folderOn, openSite} from '../dist/helpers/site.mjs';
import {until} from '../dist/helpers/until.mjs';
import {aSuite} from '../helpers/node/a-suite.mjs';
import {bring} from '../servers/start.mjs';
import {aPublishedFolder} from './helpers/published-folder.mjs';

const DEFAULT = JSON.parse(readFileSync(path.join(ROOT, 'campaigns/day-of-solidarity.json'), 'utf8'));

/** A name that is code wherever it is not text. */
const NASTY = 'A {day} {{ 1 + 1 }} ${`2`} \\ <b> {% raw %} [x] -- "q" \'s';

const CHOICES = {
  element: 'event-list',
  lang: 'de',
  options: {'heading-level': '4', neutral: '', country: 'lt {de}', limit: '3'},
};

/** Modules for a browser, from the files of a project. */
async function bundle(files) {
  const given = {
    name: 'given files',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^given:/}, ({path: file}) => ({path: file.slice(6), namespace: 'given'}));
      onLoad({filter: /.*/, namespace: 'given'}, ({path: file}) => ({
        contents: files[file],
        loader: path.extname(file).slice(1),
        resolveDir: ROOT,
      }));
    },
  };
  const {outputFiles} = await build({
    entryPoints: [{in: 'given:main.jsx', out: 'main'}],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: '/app',
    write: false,
    logLevel: 'error',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [given],
  });
  return new Map(outputFiles.map(({path: file, text}) => [path.basename(file), text]));
}

/** For each framework, how the output becomes a page: the output itself is `component`. */
const FRAMEWORKS = {
  react: code => ({
    'component.tsx': code,
    'main.jsx': `import {createRoot} from 'react-dom/client'; import {EventList} from 'given:component.tsx';
      createRoot(document.body).render(<EventList />);`,
  }),
  vue(code) {
    const {descriptor, errors} = parse(code);
    assert.deepEqual(errors, []);
    const {content} = compileScript(descriptor, {id: 'component', inlineTemplate: true});
    return {
      'component.js': content,
      'main.jsx': `import {createApp} from 'vue'; import Component from 'given:component.js';
        createApp(Component).mount(document.body);`,
    };
  },
  svelte(code) {
    const {js, warnings} = compile(code, {generate: 'client', filename: 'Component.svelte'});
    assert.deepEqual(
      warnings.map(({code: what}) => what),
      [],
    );
    return {
      'component.js': js.code,
      'main.jsx': `import {mount} from 'svelte'; import Component from 'given:component.js';
        mount(Component, {target: document.body});`,
    };
  },
};

describe('what the builder gives frameworks and generators', () => {
  const suite = aSuite();
  let published;
  let outputs;
  before(async () => {
    const name = Object.fromEntries(Object.keys(DEFAULT.name).map(language => [language, NASTY]));
    published = await aPublishedFolder(suite, {files: {'campaign.json': {...DEFAULT, name}}, kinds: []});
    outputs = await published.outputs(CHOICES);
  });

  inEachEngine('in a browser', ({engine, openTab}) => {
    if (engine !== 'chromium') return; // what compilers write is the same in all

    for (const [name, projectOf] of Object.entries(FRAMEWORKS))
      it(`is a component of ${name} that lives, with every option, and words as they are`, async t => {
        const files = await bundle(projectOf(outputs[name]));
        const site = await openSite({
          '/': () => ({
            body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><body><script type="module" src="/app/main.js"></script>',
          }),
          '/app/': file => (files.has(file) ? {body: files.get(file)} : undefined),
          '/solidarity/': folderOn(published.out),
        });
        t.after(site.close);
        const tab = await openTab(t);
        await tab.goto(`${site.origin}/`);
        await until(async () => (await tab.evaluate(settledElements)).some(({status}) => status === 'ready'));
        const found = await tab.evaluate(() => {
          const element = document.querySelector('solidarity-event-list');
          const {headingLevel, neutral, country, limit, lang, textContent} = element;
          return {headingLevel, neutral, country, limit, lang, text: textContent.trim()};
        });
        assert.deepEqual(found, {
          headingLevel: 4,
          neutral: true,
          country: 'lt {de}',
          limit: 3,
          lang: 'de',
          text: NASTY,
        });
        // The value has arrived as it was, and the library says what is wrong with it.
        assert.equal(tab.said.length, 1, tab.said.join('\n'));
        assert.match(tab.said[0], /country: there is no "lt \{de\}"/);
      });
  });

  it('is a shortcode of Hugo, which writes what the builder says', async t => {
    bring('/usr/bin/hugo', ['hugo']);
    const place = await mkdtemp(path.join(tmpdir(), 'hugo-'));
    t.after(() => rm(place, {recursive: true, force: true}));
    const [, file, template, use] = /^<!-- (\S+) -->\n([^]*)\n<!-- in a post -->\n([^]*)$/.exec(outputs.hugo);
    await putInto(place, {
      'hugo.toml':
        "baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404']\n",
      'layouts/index.html': '{{ .Content }}',
      [file]: template,
      'content/_index.md': `Before.\n\n${use}\n\nAfter.\n`,
    });
    execFileSync('hugo', [], {cwd: place});
    const html = readFileSync(path.join(place, 'public/index.html'), 'utf8');
    assert.ok(normal(html).includes(normal(`${outputs.head}\n${outputs.element}`)), html);
  });

  it('is a shortcode of Eleventy, which returns what the builder says, without an empty line', async () => {
    const [config, use] = outputs.eleventy.split('\n// in a page\n');
    const {default: configure} = await import(`data:text/javascript,${encodeURIComponent(config)}`);
    const shortcodes = {};
    configure({addShortcode: (name, write) => (shortcodes[name] = write)});
    const html = shortcodes[/^\{% (\w+) %\}$/.exec(use)[1]]();
    assert.equal(html, `${outputs.head}\n${outputs.element}`);
    assert.doesNotMatch(html, /\n\s*\n/); // where one is, Markdown would begin a paragraph
  });
});

/** HTML as browsers read it. */
const normal = html => serialize(parseFragment(html)).replace(/\s+/g, ' ').trim();
