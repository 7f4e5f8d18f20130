import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newId} from '../../src/import/merge/ids.mjs';
import {digestsOf} from '../../src/import/merge/leaves.mjs';
import {matched} from '../../src/import/merge/matching.mjs';
import {merged} from '../../src/import/merge/merge.mjs';

const SOURCE = {from: 'events.csv', kind: 'spreadsheet'};

const event = (name, day, city, more = {}) => ({
  name: {en: name},
  startDate: `${day}T18:00`,
  location: {name: 'Sample Hall', addressLocality: {en: city}},
  ...more,
});

const RALLY = event('Rally', '2027-05-21', 'Riga');
const LETTERS = event('Letters', '2027-05-21', 'Riga', {kind: 'letters'});
const VIGIL = event('Vigil', '2027-05-22', 'Vilnius');

const known = (id, each, key) => ({id, digests: digestsOf(each), ...SOURCE, key});
const found = (each, key) => ({digests: digestsOf(each), key});

/** The ids of the known events that were found, in the order of what was found. */
const idsOf = (some, all, source = SOURCE) => {
  const matches = matched(some, all, source);
  return some.map(one => matches.get(one)?.id);
};

describe('an event is the same', () => {
  const all = [known('a', RALLY, '1'), known('b', LETTERS, '2'), known('c', VIGIL, '3')];

  it('when the rows are sorted', () =>
    assert.deepEqual(idsOf([found(VIGIL, '3'), found(RALLY, '1'), found(LETTERS, '2')], all), [
      'c',
      'a',
      'b',
    ]));

  it('when the rows are numbered anew', () =>
    assert.deepEqual(idsOf([found(VIGIL, '1'), found(RALLY, '2'), found(LETTERS, '3')], all), [
      'c',
      'a',
      'b',
    ]));

  for (const [what, changed] of [
    ['its day', event('Vigil', '2027-05-23', 'Vilnius')],
    ['its town', event('Vigil', '2027-05-22', 'Kaunas')],
    ['its title', event('Candles', '2027-05-22', 'Vilnius')],
    ['its hall', {...VIGIL, location: {...VIGIL.location, name: 'Example Hall'}}],
  ]) {
    it(`when ${what} is changed, with a number`, () =>
      assert.deepEqual(idsOf([found(changed, '3')], all), ['c']));
    it(`when ${what} is changed, without a number`, () =>
      assert.deepEqual(idsOf([found(changed)], all), ['c']));
  }

  it('by an id of its own, whatever has changed', () =>
    assert.deepEqual(
      idsOf([found(event('New', '2027-06-01', 'Kaunas'), 'x-1')], [known('x', RALLY, 'x-1')]),
      ['x'],
    ));
});

describe('an event is another one', () => {
  it('when its row has a number that was used before, and nothing else of that event', () => {
    const other = {name: {en: 'Concert'}, startDate: '2027-05-30', kind: 'concert'};
    assert.deepEqual(idsOf([found(other, '3')], [known('c', VIGIL, '3')]), [undefined]);
  });

  it('when it only has the same number in another spreadsheet', () => {
    const near = event('Concert', '2027-05-22', 'Vilnius');
    assert.deepEqual(idsOf([found(near, '3')], [known('c', VIGIL, '3')], {...SOURCE, from: 'other.csv'}), [
      undefined,
    ]);
  });

  it('when it is in another town, in a part of a source: the next range of a spreadsheet has such events', () => {
    const elsewhere = event('Vigil', '2027-05-22', 'Kaunas');
    const part = {...SOURCE, isPart: true};
    for (const key of [undefined, '3'])
      assert.deepEqual(idsOf([found(elsewhere, key)], [known('c', VIGIL, '3')], part), [undefined]);
    const renamed = event('Candles', '2027-05-22', 'Vilnius');
    assert.deepEqual(idsOf([found(renamed)], [known('c', VIGIL)], part), ['c']);
  });

  it('when two rows could be it: the more similar one is', () => {
    const moved = event('Vigil', '2027-05-23', 'Vilnius');
    assert.deepEqual(idsOf([found(moved), found(VIGIL)], [known('c', VIGIL)]), [undefined, 'c']);
  });
});

describe('a change of an event', () => {
  const covers = () => true;

  it('names the members that have changed, and no others', () => {
    const {event: next, fields} = merged(
      {id: 'c', ...VIGIL},
      {...VIGIL, startDate: '2027-05-22T19:00'},
      {last: digestsOf(VIGIL), covers},
    );
    assert.deepEqual(fields, ['startDate']);
    assert.deepEqual(next, {id: 'c', ...VIGIL, startDate: '2027-05-22T19:00'});
  });

  it('keeps what was changed by hand in the campaign', () => {
    const byHand = {...VIGIL, name: {en: 'Vigil', de: 'Mahnwache'}, photography: 'none'};
    const {event: next, fields} = merged(
      byHand,
      {...VIGIL, url: 'https://example.org'},
      {last: digestsOf(VIGIL), covers},
    );
    assert.deepEqual(fields, ['url']);
    assert.deepEqual(next.name, byHand.name);
    assert.equal(next.photography, 'none');
  });

  it('removes what the source had and has no more, but not what it has no column for', () => {
    const before = {...VIGIL, kind: 'vigil', url: 'https://example.org'};
    const {event: next} = merged(before, VIGIL, {last: digestsOf(before), covers: path => path !== 'url'});
    assert.deepEqual(next, {...VIGIL, url: 'https://example.org'});
  });

  it('turns a text into texts by language', () => {
    const next = {...VIGIL, location: {...VIGIL.location, name: {en: 'Sample Hall', be: 'Зала'}}};
    assert.deepEqual(merged(VIGIL, next, {last: digestsOf(VIGIL), covers}).event, next);
  });

  it('takes the whole time together', () => {
    const byHand = {...VIGIL, endDate: '2027-05-22T21:00'};
    const next = {...VIGIL, startDate: '2027-05-23'};
    assert.equal(merged(byHand, next, {last: digestsOf(VIGIL), covers}).event.endDate, undefined);
  });
});

describe('the id of a new event', () => {
  const free = () => false;

  it('is its day, its town and its number, and no word of its title', () => {
    assert.equal(newId(VIGIL, {kind: 'spreadsheet', key: '7'}, free), '2027-05-22-vilnius-7');
    assert.equal(newId(VIGIL, {kind: 'spreadsheet'}, free), '2027-05-22-vilnius');
  });

  it('is one that is free', () =>
    assert.equal(
      newId(VIGIL, {kind: 'spreadsheet'}, id => ['2027-05-22-vilnius', '2027-05-22-vilnius-2'].includes(id)),
      '2027-05-22-vilnius-3',
    ));

  it('has nothing of the UID of a calendar, which may name a person', () =>
    assert.doesNotMatch(newId(VIGIL, {kind: 'calendar', key: 'anna@example.org'}, free), /anna|@/));
});
