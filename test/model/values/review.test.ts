import {expect} from '@open-wc/testing';
import {isReviewOld, reviewFaults} from '../../../src/model/values/review.js';

const reviewed = {reviewedOn: '2023-05-19'};

describe('isReviewOld', () => {
  const rows: [today: string, days: number, isOld: boolean][] = [
    ['2023-05-19', 365, false],
    ['2024-05-18', 365, false],
    ['2024-05-19', 365, true],
    ['2023-05-19', 0, false],
    ['2023-05-20', 0, true],
    ['2023-05-18', 0, false],
    ['2023-05-19', NaN, true],
    ['2099-01-01', Infinity, false],
  ];
  for (const [today, days, isOld] of rows)
    it(`returns ${isOld} on ${today} with a period of ${days} days`, () =>
      expect(isReviewOld(reviewed, today, days)).to.equal(isOld));
});

describe('reviewFaults', () => {
  for (const [now, faults] of [
    ['2023-05-18T09:59:59Z', 1],
    ['2023-05-18T10:00:00Z', 0], // on Kiritimati it is the 19th
    ['2024-01-01T00:00:00Z', 0],
  ] as const)
    it(`returns ${faults} at ${now}`, () =>
      expect(reviewFaults(reviewed, new Date(now))).to.have.length(faults));
});
