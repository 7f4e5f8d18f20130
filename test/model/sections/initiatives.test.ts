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
    ['only name, kind, review date and source', plain, true],
    ['no name', {...plain, name: undefined}, false],
    ['no kind', {...plain, kind: undefined}, false],
    ['an unknown kind', {...plain, kind: 'dance'}, false],
    ['no review date', {...plain, reviewedOn: undefined}, false],
    ['an invalid review date', {...plain, reviewedOn: '2023-02-29'}, false],
    ['no source', {...plain, source: undefined}, false],
    ['an organiser', {...plain, organizer: {name: 'Friends'}}, true],
    ['an organiser without a name', {...plain, organizer: {url: 'https://example.org/'}}, false],
    ['a place', {...plain, location: {addressCountry: {en: 'Brazil'}}}, true],
    ['a place as text', {...plain, location: 'Brazil'}, false],
    ['a javascript: address', {...plain, url: 'javascript:alert(1)'}, false],
    ['an empty id', {...plain, id: ''}, false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(initiative, value)).to.equal(isOne));
});

describe('byKind', () => {
  /** One initiative of each kind. */
  const list = [...initiativeKind.options]
    .reverse()
    .map((kind): Initiative => ({...plain, kind, name: kind}));
  const namesByKind = (given: readonly Initiative[], isCautious = false) =>
    byKind(given, isCautious).map(([kind, initiatives]) => [kind, initiatives.map(({name}) => name)]);

  it('returns all kinds in a fixed order', () => {
    const kinds = ['write', 'attend', 'share', 'give', 'tell'];
    expect(namesByKind(list)).to.deep.equal(kinds.map(kind => [kind, [kind]]));
  });

  it('keeps the order within a kind and leaves out empty kinds', () => {
    const other = {...list[0]!, name: 'another'};
    expect(namesByKind([other, list[0]!])).to.deep.equal([['tell', ['another', 'tell']]]);
    expect(namesByKind([])).to.deep.equal([]);
  });

  it('leaves out risky kinds on a cautious site', () => {
    expect(namesByKind(list, true).map(([kind]) => kind)).to.deep.equal(['write', 'attend', 'tell']);
  });
});
