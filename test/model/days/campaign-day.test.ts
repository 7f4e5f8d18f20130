import {expect} from '@open-wc/testing';
import {campaignDay, untilNextDay} from '../../../src/model/days/campaign-day.js';

const HOUR = 3_600_000;

describe('campaignDay', () => {
  const rows: [zone: string | undefined, moment: string, day: string, hoursLeft: number][] = [
    [undefined, '2023-05-21T20:59:00Z', '2023-05-21', 1 / 60],
    [undefined, '2023-05-21T21:00:00Z', '2023-05-22', 24],
    [undefined, '2023-12-31T21:00:00Z', '2024-01-01', 24],
    ['Europe/Minsk', '2023-05-21T21:00:00Z', '2023-05-22', 24],
    ['Europe/Berlin', '2023-05-21T21:00:00Z', '2023-05-21', 1],
    ['America/St_Johns', '2023-05-21T21:00:00Z', '2023-05-21', 5.5],
    // Days of 23 and 25 hours, when clocks change.
    ['Europe/Berlin', '2023-03-25T23:00:00Z', '2023-03-26', 23],
    ['Europe/Berlin', '2023-10-28T22:00:00Z', '2023-10-29', 25],
    ['Nowhere/Unknown', '2023-05-21T21:00:00Z', '2023-05-22', 24],
  ];
  for (const [zone, moment, day, hoursLeft] of rows)
    it(`returns ${day} at ${moment} in ${zone ?? 'Belarus'}, with ${hoursLeft} hours left`, () => {
      expect(campaignDay(new Date(moment), zone)).to.equal(day);
      expect(untilNextDay(new Date(moment), zone)).to.be.closeTo(hoursLeft * HOUR, 1);
    });
});
