import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ATTRIBUTE_RULES} from '../../../tools/wordpress/attribute-rules.mjs';
import {pluginElements} from '../../../tools/wordpress/elements.mjs';
import manifest from '../../../custom-elements.json' with {type: 'json'};

const table = readFileSync(new URL('../../../docs/attributes-by-role.md', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

/** Who may set what stands in a row of the table, as the rules say it. */
function roleIn([, author, editor, administrator]) {
  if (administrator === 'in the theme alone') return 'never';
  if (administrator === 'as a setting of the site') return 'setting';
  return [author, editor, 'yes'].map(cell => cell !== 'no').reduce(firstOf, undefined);
}

const ROLES = ['author', 'editor', 'administrator'];
const firstOf = (found, may, index) => found ?? (may ? ROLES[index] : undefined);

describe('The rules of attributes', () => {
  it('say the same as the table for people', () => {
    const said = table.flatMap(row =>
      [...row[0].matchAll(/`([\w-]+)`/g)].map(([, name]) => [name, roleIn(row)]),
    );
    const own = said.filter(([name, role]) => role !== 'never' && !name.startsWith('data-'));
    assert.deepEqual(
      Object.fromEntries(own),
      Object.fromEntries(Object.entries(ATTRIBUTE_RULES).map(([name, {role}]) => [name, role])),
    );
  });

  it('have no rule for what no element has', () => {
    const known = new Set(
      pluginElements(manifest).flatMap(({attributes}) => attributes.map(({name}) => name)),
    );
    assert.deepEqual(
      Object.keys(ATTRIBUTE_RULES).filter(name => !known.has(name)),
      [],
    );
  });

  it('name an allowed host for whatever a browser loads or sends to', () => {
    const addresses = Object.entries(ATTRIBUTE_RULES).filter(([, {type}]) => type === 'address');
    assert.deepEqual(
      addresses.filter(([, {destination}]) => !destination),
      [],
    );
    const strangers = Object.entries(ATTRIBUTE_RULES).filter(([name]) => /origins|action|feed$/.test(name));
    assert.deepEqual(
      strangers.map(([, {destination}]) => destination),
      ['feed', 'origins', 'origins', 'action'],
    );
  });

  it('fail with the element and the attribute where one is missing', () => {
    const {figure: _, ...others} = ATTRIBUTE_RULES;
    assert.throws(
      () => pluginElements(manifest, others),
      /^Error: solidarity-prisoner-counter figure: has no rule/,
    );
  });

  it('fail where the manifest says only string, and the rule nothing more', () => {
    const rules = {...ATTRIBUTE_RULES, story: {role: 'author'}};
    assert.throws(
      () => pluginElements(manifest, rules),
      /^Error: solidarity-stories story: its type is string\./,
    );
  });

  it('take the words of a choice from the manifest', () => {
    const counter = pluginElements(manifest).find(({name}) => name === 'prisoner-counter');
    const {type, values} = counter.attributes.find(({name}) => name === 'qualifier');
    assert.deepEqual([type, values], ['choice', ['exact', 'about', 'almost', 'moreThan', 'atLeast']]);
  });
});
