import {expect} from '@open-wc/testing';
import type * as zonedTime from '../../../src/model/days/zoned-time.js';
import {isZoneHidden, toLocal} from '../../../src/model/days/zoned-time.js';
import {nameZone} from '../../helpers/pages/zone.js';

/** The local time in `zone`, to the minute, computed independently of the tested code. */
const shownIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
  return (moment: Date) => format.format(moment).replace(' ', 'T');
};

/** The two APIs for time zones; every browser has Intl. */
for (const way of ['Temporal', 'Intl'])
  describe(`zoned time with ${way}`, () => {
    before(function () {
      if (!(way in globalThis)) this.skip();
    });
    const {Temporal} = globalThis as {Temporal?: unknown};
    let {offsetName, toInstant} = {} as typeof zonedTime;
    // A module of its own, which does not remember what the other API has said.
    before(async () => {
      const address = `../../../src/model/days/zoned-time.ts?way=${way}`;
      ({offsetName, toInstant} = (await import(address)) as typeof zonedTime);
    });
    before(() => way === 'Intl' && Object.assign(globalThis, {Temporal: undefined}));
    after(() => Temporal && Object.assign(globalThis, {Temporal}));

    /** Expected values from the tz database and RFC 5545, 3.3.5. */
    const moments: [what: string, local: string, zone: string, instant: string, offset: string][] = [
      ['a summer afternoon', '2023-05-19T15:00', 'Europe/Vilnius', '2023-05-19T12:00:00.000Z', 'UTC+3'],
      ['a winter afternoon', '2023-11-19T15:00', 'Europe/Vilnius', '2023-11-19T13:00:00.000Z', 'UTC+2'],
      ['a time with seconds', '2023-05-19T15:00:30', 'Europe/Minsk', '2023-05-19T12:00:30.000Z', 'UTC+3'],
      ['UTC itself', '2023-05-19T15:00', 'UTC', '2023-05-19T15:00:00.000Z', 'UTC'],
      ['a zone with minutes', '2023-05-19T15:00', 'Asia/Kathmandu', '2023-05-19T09:15:00.000Z', 'UTC+5:45'],
      ['a zone behind UTC', '2023-05-19T15:00', 'America/St_Johns', '2023-05-19T17:30:00.000Z', 'UTC−2:30'],
      ['the earliest zone', '2023-05-21', 'Pacific/Kiritimati', '2023-05-20T10:00:00.000Z', 'UTC+14'],
      ['the latest zone', '2023-05-21', 'Etc/GMT+12', '2023-05-21T12:00:00.000Z', 'UTC−12'],
      [
        'just before clocks go forward',
        '2023-03-26T01:59',
        'Europe/Berlin',
        '2023-03-26T00:59:00.000Z',
        'UTC+1',
      ],
      ['a time that clocks skip', '2023-03-26T02:30', 'Europe/Berlin', '2023-03-26T01:30:00.000Z', 'UTC+2'],
      [
        'just after clocks go forward',
        '2023-03-26T03:00',
        'Europe/Berlin',
        '2023-03-26T01:00:00.000Z',
        'UTC+2',
      ],
      ['a midnight that clocks skip', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 'UTC−2'],
      ['a day that a zone skipped', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z', 'UTC+14'],
      [
        'just before a repeated time',
        '2023-10-29T01:30',
        'Europe/Berlin',
        '2023-10-28T23:30:00.000Z',
        'UTC+2',
      ],
      ['a repeated time', '2023-10-29T02:30', 'Europe/Berlin', '2023-10-29T00:30:00.000Z', 'UTC+2'],
      [
        'just after a repeated time',
        '2023-10-29T03:00',
        'Europe/Berlin',
        '2023-10-29T02:00:00.000Z',
        'UTC+1',
      ],
      [
        'a repeated half hour',
        '2023-04-02T01:45',
        'Australia/Lord_Howe',
        '2023-04-01T14:45:00.000Z',
        'UTC+11',
      ],
    ];
    for (const [what, local, zone, instant, offset] of moments) {
      it(`converts ${what}: ${local} in ${zone}`, () => {
        expect(toInstant(local, zone)?.toISOString()).to.equal(instant);
        expect(offsetName(new Date(instant), zone)).to.equal(offset);
      });
    }

    it('is converted back and forth for every hour of a year', () => {
      for (const zone of ['Europe/Vilnius', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
        const shown = shownIn(zone);
        const wrong: string[] = [];
        for (let hour = 0; hour < 366 * 24; hour++) {
          const moment = new Date(Date.UTC(2024, 0, 1, hour));
          const local = shown(moment);
          const again = toInstant(local, zone)!;
          if (again > moment || shown(again) !== local) wrong.push(local);
        }
        expect(wrong, zone).to.deep.equal([]);
      }
    });

    it('is hidden where the browser names UTC or Iceland', () => {
      const hidden = [
        'UTC',
        'Etc/UTC',
        'GMT',
        'Europe/Lisbon',
        'Africa/Abidjan',
        'Atlantic/Reykjavik',
      ].filter(zone => {
        const end = nameZone(zone);
        const isHidden = isZoneHidden();
        end();
        return isHidden;
      });
      expect(hidden).to.deep.equal(['UTC', 'Etc/UTC', 'GMT', 'Atlantic/Reykjavik']);
    });

    it('is the reader’s own without a zone', () => {
      expect(toLocal(new Date(2023, 4, 19, 15, 30))).to.equal('2023-05-19T15:30');
      expect(toLocal(new Date(2023, 11, 31, 23, 59, 59))).to.equal('2023-12-31T23:59');
    });

    for (const zone of ['Europe/Atlantis', 'Not a zone', '', 'constructor']) {
      it(`is undefined in the unknown zone "${zone}"`, () => {
        expect(toInstant('2023-05-19T15:00', zone)).to.equal(undefined);
      });
    }

    it('knows the zones of the default campaign', () => {
      for (const zone of ['Europe/Amsterdam', 'Europe/Vilnius', 'Europe/Berlin', 'Europe/Minsk'])
        expect(toInstant('2023-05-21', zone), zone).to.be.a('date');
    });

    it('is undefined for invalid times and for years outside of 0000 to 9999', () => {
      expect(toInstant('soon', 'Europe/Berlin')).to.equal(undefined);
      expect(toInstant('9999-12-31T22:00', 'America/New_York')).to.equal(undefined);
      expect(toInstant('0000-01-01T00:00', 'Asia/Tokyo')).to.equal(undefined);
    });
  });
