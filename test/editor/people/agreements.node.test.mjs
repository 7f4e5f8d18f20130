/** What is written down of an agreement, and whom the list of people has: without a page. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {bundled} from '../../helpers/node/bundled.mjs';

const {agreementOf, draftOf, faultsIn, found, keyOf, peopleOf, withField} = await bundled(`
  export * from './site/editor/people/draft.ts';
  export * from './site/editor/people/somebody.ts';
`);

const TODAY = '2027-04-21';

const draft = {by: 'person', on: '2027-01-14', fields: ['name'], isAdult: true, reviewed: '2027-03-01'};

const entry = (section, id, rest) => ({
  section,
  keys: [section, 'list', id ?? 0],
  id,
  name: 'Anna Example',
  names: ['anna example'],
  shows: ['name', 'status'],
  gaps: [],
  ...rest,
});

describe('an agreement', () => {
  test('begins with nothing chosen', () => {
    assert.deepEqual(draftOf(undefined), {by: undefined, on: '', fields: [], isAdult: false, reviewed: ''});
    assert.deepEqual(Object.keys(faultsIn(draftOf(undefined), TODAY)), ['by', 'on']);
  });

  test('is written down as it was read', () => {
    assert.deepEqual(faultsIn(draft, TODAY), {});
    assert.deepEqual(agreementOf(draft), draft);
    assert.deepEqual(agreementOf(draftOf(draft)), draft);
    assert.deepEqual(agreementOf({...draft, reviewed: ''}), {
      by: 'person',
      on: '2027-01-14',
      fields: ['name'],
      isAdult: true,
    });
  });

  test('has one field more or one less at a time', () => {
    const more = withField(draft, 'story', true);
    assert.deepEqual(more.fields, ['name', 'story']);
    assert.deepEqual(withField(more, 'name', false).fields, ['story']);
  });

  for (const [part, day, words] of [
    ['on', '2027-04-22', /in the future/],
    ['on', '14.01.2027', /Write it as 2027-01-14/],
    ['on', '2027-02-30', /no day/],
    ['reviewed', '2027-04-22', /in the future/],
    ['reviewed', '2027-01-13', /before the day on which they agreed/],
  ])
    test(`is not written down with ${part} = ${day}`, () => {
      const faults = faultsIn({...draft, ...(part === 'on' && {reviewed: ''}), [part]: day}, TODAY);
      assert.deepEqual(Object.keys(faults), [part]);
      assert.match(faults[part], words);
    });
});

describe('the list of people', () => {
  test('has a person once, with all that is shown of them', () => {
    const agreement = {fields: ['name'], isAdult: true};
    const [anna, ...others] = peopleOf([
      entry('people', 'p-1', {gaps: ['Left out: status.']}),
      entry('stories', ' P-1', {shows: ['portrait', 'name'], agreement, gaps: ['Left out: status.', 'x']}),
    ]);
    assert.deepEqual(others, []);
    assert.equal(anna.entries.length, 2);
    assert.deepEqual(anna.shows, ['name', 'status', 'portrait']);
    assert.deepEqual(anna.gaps, ['Left out: status.', 'x']);
    assert.equal(anna.agreement, agreement);
    assert.equal(keyOf(anna), 'p-1');
  });

  test('has others of the same name beside them, unless both are in one list', () => {
    const namesakes = (...entries) => peopleOf(entries).map(each => each.namesakes.map(keyOf));
    assert.deepEqual(namesakes(entry('people', 'p-1'), entry('stories', 's-2')), [['s-2'], ['p-1']]);
    assert.deepEqual(namesakes(entry('people', 'p-1'), entry('people', 'p-2')), [[], []]);
    assert.deepEqual(namesakes(entry('poems', 'a'), entry('poems', 'b')), [['b'], ['a']]);
    const [all] = peopleOf([entry('people', 'p-1'), entry('stories', 'p-1'), entry('people', 'p-2')]);
    assert.deepEqual(all.namesakes, [], 'the story is of the first');
    assert.deepEqual(namesakes(entry('people', 'p-1'), entry('stories', 's-2', {names: ['vera specimen']})), [
      [],
      [],
    ]);
  });

  test('never takes entries without an id for one person', () => {
    const people = peopleOf([entry('people', undefined), entry('stories', undefined)]);
    assert.equal(people.length, 2);
    assert.notEqual(keyOf(people[0]), keyOf(people[1]));
  });

  test('is searched by name and by id, and for those who are not wholly published', () => {
    const people = peopleOf([
      entry('people', 'p-1'),
      entry('people', 'p-2', {name: 'Vera Specimen', gaps: ['Not published: …']}),
    ]);
    const ids = (...search) => found(people, ...search).map(({id}) => id);
    assert.deepEqual(ids('', false), ['p-1', 'p-2']);
    assert.deepEqual(ids('example ann', false), ['p-1']);
    assert.deepEqual(ids('P-2', false), ['p-2']);
    assert.deepEqual(ids('', true), ['p-2']);
    assert.deepEqual(ids('anna', true), []);
  });
});
