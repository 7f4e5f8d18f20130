import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {DIST, ROOT} from '../helpers/built.mjs';
import {manifest} from '../helpers/installed.mjs';

const read = name => JSON.parse(readFileSync(path.join(DIST, 'editors', name), 'utf8'));

const html = read('vscode.html-custom-data.json');
const css = read('vscode.css-custom-data.json');
const webTypes = read('web-types.json');

const namesOf = list => list.map(({name}) => name);
const once = names => [...new Set(names)].sort();
const attributesByTag = elements =>
  Object.fromEntries(
    elements.map(({name, attributes}) => [
      name,
      attributes.map(({name, description}) => [name, description]),
    ]),
  );
const expected = attributesByTag(everyElement.map(element => ({...element, name: element.tagName})));

describe('what editors read', () => {
  it('names every element and describes every attribute, in VS Code', () => {
    assert.deepEqual(attributesByTag(html.tags), expected);
  });

  it('names every element and describes every attribute, in the editors of JetBrains', () => {
    assert.deepEqual(attributesByTag(webTypes.contributions.html.elements), expected);
  });

  it('offers the words that an attribute takes', () => {
    const counter = html.tags.find(({name}) => name === 'solidarity-prisoner-counter');
    const figure = counter.attributes.find(({name}) => name === 'figure');
    assert.deepEqual(namesOf(figure.values), ['prisoners', 'days', 'all']);
  });

  it('names each custom property and each part once', () => {
    const properties = once(everyElement.flatMap(({cssProperties}) => namesOf(cssProperties)));
    const parts = once(everyElement.flatMap(({cssParts}) => namesOf(cssParts)));
    assert.ok(properties.length > 10 && parts.length > 10);
    const pseudo = parts.map(part => `::part(${part})`);
    assert.deepEqual(namesOf(css.properties).sort(), properties);
    assert.deepEqual(namesOf(css.pseudoElements).sort(), pseudo);
    assert.deepEqual(namesOf(webTypes.contributions.css.properties).sort(), properties);
    assert.deepEqual(namesOf(webTypes.contributions.css['pseudo-elements']).length, parts.length);
  });

  it('is found by package.json, and tells the version of the package', () => {
    assert.deepEqual(JSON.parse(readFileSync(path.join(ROOT, manifest['web-types']), 'utf8')), webTypes);
    assert.deepEqual([webTypes.name, webTypes.version], [manifest.name, manifest.version]);
  });
});
