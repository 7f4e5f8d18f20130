import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

import {elements} from '../../../tools/registry.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';

const folders = readdirSync(new URL('../../../src/elements/', import.meta.url), {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'generated')
  .map(({name}) => name);

describe('the registry of elements', () => {
  it('has an entry for each folder of src/elements and no other', () => {
    assert.deepEqual(elements.map(({name}) => name).sort(), folders.sort());
  });

  for (const {tag, parts} of elements) {
    it(`lists the parts in the doc comment of <${tag}>`, () => {
      const {cssParts} = everyElement.find(({tagName}) => tagName === tag);
      assert.equal(parts, cssParts.map(({name}) => name).join(', '));
    });
  }
});
