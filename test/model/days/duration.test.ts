import {expect} from '@open-wc/testing';
import {lengthOf} from '../../../src/model/days/duration.js';

describe('lengthOf', () => {
  const rows: [duration: string, hours: number, minutes: number][] = [
    ['PT4M30S', 0, 5],
    ['PT4M', 0, 4],
    ['PT5S', 0, 1],
    ['PT90S', 0, 2],
    ['PT60M', 1, 0],
    ['PT75M', 1, 15],
    ['PT1H2M', 1, 2],
    ['PT59M59S', 1, 0],
    ['PT12H34M56S', 12, 35],
    [`PT${'9'.repeat(400)}H`, 0, 0],
  ];
  for (const [duration, hours, minutes] of rows)
    it(`takes ${duration.slice(0, 20)} for ${hours} h ${minutes} min`, () => {
      expect(lengthOf(duration)).to.deep.equal({hours, minutes});
    });
});
