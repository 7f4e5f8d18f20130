/** The campaign that is edited: its steps, what goes into a file, and what a form may not make of it. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import fc from 'fast-check';
import {bundled} from '../../helpers/node/bundled.mjs';

const {
  cleaned,
  edited,
  found,
  gapsOf,
  isChanged,
  kept,
  newItem,
  opened,
  redone,
  toKeep,
  undone,
  valueAt,
  withPart,
  withValueAt,
} = await bundled(`
    export * from './site/editor/state/edits.ts';
    export * from './site/editor/state/items.ts';
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
      (edits, text, index) => edited(edits, ['name'], text, index * 500),
      opened(CAMPAIGN),
    );
    assert.equal(undone(typed).campaign, CAMPAIGN);
    const later = edited(typed, ['name'], 'Ales', 60_000);
    assert.equal(undone(later).campaign.name, 'Ale');
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
