import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {buildSource, modules} from '../../helpers/node/source.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => rmSync(folder, {recursive: true}));
const urlOf = await buildSource(folder);

const readSource = module => readFileSync(new URL(`../../../src/${module}`, import.meta.url), 'utf8');
const withoutComments = text => text.replace(/\/\*.*?\*\//gs, '');

/** The distinct matches of the group in `pattern`. */
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, group]) => group))].sort();

/** The styles of an element. */
async function stylesOf({source, name}) {
  const {[name]: elementClass} = await import(urlOf(source));
  return withoutComments([elementClass.styles].flat(Infinity).join('\n'));
}

const styles = new Map(
  await Promise.all(everyElement.map(async element => [element, await stylesOf(element)])),
);

for (const [{tagName, cssProperties}, css] of styles) {
  describe(`the styles of <${tagName}>`, () => {
    for (const {name, default: fallback} of cssProperties) {
      it(`use ${name} with the default ${fallback}`, () => {
        assert.ok(css.includes(`var(${name}, ${fallback})`));
      });
    }

    it('use no undocumented custom property', () => {
      const documented = new Set(cssProperties.map(({name}) => name));
      assert.deepEqual(
        all(css, /(--solidarity-[\w-]+)/g).filter(name => !documented.has(name)),
        [],
      );
    });

    it('use no undefined token', () => {
      const defined = new Set(all(css, /(--_[\w-]+):/g));
      assert.deepEqual(
        all(css, /var\((--_[\w-]+)/g).filter(name => !defined.has(name)),
        [],
      );
    });
  });
}

describe('the tokens', () => {
  it('are all used', () => {
    const everything = [...styles.values()].join('\n');
    const used = new Set(all(everything, /var\((--_[\w-]+)/g));
    assert.deepEqual(
      all(everything, /(--_[\w-]+):/g).filter(name => !used.has(name)),
      [],
    );
  });
});

/** The text of each style sheet, including those for printing. */
const sheets = [...modules, 'embed/solidarity.css'].flatMap(module => {
  const text = withoutComments(readSource(module));
  if (module.endsWith('.css')) return [[module, text]];
  return [...text.matchAll(/\bcss`(.*?)`/gs)].map(([, sheet]) => [module, sheet]);
});

const SIDE = '(top|right|bottom|left)';
const PHYSICAL = [
  `${SIDE}|(min-|max-)?(width|height)|overflow-[xy]`,
  `(scroll-)?(margin|padding)-${SIDE}|border-${SIDE}(-\\w+)?|border-(top|bottom)-(left|right)-radius`,
].join('|');

/** The properties, and their shorthands, that take an address, beside custom properties of ours. */
const REQUESTING =
  /^(background(-image)?|border-image(-source)?|list-style(-image)?|content|cursor|(-webkit-)?mask(-\w+)*|(-webkit-)?clip-path|(backdrop-)?filter|shape-outside|offset(-path)?|marker(-\w+)?|fill|stroke|src|all)$/;

describe('the style sheets', () => {
  it('are found', () => assert.ok(sheets.length > everyElement.length));

  for (const [module, sheet] of sheets) {
    describe(`of ${module}`, () => {
      it('use logical instead of physical properties, for right-to-left languages', () => {
        assert.deepEqual(all(sheet, new RegExp(`[{;\\s]((?:${PHYSICAL}):)`, 'g')), []);
        assert.doesNotMatch(sheet, /:\s*(left|right)\b/);
      });

      it('take no custom property where an address would be requested', () => {
        const declarations = sheet.matchAll(/([\w-]+)\s*:\s*([^;{}]*\bvar\([^;{}]*)/g);
        const wrong = [...declarations].filter(
          ([, name, value]) =>
            REQUESTING.test(name) && !(/^(fill|stroke)$/.test(name) && /^color-mix\([^;]*\)$/.test(value)),
        );
        assert.deepEqual(
          wrong.map(([declaration]) => declaration),
          [],
        );
      });

      it('use no units or queries relative to the page', () => {
        assert.doesNotMatch(sheet, /\d(rem|rlh)\b/);
        if (module === 'embed/solidarity.css') return; // the page's own sheet: it keeps the room that is in sight
        assert.doesNotMatch(sheet, /\d[dls]?v(w|h|min|max|i|b)\b/);
        assert.doesNotMatch(sheet, /@media[^{]*(width|height|inline-size|orientation|aspect-ratio)/);
      });
    });
  }
});

describe('the templates', () => {
  for (const module of modules.filter(module => /\bhtml`/.test(readSource(module)))) {
    it(`in ${module} have no style attribute, which a strict policy forbids`, () => {
      assert.doesNotMatch(readSource(module), /\sstyle=/);
    });
  }
});
