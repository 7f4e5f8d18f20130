import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {generateClasses} from '../../../tools/generate-classes.mjs';
import {generateCss} from '../../../tools/generate-css.mjs';
import {generateManifest} from '../../../tools/generate-manifest.mjs';
import {generateProps} from '../../../tools/generate-props.mjs';
import {generateSections} from '../../../tools/generate-sections.mjs';
import {staleFiles} from '../../../tools/generate.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';

const root = new URL('../../../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');

const manifest = JSON.parse(read('custom-elements.json'));

/** A sentence begins with a capital, and ends. */
const SENTENCE = /^[A-Z`].*\.$/s;

describe('custom-elements.json', () => {
  it('is up to date with src', async () => {
    assert.deepEqual(await staleFiles(await generateManifest()), [], 'stale: run npm run generate');
  });

  it('is at the path in package.json', () => {
    assert.equal(JSON.parse(read('package.json')).customElements, 'custom-elements.json');
  });

  it('lists the elements with their paths in the package', () => {
    assert.ok(everyElement.length > 0);
    for (const {tagName, path, source} of everyElement) {
      assert.equal(path, `dist/elements/${tagName.replace('solidarity-', '')}.js`);
      assert.ok(existsSync(new URL(`src/${source}`, root)), source);
    }
  });

  it('lists for each module the element that it exports and registers', () => {
    for (const {path, declarations, exports} of manifest.modules) {
      const expected = declarations.flatMap(({name, tagName}) => [
        {kind: 'js', name, declaration: {name, module: path}},
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
      ]);
      assert.deepEqual(exports, expected);
    }
  });
});

describe('the files generated from the registry and the manifest', () => {
  it('are up to date', async () => {
    const all = [generateCss(), generateSections(), generateClasses(), generateProps()];
    const files = new Map((await Promise.all(all)).flatMap(each => [...each]));
    assert.deepEqual(await staleFiles(files), [], 'stale: run npm run generate');
  });
});

for (const element of everyElement) {
  describe(`the manifest of <${element.tagName}>`, () => {
    it('describes the element in whole sentences', () => assert.match(element.description, SENTENCE));

    it('names the superclass', () => {
      assert.deepEqual(element.superclass, {
        name: 'SolidarityElement',
        module: 'dist/types/base/solidarity-element.d.ts',
      });
    });

    for (const list of [
      'members',
      'attributes',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
    ]) {
      it(`describes each of its ${list} in a whole sentence`, () => {
        assert.ok(element[list]?.length > 0, `there are no ${list}`);
        for (const {name, description = ''} of element[list]) assert.match(description, SENTENCE, name);
      });
    }

    it('marks the attributes and states that every element has as inherited', () => {
      const names = list => list.filter(({inheritedFrom}) => inheritedFrom).map(({name}) => name);
      assert.deepEqual(names(element.attributes), [
        'lang',
        'feed',
        'feed-integrity',
        'heading-level',
        'links',
        'max-bytes',
        'refresh',
      ]);
      assert.deepEqual(names(element.cssStates), ['ready', 'error']);
    });

    it('lists no private members', () => {
      for (const {name, privacy, kind} of element.members) {
        assert.doesNotMatch(name, /^[#_]/);
        assert.equal(privacy, undefined, name);
        assert.equal(kind, 'field', name);
      }
    });
  });
}
