import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {
  addDays,
  day,
  dayAt,
  dayOrInstant,
  dayOrLocalTime,
  daysBetween,
  localDay,
} from '../../../src/model/days/day.js';

describe('day', () => {
  const rows: [value: string, isOne: boolean][] = [
    ['2023-05-21', true],
    ['2023-01-31', true],
    ['2023-04-30', true],
    ['2023-04-31', false],
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2024-02-29', true],
    ['2024-02-30', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2023-00-10', false],
    ['2023-13-10', false],
    ['2023-05-00', false],
    ['2023-05-32', false],
    ['2023-5-21', false],
    ['23-05-21', false],
    ['12023-05-21', false],
    ['21.05.2023', false],
    ['2023-05-21T15:00', false],
    [' 2023-05-21', false],
    ['2023-05-21\n', false],
    ['', false],
  ];
  for (const [value, isOne] of rows)
    it(`${isOne ? 'accepts' : 'refuses'} ${JSON.stringify(value)}`, () =>
      expect(is(day, value)).to.equal(isOne));

  it('accepts every day of four hundred years and nothing else', () => {
    for (let year = 1900; year < 2300; year++)
      for (let month = 1; month <= 12; month++)
        for (let date = 28; date <= 32; date++) {
          const value = `${year}-${String(month).padStart(2, '0')}-${date}`;
          const isReal = new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(value);
          if (is(day, value) !== isReal) expect.fail(value);
        }
  });
});

describe('dayOrLocalTime', () => {
  const rows: [value: string, isOne: boolean][] = [
    ['2023-05-19', true],
    ['2023-05-19T15:00', true],
    ['2023-05-19T15:00:30', true],
    ['2023-05-19T00:00', true],
    ['2023-05-19T23:59:59', true],
    ['2023-05-19T24:00', false],
    ['2023-05-19T15:60', false],
    ['2023-05-19T15', false],
    ['2023-05-19T5:00', false],
    ['2023-05-19 15:00', false],
    ['2023-05-19T15:00Z', false],
    ['2023-05-19T15:00+03:00', false],
    ['2023-02-29T15:00', false],
  ];
  for (const [value, isOne] of rows)
    it(`${isOne ? 'accepts' : 'refuses'} ${value}`, () => expect(is(dayOrLocalTime, value)).to.equal(isOne));
});

describe('dayOrInstant', () => {
  const rows: [value: string, isOne: boolean][] = [
    ['2023-05-19', true],
    ['2023-05-19T15:00Z', true],
    ['2023-05-19T15:00:30Z', true],
    ['2023-05-19T15:00:30.125Z', true],
    ['2023-05-19T15:00:30+03:00', true],
    ['2023-05-19T15:00-11:30', true],
    ['2023-05-19T15:00', false],
    ['2023-05-19T15:00+14:00', true],
    ['2023-05-19T15:00+15:00', false],
    ['2023-05-19T15:00+03:60', false],
    ['2023-05-19T15:00+3', false],
    ['2023-05-19Z', false],
    ['2023-02-29T15:00Z', false],
  ];
  for (const [value, isOne] of rows)
    it(`${isOne ? 'accepts' : 'refuses'} ${value}`, () => expect(is(dayOrInstant, value)).to.equal(isOne));
});

describe('dayAt', () => {
  const rows: [moment: string, offset: number, expected: string][] = [
    ['2023-05-20T23:59:59Z', 0, '2023-05-20'],
    ['2023-05-21T00:00:00Z', 0, '2023-05-21'],
    ['2023-05-20T09:59:59Z', 14, '2023-05-20'],
    ['2023-05-20T10:00:00Z', 14, '2023-05-21'],
    ['2023-05-21T11:59:59Z', -12, '2023-05-20'],
    ['2023-05-20T18:30:00Z', 5.5, '2023-05-21'],
    ['2023-12-31T22:00:00Z', 2, '2024-01-01'],
  ];
  for (const [moment, offset, expected] of rows)
    it(`returns ${expected} at ${moment} with an offset of ${offset} hours`, () =>
      expect(dayAt(new Date(moment), offset)).to.equal(expected));
});

describe('localDay', () => {
  it('returns the reader’s calendar day from its first to its last millisecond', () => {
    expect(localDay(new Date(2023, 4, 21, 0, 0))).to.equal('2023-05-21');
    expect(localDay(new Date(2023, 4, 21, 23, 59, 59, 999))).to.equal('2023-05-21');
    expect(localDay(new Date(2024, 0, 1, 0, 0))).to.equal('2024-01-01');
  });
});

describe('addDays and daysBetween', () => {
  const rows: [from: string, days: number, to: string][] = [
    ['2023-05-19', 0, '2023-05-19'],
    ['2023-05-19', 90, '2023-08-17'],
    ['2023-05-19', -19, '2023-04-30'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-03-25', 2, '2023-03-27'],
    ['2023-10-28', 2, '2023-10-30'],
    ['2023-01-01', 365, '2024-01-01'],
  ];
  for (const [from, days, to] of rows)
    it(`count ${days} days from ${from} to ${to}, across leap days and clock changes`, () => {
      expect(addDays(from, days)).to.equal(to);
      expect(daysBetween(from, to)).to.equal(days);
    });
});
