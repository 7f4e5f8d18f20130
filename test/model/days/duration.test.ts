import {expect} from '@open-wc/testing';
import {playingTime} from '../../../src/model/days/duration.js';

describe('playingTime', () => {
  const rows: [duration: string, shown: string][] = [
    ['PT4M30S', '4:30'],
    ['PT4M', '4:00'],
    ['PT5S', '0:05'],
    ['PT90S', '1:30'],
    ['PT75M', '1:15:00'],
    ['PT1H5S', '1:00:05'],
    ['PT12H34M56S', '12:34:56'],
    [`PT${'9'.repeat(400)}H`, '0:00'],
  ];
  for (const [duration, shown] of rows)
    it(`shows ${duration.slice(0, 20)} as ${shown}`, () => {
      expect(playingTime(duration)).to.equal(shown);
    });
});
