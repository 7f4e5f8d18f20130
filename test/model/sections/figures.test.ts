import {expect} from '@open-wc/testing';
import {is, parse} from 'valibot';
import {
  estimateAt,
  figureFaults,
  figures,
  figuresSchema,
  growingFigure,
  isPast,
  nextEstimateIn,
  type Figure,
} from '../../../src/model/sections/figures.js';
import {aFigure} from '../../helpers/campaigns/campaign.js';

/** A figure as the schema outputs it. */
const read = (fields: Parameters<typeof aFigure>[0] = {}): Figure => parse(growingFigure, aFigure(fields));

describe('figure', () => {
  it('is exact unless it has another qualifier', () => {
    expect(read({qualifier: undefined}).qualifier).to.equal('exact');
  });

  const change = (value: unknown) => ({change: {value, since: '2023-04-01'}});
  const rows: [what: string, fields: object, isOne: boolean][] = [
    ['the number 0', {value: 0}, true],
    ['the largest safe integer', {value: Number.MAX_SAFE_INTEGER}, true],
    ['a larger number', {value: Number.MAX_SAFE_INTEGER + 1}, false],
    ['a negative number', {value: -1}, false],
    ['a fraction', {value: 1.5}, false],
    ['a number as text', {value: '1500'}, false],
    ['no number', {value: undefined}, false],
    ['no date', {asOf: undefined}, false],
    ['an invalid date', {asOf: '2023-02-29'}, false],
    ['a time instead of a date', {asOf: '2023-05-19T00:00:00Z'}, false],
    ['no source', {source: undefined}, false],
    ['a blank source', {source: {name: ' \u00a0\n'}}, false],
    ['a source without a name', {source: {url: 'https://example.org/'}}, false],
    ['a source with a javascript: address', {source: {name: 'A', url: 'javascript:alert(1)'}}, false],
    ['an unknown qualifier', {qualifier: 'roughly'}, false],
    ['an unknown group', {breakdown: [{group: 'heroes', value: 3}]}, false],
    ['a decrease', change(-11), true],
    ['a change of zero', change(0), true],
    ['a change by a fraction', change(0.5), false],
    ['a rate that is a fraction', {estimate: {perDay: 0.5}}, false],
    ['a negative rate', {estimate: {perDay: -1}}, false],
  ];
  for (const [what, fields, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => {
      expect(is(growingFigure, {...aFigure(), ...fields})).to.equal(isOne);
    });

  it('cannot have an estimate if it counts people', () => {
    const {prisoners} = parse(figuresSchema, {prisoners: aFigure({estimate: {perDay: 3}})});
    expect(prisoners).not.to.have.property('estimate');
  });

  it('can be missing, alone or beside the other', () => {
    expect(is(figuresSchema, {})).to.equal(true);
    expect(is(figuresSchema, {prisoners: aFigure()})).to.equal(true);
    expect(is(figuresSchema, {prisoners: aFigure(), daysInPrison: aFigure()})).to.equal(true);
  });
});

describe('figureFaults', () => {
  const NOW = new Date('2023-05-20T12:00:00Z');
  const since = (day: string) => ({change: {value: 9, since: day}});
  const rows: [what: string, fields: Parameters<typeof aFigure>[0], places: string[]][] = [
    ['a date of yesterday', {}, []],
    ['a date that has begun in Kiribati', {asOf: '2023-05-21'}, []],
    ['a date that has not begun anywhere', {asOf: '2023-05-22'}, ['asOf']],
    ['a mistyped year', {asOf: '2203-05-19'}, ['asOf']],
    ['an end of validity on the day of the count', {validUntil: '2023-05-19'}, []],
    ['an end of validity in the future', {validUntil: '2024-05-19'}, []],
    ['an end of validity before the count', {validUntil: '2023-05-18'}, ['validUntil']],
    ['a change since the day before', since('2023-05-18'), []],
    ['a change since the same day', since('2023-05-19'), ['change.since']],
    ['a change since a later day', since('2023-05-20'), ['change.since']],
  ];
  for (const [what, fields, places] of rows)
    it(`finds ${places.join() || 'nothing'} wrong with ${what}`, () => {
      const faults = figureFaults(read(fields), NOW);
      expect(faults.map(({path}) => path.join('.'))).to.deep.equal(places);
    });

  it('reports the figure that a fault is in', () => {
    const value = {prisoners: read(), daysInPrison: read({asOf: '2999-01-01'})};
    expect(figures.faults?.(value, NOW)).to.deep.equal([
      {path: ['daysInPrison', 'asOf'], message: 'is in the future'},
    ]);
  });
});

describe('isPast', () => {
  const rows: [today: string, fields: Parameters<typeof aFigure>[0], expected: boolean][] = [
    ['2023-05-19', {}, false],
    ['2023-08-17', {}, false],
    ['2023-08-18', {}, true],
    ['2026-05-21', {}, true],
    ['2023-05-31', {validUntil: '2023-05-31'}, false],
    ['2023-06-01', {validUntil: '2023-05-31'}, true],
    ['2024-05-19', {validUntil: '2024-05-19'}, false],
  ];
  for (const [today, fields, expected] of rows) {
    const until = fields?.validUntil ? `until ${fields.validUntil}` : 'for 90 days';
    it(`returns ${expected} on ${today} for a figure of 19 May 2023 that is valid ${until}`, () => {
      expect(isPast(read(fields), today)).to.equal(expected);
    });
  }
});

describe('estimateAt', () => {
  const rows: [now: string, perDay: number | undefined, expected: number][] = [
    ['2023-05-21T12:00:00Z', undefined, 400_000],
    ['2023-05-21T12:00:00Z', 0, 400_000],
    ['2020-01-01T00:00:00Z', 1490, 400_000],
    ['2023-05-12T23:59:59Z', 1490, 400_000],
    ['2023-05-13T00:00:00Z', 1490, 400_000],
    ['2023-05-13T12:00:00Z', 1490, 400_745],
    ['2023-05-13T12:00:30Z', 1490, 400_745],
    ['2023-05-14T00:00:00Z', 1490, 401_490],
    ['2023-05-22T00:00:00Z', 1490, 413_410],
  ];
  for (const [now, perDay, expected] of rows)
    it(`returns ${expected} at ${now} for 400000 as of 12 May 2023 and ${perDay ?? 'no'} more a day`, () => {
      const estimate = perDay === undefined ? undefined : {perDay};
      const given = read({value: 400_000, asOf: '2023-05-12', estimate});
      expect(estimateAt(given, new Date(now))).to.equal(expected);
    });
});

it('estimateAt returns no more than the largest exact integer', () => {
  const given = read({value: 9e15, asOf: '2023-05-12', estimate: {perDay: 9e15}});
  expect(estimateAt(given, new Date('2026-05-12'))).to.equal(Number.MAX_SAFE_INTEGER);
});

describe('nextEstimateIn', () => {
  const rows: [now: string, perDay: number | undefined, expected: number][] = [
    ['2023-05-13T00:00:00.000Z', undefined, Infinity],
    ['2023-05-13T00:00:00.000Z', 0, Infinity],
    ['2023-05-13T00:00:00.000Z', 1440, 60_000],
    ['2023-05-13T00:00:59.999Z', 1440, 1],
    ['2023-05-13T00:01:00.000Z', 1440, 60_000],
    ['2023-05-12T23:00:00.000Z', 1440, 3_660_000],
  ];
  for (const [now, perDay, expected] of rows)
    it(`returns ${expected} at ${now} for ${perDay ?? 'no'} more a day`, () => {
      const estimate = perDay === undefined ? undefined : {perDay};
      expect(nextEstimateIn(read({asOf: '2023-05-12', estimate}), new Date(now))).to.equal(expected);
    });

  it('returns the time until the next number, at most a millisecond too short', () => {
    for (const perDay of [3, 7, 1490, 1374, 86_400]) {
      const given = read({value: 400_000, asOf: '2023-05-12', estimate: {perDay}});
      const at = (moment: number) => estimateAt(given, new Date(moment));
      let now = Date.parse('2023-05-13T00:00:00Z');
      for (let next = 400_001; next <= 400_300; next++) {
        now += nextEstimateIn(given, new Date(now));
        expect(at(now - 1), `${perDay} a day`).to.equal(next - 1);
        if (at(now) < next) now += 1;
        expect(at(now), `${perDay} a day`).to.equal(next);
      }
    }
  });
});
