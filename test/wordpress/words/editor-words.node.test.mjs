import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import vm from 'node:vm';

import {constants} from '../../../tools/wordpress/constants.mjs';
import {pluginElements} from '../../../tools/wordpress/elements.mjs';
import {inPhp} from '../helpers/in-php.mjs';

const read = path => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

const elements = pluginElements(JSON.parse(await read('custom-elements.json')));

/** What a file of the editor adds to what the files share. */
async function shared(...files) {
  const window = {
    solidarityWidgets: {elements},
    wp: {i18n: {__: text => text}, element: {createElement: (...parts) => parts}},
  };
  const context = vm.createContext({window});
  for (const file of files) vm.runInContext(await read(`integrations/wordpress/editor/${file}`), context);
  return window.solidarityWidgets;
}

describe('The words of the editor', () => {
  it('name each language as the library does', async () => {
    const names = await inPhp('return Elements\\Languages::names();');
    const source = await read('src/i18n/own-name.ts');
    for (const language of (await constants()).languages) {
      const [, name] = new RegExp(`^  '?${language}'?: '(.+)'`, 'm').exec(source);
      assert.equal(names[language], name);
    }
  });

  it('explain each attribute without the signs of code', async () => {
    const {labels} = await shared('labels.js');
    for (const {name, attributes} of elements) {
      for (const attribute of attributes.filter(({role}) => role !== 'never')) {
        const [label, help] = [labels.label(attribute), labels.help(attribute)];
        assert.match(label, /^[A-Z][^-_`]+$/, `${name} ${attribute.name}`);
        assert.match(help, /^[A-Z][^`]+[.!?”]$/, `${name} ${attribute.name}`);
        for (const value of attribute.values ?? []) assert.match(labels.value(value), /^[A-Z][^`_]*$/);
      }
    }
  });

  it('put what few need under “Advanced”', async () => {
    const {labels} = await shared('labels.js');
    const known = elements.flatMap(({attributes}) => attributes);
    const isAdvanced = name => labels.isAdvanced(known.find(attribute => attribute.name === name));
    for (const name of ['feed', 'max-bytes', 'refresh', 'links', 'value'])
      assert.equal(isAdvanced(name), true, name);
    for (const name of ['lang', 'figure', 'limit', 'action']) assert.equal(isAdvanced(name), false, name);
  });

  it('are beside a drawing of our own for each block', async () => {
    const {iconOf} = await shared('icons.js');
    const drawings = elements.map(element => iconOf(element)[2][1].d);
    assert.equal(new Set(drawings).size, elements.length, 'two blocks have the same icon');
  });
});

describe('The tag of a block', () => {
  it('has true booleans without a value, and what KSES has rewritten as it was written', async () => {
    const {tags} = await shared('tags.js');
    const counter = elements.find(({name}) => name === 'prisoner-counter');
    const pairs = tags.pairsOf(counter, {
      poster: true,
      source: 'A &amp; B &lt; C',
      value: 0,
      figure: '',
      limit: 3,
    });
    assert.deepEqual(JSON.parse(JSON.stringify(pairs)), [
      ['poster', ''],
      ['value', '0'],
      ['source', 'A & B < C'],
    ]);
    assert.equal(tags.decoded('&amp;lt;'), '&lt;', 'once');
  });
});
