import {expect} from '@open-wc/testing';
import {addDays} from '../../../src/model/days/day.js';
import {pickOfDay, selectItems} from '../../../src/model/days/pick-of-day.js';

const items = Array.from({length: 20}, (_, i) => ({id: `story-${i}`}));
const days = Array.from({length: 2_000}, (_, i) => addDays('2024-01-01', i));

describe('pickOfDay', () => {
  it('returns undefined for an empty list', () => {
    expect(pickOfDay([], '2024-01-01')).to.equal(undefined);
  });

  it('does not depend on the order of the items', () => {
    const turned = [...items].reverse();
    for (const day of days) expect(pickOfDay(turned, day)).to.equal(pickOfDay(items, day));
  });

  it('returns the same items in every release', () => {
    expect(days.slice(0, 6).map(day => pickOfDay(items, day)!.id)).to.deep.equal([
      'story-19',
      'story-19',
      'story-0',
      'story-3',
      'story-17',
      'story-16',
    ]);
  });

  it('picks every item about equally often', () => {
    const turns = new Map(items.map(({id}) => [id, 0]));
    for (const day of days) turns.set(pickOfDay(items, day)!.id, turns.get(pickOfDay(items, day)!.id)! + 1);
    // 100 each on average; four standard deviations of a uniform random choice are 39.
    for (const [id, count] of turns) expect(count, id).to.be.within(61, 139);
  });

  it('keeps the picks of other days when an item is removed', () => {
    const [gone, ...left] = items;
    for (const day of days) {
      const before = pickOfDay(items, day);
      if (before !== gone) expect(pickOfDay(left, day)).to.equal(before);
    }
  });
});

describe('selectItems', () => {
  it('returns all items without an id and a day', () => {
    expect(selectItems(items, undefined, undefined)).to.equal(items);
  });

  it('returns the pick of a given day', () => {
    for (const day of days.slice(0, 6))
      expect(selectItems(items, undefined, day)).to.deep.equal([pickOfDay(items, day)]);
  });

  it('returns the item with a given id, whatever the day', () => {
    expect(selectItems(items, 'story-3', '2024-01-01')).to.deep.equal([{id: 'story-3'}]);
  });

  it('compares ids without case and spaces around them', () => {
    for (const id of ['Story-3', ' story-3 ', 'STORY-3\n'])
      expect(selectItems(items, id, undefined), id).to.deep.equal([{id: 'story-3'}]);
  });

  it('returns nothing for an unknown id or an empty list', () => {
    expect(selectItems(items, 'story-99', '2024-01-01')).to.deep.equal([]);
    expect(selectItems([], undefined, '2024-01-01')).to.deep.equal([]);
  });
});
