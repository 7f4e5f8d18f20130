import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const source = await readFile(new URL('../../src/i18n/own-name.ts', import.meta.url), 'utf8');
const names = [...source.matchAll(/^ {2}'?([a-zA-Z-]+)'?: '(.+)',$/gm)];

describe('the own name of a language', () => {
  it('is known for more languages than the library supports', () => assert.ok(names.length > 9));

  for (const [, tag, name] of names)
    it(`is that of CLDR: ${name}`, () => {
      const cldr = new Intl.DisplayNames(tag, {type: 'language', languageDisplay: 'standard'}).of(tag);
      assert.equal(name.toLocaleLowerCase(tag), cldr.toLocaleLowerCase(tag));
    });
});
