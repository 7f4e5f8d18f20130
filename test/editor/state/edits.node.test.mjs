/** The campaign that is edited: its steps, what goes into a file, and what a form may not make of it. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import fc from 'fast-check';
import {bundled} from '../../helpers/node/bundled.mjs';

const {
  cleaned,
  deepestChange,
  edited,
  found,
  gapsOf,
  isChanged,
  itemAbout,
  kept,
  knownPeople,
  listsBeside,
  newItem,
  opened,
  redone,
  replaced,
  takenIds,
  toKeep,
  undone,
  valueAt,
  withPart,
  withValueAt,
} = await bundled(`
    export * from './site/editor/state/edits.ts';
    export * from './site/editor/state/items.ts';
    export * from './site/editor/state/known-people.ts';
    export * from './site/editor/state/languages.ts';
    export * from './site/editor/state/place.ts';
    export * from './site/editor/state/to-keep.ts';
    export * from './site/editor/forms/cleaned.ts';
    export {withPart} from './site/editor/forms/shown-part.ts';
  `);

const CAMPAIGN = {
  updated: '2027-04-01',
  name: {en: 'Made up', be: 'Выдумана'},
  events: [
    {id: 'one', name: 'First', startDate: '2027-05-21', revision: 3},
    {id: 'two', name: 'Second', startDate: '2027-05-22', location: {addressLocality: {en: 'Vilnius'}}},
  ],
};

const NOW = new Date('2027-04-20T08:00:00.123Z');

describe('an edit', () => {
  test('changes one place, and shares everything else', () => {
    const {campaign} = edited(opened(CAMPAIGN), ['events', 1, 'name'], 'Other', 0);
    assert.equal(campaign.events[1].name, 'Other');
    assert.equal(campaign.events[0], CAMPAIGN.events[0]);
    assert.equal(CAMPAIGN.events[1].name, 'Second');
  });

  test('is undone and done again', () => {
    const after = edited(edited(opened(CAMPAIGN), ['name'], 'A', 0), ['events'], undefined, 9000);
    const back = undone(undone(after));
    assert.equal(back.campaign, CAMPAIGN);
    assert.equal(redone(redone(back)).campaign, after.campaign);
    assert.equal(undone(back), back);
    assert.equal(redone(after), after);
  });

  test('is one step with what is typed into the same field without a pause', () => {
    const typed = ['A', 'Al', 'Ale'].reduce(
      (edits, text, index) => edited(edits, ['name', 'en'], text, index * 500),
      opened(CAMPAIGN),
    );
    assert.equal(undone(typed).campaign, CAMPAIGN);
    const later = edited(typed, ['name', 'en'], 'Ales', 60_000);
    assert.equal(undone(later).campaign.name.en, 'Ale');
  });

  test('after an undo never joins the step before', () => {
    const typed = edited(edited(opened(CAMPAIGN), ['name'], 'A', 0), ['theme'], 'B', 10);
    const again = edited(undone(typed), ['name'], 'C', 20);
    assert.equal(undone(again).campaign.name, 'A');
  });

  test('says whether something would be lost', () => {
    const after = edited(opened(CAMPAIGN), ['name'], 'A', 0);
    assert.equal(isChanged(opened(CAMPAIGN)), false);
    assert.equal(isChanged(after), true);
    assert.equal(isChanged(undone(after)), false);
    assert.equal(isChanged(kept(after, after.campaign, after.campaign)), false);
  });

  test('that is typed while a file is written stays, and is not kept yet', () => {
    const asked = edited(opened(CAMPAIGN), ['name'], 'A', 0);
    const typed = edited(asked, ['theme'], 'B', 10);
    const after = kept(typed, asked.campaign, {...asked.campaign, updated: '2027-04-21T12:00:00Z'});
    assert.equal(after.campaign, typed.campaign);
    assert.equal(isChanged(after), true);
  });

  test('is at the place to which its keys lead, for any JSON', () => {
    const keys = fc.array(fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.nat(2)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.jsonValue(), keys, fc.integer(), (json, way, value) => {
        const before = JSON.stringify(json);
        const after = withValueAt(json, way, value);
        assert.equal(valueAt(after, way), value);
        assert.equal(JSON.stringify(json), before);
        assert.equal({}.a, undefined);
      }),
    );
  });
});

describe('a step', () => {
  const FIRST = ['events', 0];
  const withName = (edits, name, now, more = {}) =>
    edited(edits, FIRST, {...valueAt(edits.campaign, FIRST), name, ...more}, now);

  test('is what is typed into one field of an item without a pause', () => {
    const one = withName(withName(opened(CAMPAIGN), 'A', 0), 'AB', 500);
    assert.equal(one.past.length, 1);
    assert.equal(withName(one, 'ABC', 9_000).past.length, 2);
    const other = edited(one, FIRST, {...valueAt(one.campaign, FIRST), url: 'h'}, 600);
    assert.equal(other.past.length, 2, 'another field of the item is another step');
    assert.equal(undone(other).campaign.events[0].name, 'AB');
  });

  test('is a text in one language, from its first letter', () => {
    const type = (edits, name, now) => edited(edits, ['events', 2], {id: 'three', ...name}, now);
    const added = edited(opened(CAMPAIGN), ['events', 2], {id: 'three'}, 0);
    const typed = type(type(added, {name: {en: 'A'}}, 10), {name: {en: 'AB'}}, 20);
    assert.equal(added.past.length, 1);
    assert.equal(typed.past.length, 2);
    assert.equal(undone(typed).campaign.events[2].name, undefined);
  });

  test('is always one of its own for what is added or taken out', () => {
    const out = edited(edited(opened(CAMPAIGN), FIRST, undefined, 0), FIRST, undefined, 10);
    assert.equal(out.campaign.events.length, 0);
    assert.equal(out.past.length, 2);
    const back = edited(out, FIRST, {id: 'x'}, 20);
    assert.equal(back.past.length, 3);
    const item = {...CAMPAIGN.events[0], tags: ['a']};
    assert.equal(deepestChange(item, {...item, tags: ['a', 'b']}, FIRST), undefined);
    assert.deepEqual(deepestChange(item, {...item, tags: ['b']}, FIRST), [...FIRST, 'tags', 0]);
  });

  test('has the files that changed with it, there and back', () => {
    const files = {
      before: {'private/rows.json': undefined},
      after: {'private/rows.json': new Uint8Array([1])},
    };
    const imported = replaced(opened(CAMPAIGN), {...CAMPAIGN, events: []}, files);
    assert.equal(imported.past.at(-1).files, files);
    const back = undone(imported);
    assert.equal(back.future.at(-1).files, files);
    assert.equal(redone(back).past.at(-1).files, files);
    const typed = edited(edited(imported, ['name'], 'A', 10), ['name'], 'AB', 20, files);
    assert.equal(typed.past.length, 3, 'typing never joins a step with files');
  });
});

describe('somebody who is in the campaign already', () => {
  const status = {state: 'held', asOf: '2027-04-01'};
  const campaign = {
    people: {
      persons: [{id: 'p-1', name: {en: 'Vera Specimen'}, status, birthDate: '1980-01-01'}, {name: 'No id'}],
    },
    stories: {people: [{id: 'p-2', name: 'Anna Example'}]},
  };
  const known = (json, list) =>
    knownPeople(
      listsBeside(list).flatMap(keys => valueAt(json, keys) ?? []),
      takenIds(json, list),
    );
  const ids = list => known(campaign, list).map(({id}) => id);

  test('can be added to the other lists, under the same id', () => {
    assert.deepEqual(ids(['people', 'persons']), ['p-2']);
    assert.deepEqual(ids(['stories', 'people']), ['p-1']);
    assert.deepEqual(ids(['events']), []);
    const namesakes = {
      stories: {
        people: [
          {id: 'a', name: 'Same Name'},
          {id: 'b', name: 'Same Name'},
        ],
      },
    };
    assert.deepEqual(
      known(namesakes, ['people', 'persons']).map(({title}) => title),
      ['Same Name (a)', 'Same Name (b)'],
    );
    const [vera] = known(campaign, ['stories', 'people']);
    assert.deepEqual(itemAbout(vera, ['stories', 'people']), {
      id: 'p-1',
      name: {en: 'Vera Specimen'},
      status,
    });
  });

  test('can be the author of several poems, which have ids of their own', () => {
    assert.deepEqual(ids(['poems', 'works']), ['p-2', 'p-1']);
    const poem = itemAbout(known(campaign, ['poems', 'works'])[0], ['poems', 'works']);
    assert.match(poem.id, /^p-[2-9a-z]{8}$/);
    assert.deepEqual(poem.author, {name: 'Anna Example'});
  });
});

describe('what goes into a file', () => {
  test('says when it was changed, and gives an event that has changed its next revision', () => {
    const edits = edited(opened(CAMPAIGN), ['events', 0, 'name'], 'Other', 0);
    const {updated, events} = toKeep(edits, NOW);
    assert.equal(updated, '2027-04-20T08:00:00Z');
    assert.deepEqual(
      events.map(({revision}) => revision),
      [4, undefined],
    );
  });

  test('is the same as before if nothing has changed', () => {
    assert.equal(toKeep(opened(CAMPAIGN), NOW), CAMPAIGN);
  });
});

describe('a form', () => {
  test('makes nothing of fields that are empty', () => {
    const said = {
      name: 'First',
      location: {addressLocality: undefined},
      organizer: {},
      url: undefined,
      list: [],
    };
    assert.deepEqual(cleaned(said, {name: 'First'}), {name: 'First'});
  });

  test('keeps what no field shows, and an item that is about to be filled in', () => {
    const before = {unknown: {a: [1, {}]}, list: [{a: 1}]};
    assert.equal(cleaned(structuredClone(before), before), before);
    assert.deepEqual(cleaned({...before, list: [{a: 1}, {}]}, before).list, [{a: 1}, {}]);
  });
});

describe('a text by language', () => {
  test('lacks the languages of the campaign in which nothing is written', () => {
    assert.deepEqual(gapsOf({en: 'A', be: ''}, ['en', 'be', 'de']), ['be', 'de']);
    assert.deepEqual(gapsOf('A', ['en', 'be']), []);
  });
});

describe('a list', () => {
  test('is searched by the words of titles, days and towns', () => {
    assert.deepEqual(
      found(CAMPAIGN.events, 'vilnius 2027-05').map(({index}) => index),
      [1],
    );
    assert.equal(found(CAMPAIGN.events, '').length, 2);
  });

  test('gives a new item an id that tells nothing', () => {
    assert.match(newItem('person').id, /^p-[2-9a-z]{8}$/);
    assert.notEqual(newItem('person').id, newItem('person').id);
  });
});

describe('a form for a part', () => {
  const form = {schema: {properties: {name: {}, theme: {}}}};

  test('changes the members for which it has fields, and keeps the others in their order', () => {
    const value = {version: 1, name: 'A', events: CAMPAIGN.events, theme: 'B'};
    const next = withPart(value, form, {name: 'C', url: 'https://example.org/'});
    assert.deepEqual(Object.entries(next), [
      ['version', 1],
      ['name', 'C'],
      ['events', CAMPAIGN.events],
      ['url', 'https://example.org/'],
    ]);
    assert.deepEqual(withPart(value, form, undefined), {version: 1, events: CAMPAIGN.events});
  });
});
