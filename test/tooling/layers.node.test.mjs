import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({cwd: root});

/** The rules that a file with this text at this path would break. */
async function brokenRules(place, text) {
  const [result] = await eslint.lintText(`${text}\n`, {filePath: path.join(root, place)});
  return result.messages.map(message => message.ruleId);
}

const IMPORTS = 'no-restricted-imports';
const TYPES = '@typescript-eslint/consistent-type-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';

const use = (name, from) => `import {${name}} from '${from}';\nexport const planted = ${name};`;
const draw = markup => `import {html} from 'lit';\nexport const planted = html\`${markup}\`;`;

const MODEL = 'src/model/planted.ts';
const I18N = 'src/i18n/planted.ts';
const FEED = 'src/feed/planted.ts';
const BASE = 'src/base/planted.ts';
const PART = 'src/parts/planted/planted.ts';
const ELEMENT = 'src/elements/planted/planted.ts';
const DEFINITION = 'src/define/planted.ts';
const EMBED = 'src/embed/planted.ts';
const PUBLISHER = 'publisher/src/planted.mjs';

const DEFINED = `import {define} from '../base/define.js';
import {Planted} from '../elements/planted/planted.js';

define('solidarity-planted', Planted);`;

const REFUSED = [
  ['the model imports the feed', MODEL, use('a', '../feed/a.js'), IMPORTS],
  ['the model imports i18n', MODEL, use('a', '../i18n/a.js'), IMPORTS],
  ['the model imports the base', MODEL, use('a', '../base/a.js'), IMPORTS],
  ['the model imports an element', MODEL, "import '../elements/a/a.js';", IMPORTS],
  ['the model imports the embed', MODEL, use('a', '../embed/a.js'), IMPORTS],
  ['the model imports lit', MODEL, use('html', 'lit'), IMPORTS],
  ['the model imports the type of a layer', MODEL, "export type {A} from '../feed/a.js';", IMPORTS],
  ['the model imports a layer dynamically', MODEL, "export const a = () => import('../feed/a.js');", SYNTAX],
  ['the model uses an import type of a layer', MODEL, "export type A = import('../feed/a.js').A;", TYPES],
  ['the model reads the clock', MODEL, 'export const now = () => new Date();', SYNTAX],
  ['the model reads the document', MODEL, 'export const page = () => document;', GLOBALS],
  ['i18n imports the model', I18N, use('a', '../model/a.js'), IMPORTS],
  ['i18n imports the feed', I18N, use('a', '../feed/a.js'), IMPORTS],
  ['i18n imports the base', I18N, use('a', '../base/a.js'), IMPORTS],
  ['i18n imports an element', I18N, "import '../elements/a/a.js';", IMPORTS],
  ['i18n imports the embed', I18N, use('a', '../embed/a.js'), IMPORTS],
  ['the feed imports i18n', FEED, use('a', '../i18n/a.js'), IMPORTS],
  ['the feed imports the base', FEED, use('a', '../base/a.js'), IMPORTS],
  ['the feed imports an element', FEED, "import '../elements/a/a.js';", IMPORTS],
  ['the feed imports the embed', FEED, use('a', '../embed/a.js'), IMPORTS],
  ['the base imports an element', BASE, "import '../elements/a/a.js';", IMPORTS],
  ['the base imports the embed', BASE, use('a', '../embed/a.js'), IMPORTS],
  ['the base imports the whole library', BASE, "import '../index.js';", IMPORTS],
  ['the base sends a request', BASE, "export const a = () => fetch('/a');", GLOBALS],
  ['the base imports a part', BASE, use('a', '../parts/a/a.js'), IMPORTS],
  ['the feed imports a part', FEED, use('a', '../parts/a/a.js'), IMPORTS],
  ['a part imports an element', PART, "import '../../elements/a/a.js';", IMPORTS],
  ['a part sends a request', PART, "export const a = () => fetch('/a');", GLOBALS],
  ['an element imports the embed', ELEMENT, use('a', '../../embed/a.js'), IMPORTS],
  ['an element imports the whole library', ELEMENT, "import '../../index.js';", IMPORTS],
  ['an element imports the class of another', ELEMENT, use('Other', '../other/other.js'), IMPORTS],
  [
    'an element imports the type of another',
    ELEMENT,
    "export type {Other} from '../other/other.js';",
    IMPORTS,
  ],
  ['an element imports all of another', ELEMENT, "export * from '../other/other.js';", IMPORTS],
  ['an element imports another for its side effect', ELEMENT, "import '../other/other.js';", IMPORTS],
  ['an element imports what defines a tag', ELEMENT, "import '../../define/other.js';", IMPORTS],
  ['an element sends a request', ELEMENT, "export const a = () => fetch('/a');", GLOBALS],
  ['the publisher imports the library’s source', PUBLISHER, use('a', '../../src/model/a.js'), IMPORTS],
  ['the publisher imports a test', PUBLISHER, use('a', '../../test/helpers/a.mjs'), IMPORTS],
  ['src imports a test', FEED, use('a', '../../test/helpers/a.js'), IMPORTS],
  ['src imports the demo', ELEMENT, use('a', '../../../demo/a.js'), IMPORTS],
  ['src uses unsafeHTML', EMBED, use('unsafeHTML', 'lit/directives/unsafe-html.js'), IMPORTS],
  ['src uses localStorage', EMBED, "localStorage.setItem('a', 'b');", GLOBALS],
  ['src uses localStorage through window', EMBED, "window.localStorage.setItem('a', 'b');", PROPERTIES],
  ['src uses IndexedDB', EMBED, "indexedDB.open('a');", GLOBALS],
  ['src reads cookies', EMBED, 'export const a = document.cookie;', PROPERTIES],
  [
    'src reads a member of the document that a page can hide',
    BASE,
    'export const a = document.body;',
    SYNTAX,
  ],
  ['src sends a beacon', EMBED, "navigator.sendBeacon('/a');", PROPERTIES],
  ['src sets markup from a string', EMBED, "document.body.innerHTML = 'a';", PROPERTIES],
  ['src evaluates a string', EMBED, "eval('a');", 'no-eval'],
  ['src logs to the console', EMBED, "console.log('a');", 'no-console'],
  ['src renders an image without alternative text', ELEMENT, draw('<img src="a.png">'), 'lit-a11y/alt-text'],
  ['src renders invalid markup', ELEMENT, draw('<p title="a > b"></p>'), 'lit/attribute-value-entities'],
  [
    'src creates a closed shadow root',
    ELEMENT,
    "export const close = (element: Element) => element.attachShadow({mode: 'closed'});",
    'wc/no-closed-shadow-root',
  ],
];

