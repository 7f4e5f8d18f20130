/** The forms that are made from the schema. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {bundled} from '../../helpers/node/bundled.mjs';

const {CHOICES, LABELS, SECTIONS, formOfHead, formOfItem, formOfPart, helpOf} = await bundled(`
  export * from './site/editor/forms/form-schema.ts';
  export * from './site/editor/forms/help.ts';
  export * from './site/editor/forms/labels.ts';
  export * from './site/editor/state/sections.ts';
`);

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/campaign.schema.json', import.meta.url), 'utf8'),
);

/** The forms of all tabs, by what they are of. */
const FORMS = new Map([
  ['campaign', formOfHead(SECTIONS.map(({id}) => id))],
  ...SECTIONS.filter(({id, list}) => id !== 'campaign' && list?.length !== 1).map(({id, list}) => [
    id,
    formOfPart([id], list?.[1]),
  ]),
  ...SECTIONS.filter(({list}) => list).map(({list}) => [list.join('.'), formOfItem(list)]),
]);

/** All parts of a form, with the way to each. */
function* partsOf({schema: part, ui}, way) {
  yield {part, ui, way};
  for (const [name, member] of Object.entries(part.properties ?? {}))
    yield* partsOf({schema: member, ui: ui[name]}, `${way}.${name}`);
  if (part.items) yield* partsOf({schema: part.items, ui: ui.items}, `${way}[]`);
}

const PARTS = [...FORMS].flatMap(([name, form]) => [...partsOf(form, name)]);

describe('the forms', () => {
  test('have a tab for each section of the schema, and no other', () => {
    const inSchema = Object.entries(schema.properties)
      .filter(
        ([, {$ref, anyOf, type}]) =>
          anyOf || (!type && schema.$defs[$ref.split('/').at(-1)].type?.match(/object|array/)),
      )
      .map(([name]) => name);
    assert.deepEqual(
      SECTIONS.map(({id}) => id)
        .filter(id => id !== 'campaign')
        .sort(),
      inSchema.sort(),
    );
  });

  test('have a field for everything: nothing is shown as code', () => {
    const KNOWN = ['TextField', 'ListsField', 'ConsentNote'];
    const without = PARTS.filter(({part, ui}) => !part.type && !KNOWN.includes(ui['ui:field'])).map(
      ({way}) => way,
    );
    assert.deepEqual(without, []);
  });

  test('ask for no id, no day of change and no consent', () => {
    assert.deepEqual(
      PARTS.filter(({way}) => /\.(?:id|updated|revision|consent|serial|version)$/.test(way)).map(
        ({way}) => way,
      ),
      [],
    );
  });

  test('explain nothing in the words of programmers', () => {
    const said = PARTS.flatMap(({part}) => [part.title, part.description]).filter(Boolean);
    assert.ok(said.length > 100);
    assert.deepEqual(
      said.filter(words => /`|JSON|schema|boolean|string|ISO|IANA/.test(words)),
      [],
    );
  });

  test('name only members and words that the schema has', () => {
    const kinds = [schema, ...Object.values(schema.$defs)];
    const inner = part =>
      Object.values(part ?? {}).flatMap(each =>
        typeof each === 'object' && each ? [each, ...inner(each)] : [],
      );
    const members = new Set(
      [...kinds, ...inner(schema)].flatMap(({properties}) => Object.keys(properties ?? {})),
    );
    const words = new Set(inner(schema).flatMap(({enum: all}) => all ?? []));
    const unknown = Object.keys(LABELS).filter(label => !members.has(label.split('.').at(-1)));
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      Object.keys(CHOICES).filter(word => !words.has(word)),
      [],
    );
    assert.equal(helpOf('tags'), 'Without #.');
  });
});
