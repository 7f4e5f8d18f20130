import {expect} from '@open-wc/testing';
import {anniversaryOn, type Anniversary} from '../../../src/model/days/anniversary.js';

describe('anniversaryOn', () => {
  const rows: [today: string, first: string, expected: Anniversary][] = [
    ['2023-05-19', '2023-05-21', {day: '2023-05-21', days: 2}],
    ['2023-05-21', '2023-05-21', {day: '2023-05-21', days: 0}],
    ['2023-05-22', '2023-05-21', {day: '2023-05-21', days: -1, next: '2024-05-21'}],
    ['2023-06-20', '2023-05-21', {day: '2023-05-21', days: -30, next: '2024-05-21'}],
    ['2023-06-21', '2023-05-21', {day: '2024-05-21', days: 335}],
    ['2024-05-21', '2023-05-21', {day: '2024-05-21', days: 0}],
    // Before the first occurrence, the next one is the first, however far away.
    ['2021-05-21', '2023-05-21', {day: '2023-05-21', days: 730}],
    ['2021-05-25', '2023-05-21', {day: '2023-05-21', days: 726}],
    // A recent occurrence may be in the previous year.
    ['2024-01-05', '2022-12-31', {day: '2023-12-31', days: -5, next: '2024-12-31'}],
    ['2023-12-31', '2023-01-01', {day: '2024-01-01', days: 1}],
    // There is no 29 February in a common year.
    ['2025-02-28', '2024-02-29', {day: '2025-02-28', days: 0}],
    ['2027-12-31', '2024-02-29', {day: '2028-02-29', days: 60}],
    ['2100-02-01', '2024-02-29', {day: '2100-02-28', days: 27}],
  ];
  for (const [today, first, expected] of rows)
    it(`returns ${expected.days} days on ${today} for a first day of ${first}`, () =>
      expect(anniversaryOn(today, first)).to.deep.equal(expected));
});