const ALLOWED = [
  ['the model imports valibot', MODEL, use('string', 'valibot')],
  [
    'the publisher imports what the library exports',
    PUBLISHER,
    use('a', 'solidarity-widgets/campaign-tools'),
  ],
  ['the model imports itself', MODEL, use('a', './a.js')],
  ['the model reads a given time', MODEL, 'export const day = (now: number) => new Date(now).getUTCDay();'],
  ['i18n imports its translations', I18N, use('a', './generated/a.js')],
  ['i18n requests its translations', I18N, "export const a = () => fetch('/a');"],
  ['the feed imports the model', FEED, use('a', '../model/a.js')],
  ['the base imports the feed', BASE, use('a', '../feed/a.js')],
  ['the base imports i18n', BASE, use('a', '../i18n/a.js')],
  ['the base imports the model', BASE, use('a', '../model/a.js')],
  ['a part imports the base', PART, use('a', '../../base/a.js')],
  ['a part imports another part', PART, use('a', '../links/a.js')],
  ['an element imports a part', ELEMENT, use('a', '../../parts/a/a.js')],
  ['an element imports the registry', ELEMENT, use('planted', '../registry.js')],
  ['an element imports the base', ELEMENT, use('a', '../../base/a.js')],
  ['an element imports the feed', ELEMENT, use('a', '../../feed/a.js')],
  ['an element imports i18n', ELEMENT, use('a', '../../i18n/a.js')],
  ['an element imports the model', ELEMENT, use('a', '../../model/a.js')],
  ['an element imports its own styles', ELEMENT, use('a', './planted.styles.js')],
  ['the embed imports an element', EMBED, use('a', '../elements/a/a.js')],
  ['the embed imports the whole library', EMBED, "import '../index.js';"],
  ['a module of its own defines the tag of an element', DEFINITION, DEFINED],
  ['src logs warnings', EMBED, "console.warn('a');"],
];

describe('the lint rules for src', () => {
  for (const [what, place, text, rule] of REFUSED) {
    it(`report that ${what}`, async () => assert.deepEqual(await brokenRules(place, text), [rule]));
  }
  for (const [what, place, text] of ALLOWED) {
    it(`allow that ${what}`, async () => assert.deepEqual(await brokenRules(place, text), []));
  }
});

/** The imports of each module in src, types included, by paths from the root. */
function importsOfSource() {
  const files = readdirSync(path.join(root, 'src'), {recursive: true}).filter(file => file.endsWith('.ts'));
  return new Map(
    files.map(file => [
      path.posix.join('src', file.replaceAll('\\', '/')).replace(/\.d\.ts$/, '.ts'),
      importsOf(path.join(root, 'src', file)),
    ]),
  );
}

function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) =>
      path.relative(root, path.resolve(path.dirname(file), fileName.replace(/\.js$/, '.ts'))),
    )
    .map(target => target.replaceAll('\\', '/'));
}

/** The first import cycle, as a list of modules; `undefined` if there is none. */
function findCycle(imports) {
  const done = new Set();
  const visit = (module, way) => {
    if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
    if (done.has(module)) return undefined;
    for (const next of imports.get(module) ?? []) {
      const cycle = visit(next, [...way, module]);
      if (cycle) return cycle;
    }
    done.add(module);
    return undefined;
  };
  for (const module of imports.keys()) {
    const cycle = visit(module, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the imports of src', () => {
  it('contain no cycle', () => {
    assert.equal(findCycle(importsOfSource())?.join(' → '), undefined);
  });

  it('are all resolved', () => {
    const imports = importsOfSource();
    const targets = [...imports.values()].flat();
    assert.ok(targets.length > 0);
    assert.deepEqual(
      targets.filter(target => !imports.has(target)),
      [],
    );
  });

  it('are searched by findCycle, which returns the modules of a cycle in order', () => {
    const imports = new Map(Object.entries({a: ['b'], b: ['c', 'd'], c: [], d: ['b']}));
    assert.deepEqual(findCycle(imports), ['b', 'd', 'b']);
  });
});
