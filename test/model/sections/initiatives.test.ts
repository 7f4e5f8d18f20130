import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {
  byKind,
  initiative,
  initiativeKind,
  type Initiative,
} from '../../../src/model/sections/initiatives.js';

const plain = {
  name: 'Letters',
  kind: 'write',
  reviewedOn: '2023-05-19',
  source: {name: 'Example Committee'},
} as const;

describe('an initiative of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['a name, a kind, a day and a source alone', plain, true],
    ['no name', {...plain, name: undefined}, false],
    ['no kind', {...plain, kind: undefined}, false],
    ['a kind that is none', {...plain, kind: 'dance'}, false],
    ['no day on which it was reviewed', {...plain, reviewedOn: undefined}, false],
    ['a review on no real day', {...plain, reviewedOn: '2023-02-29'}, false],
    ['no source', {...plain, source: undefined}, false],
    ['somebody who runs it', {...plain, organizer: {name: 'Friends'}}, true],
    ['somebody without a name', {...plain, organizer: {url: 'https://example.org/'}}, false],
    ['a place', {...plain, location: {addressCountry: {en: 'Brazil'}}}, true],
    ['a place as text', {...plain, location: 'Brazil'}, false],
    ['a page that runs code', {...plain, url: 'javascript:alert(1)'}, false],
    ['an empty id', {...plain, id: ''}, false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(initiative, value)).to.equal(isOne));
});

describe('byKind', () => {
  /** One of each kind, and their names by kind. */
  const list = [...initiativeKind.options]
    .reverse()
    .map((kind): Initiative => ({...plain, kind, name: kind}));
  const told = (given: readonly Initiative[], isCautious = false) =>
    byKind(given, isCautious).map(([kind, initiatives]) => [kind, initiatives.map(({name}) => name)]);

  it('has every kind, in one order', () => {
    const kinds = ['write', 'attend', 'share', 'give', 'tell'];
    expect(told(list)).to.deep.equal(kinds.map(kind => [kind, [kind]]));
  });

  it('leaves those of a kind in their order, and out kinds that there are none of', () => {
    const other = {...list[0]!, name: 'another'};
    expect(told([other, list[0]!])).to.deep.equal([['tell', ['another', 'tell']]]);
    expect(told([])).to.deep.equal([]);
  });

  it('leaves out what lays a trace, where readers must not be led into danger', () => {
    expect(told(list, true).map(([kind]) => kind)).to.deep.equal(['write', 'attend', 'tell']);
  });
});
