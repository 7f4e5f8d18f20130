import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

import {everyElement} from '../helpers/manifest.mjs';
import {buildSource, modules} from '../helpers/source.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => rmSync(folder, {recursive: true}));
const urlOf = await buildSource(folder);

const readSource = module => readFileSync(new URL(`../../src/${module}`, import.meta.url), 'utf8');
const withoutComments = text => text.replace(/\/\*.*?\*\//gs, '');

/** Every match of the one group of `pattern`, each once. */
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, group]) => group))].sort();

/** All that styles an element in its shadow root. */
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
      it(`heed ${name}, which is ${fallback} where it is not set`, () => {
        assert.ok(css.includes(`var(${name}, ${fallback})`));
      });
    }

    it('heed no custom property that is not documented', () => {
      const documented = new Set(cssProperties.map(({name}) => name));
      assert.deepEqual(
        all(css, /(--solidarity-[\w-]+)/g).filter(name => !documented.has(name)),
        [],
      );
    });

    it('use no token that is not defined', () => {
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

/** Each style sheet of ours, and those of the printed pages, as text. */
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

describe('the style sheets', () => {
  it('are found', () => assert.ok(sheets.length > everyElement.length));

  for (const [module, sheet] of sheets) {
    describe(`of ${module}`, () => {
      it('name no side of the screen, since some languages are written from the right', () => {
        assert.deepEqual(all(sheet, new RegExp(`[{;\\s]((?:${PHYSICAL}):)`, 'g')), []);
        assert.doesNotMatch(sheet, /:\s*(left|right)\b/);
      });

      it('measure nothing by the page around', () => {
        // The page's own sheet may: it keeps the room that is in sight.
        if (module !== 'embed/solidarity.css') assert.doesNotMatch(sheet, /\d[dls]?v(w|h|min|max|i|b)\b/);
        assert.doesNotMatch(sheet, /\d(rem|rlh)\b/);
        assert.doesNotMatch(sheet, /@media[^{]*(width|height|inline-size|orientation|aspect-ratio)/);
      });
    });
  }
});

describe('the templates', () => {
  for (const module of modules.filter(module => /\bhtml`/.test(readSource(module)))) {
    it(`of ${module} have no style attribute, which a strict policy forbids`, () => {
      assert.doesNotMatch(readSource(module), /\sstyle=/);
    });
  }
});
