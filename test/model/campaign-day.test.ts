import {expect} from '@open-wc/testing';
import {campaignDay, untilNextDay} from '../../src/model/campaign-day.js';

const HOUR = 3_600_000;

describe('the day of a campaign', () => {
  const rows: [moment: string, timeZone: string | undefined, day: string, hoursLeft: number][] = [
    ['2023-05-20T20:59:59Z', undefined, '2023-05-20', 1 / 3600],
    ['2023-05-20T21:00:00Z', undefined, '2023-05-21', 24],
    ['2023-01-01T21:00:00Z', undefined, '2023-01-02', 24],
    ['2023-05-20T22:00:00Z', 'Europe/Berlin', '2023-05-21', 24],
    ['2023-05-20T21:00:00Z', 'Europe/Berlin', '2023-05-20', 1],
    ['2023-05-21T02:00:00Z', 'America/Los_Angeles', '2023-05-20', 5],
    ['2023-05-20T12:00:00Z', 'Pacific/Auckland', '2023-05-21', 24],
    // The clocks leap over an hour that day, and show one twice on the other.
    ['2023-03-25T23:00:00Z', 'Europe/Berlin', '2023-03-26', 23],
    ['2023-10-28T22:00:00Z', 'Europe/Berlin', '2023-10-29', 25],
    // A zone that no engine knows is taken for that of Belarus.
    ['2023-05-20T21:00:00Z', 'Europe/Nowhere', '2023-05-21', 24],
  ];
  for (const [moment, timeZone, day, hoursLeft] of rows)
    it(`is ${day} at ${moment} in ${timeZone ?? 'no zone'}, for ${hoursLeft} hours`, () => {
      expect(campaignDay(new Date(moment), {timeZone})).to.equal(day);
      expect(untilNextDay(new Date(moment), {timeZone}) / HOUR).to.be.closeTo(hoursLeft, 1e-9);
    });
});
