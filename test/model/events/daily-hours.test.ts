import {expect} from '@open-wc/testing';
import {toInstant} from '../../../src/model/days/zoned-time.js';
import {agendaOf} from '../../../src/model/events/agenda.js';
import {hasDailyHours, onDay} from '../../../src/model/events/daily-hours.js';
import type {CampaignEvent} from '../../../src/model/sections/events.js';
import {anEvent} from '../../helpers/campaigns/event.js';

const daily = (fields: Parameters<typeof anEvent>[0] = {}) =>
  anEvent({
    name: 'A',
    startDate: '2027-05-21',
    endDate: '2027-05-23',
    opens: '11:00',
    closes: '20:00',
    timeZone: 'Europe/Vilnius',
    ...fields,
  });

/** The rows of an event at a moment: `now, 22, 23`, or `past`. */
function rowsAt(event: CampaignEvent, now: string | Date, zones = toInstant as typeof toInstant | undefined) {
  const {rows, past} = agendaOf([event], new Date(now), zones);
  return [
    ...rows.map(({day, now: isNow}) => (isNow ? 'now' : day!.slice(8))),
    ...past.map(() => 'past'),
  ].join(', ');
}

describe('an event with the same hours on each of its days', () => {
  it('is timed on each of them', () => {
    const {startDate, endDate} = onDay(daily(), '2027-05-22');
    expect([startDate, endDate]).to.deep.equal(['2027-05-22T11:00', '2027-05-22T20:00']);
    expect(hasDailyHours(daily())).to.equal(true);
  });

  it('closes on the next day where it closes at the earlier time', () => {
    const {startDate, endDate} = onDay(daily({opens: '21:00', closes: '02:00'}), '2027-05-31');
    expect([startDate, endDate]).to.deep.equal(['2027-05-31T21:00', '2027-06-01T02:00']);
  });

  it('is any other event without these hours', () => {
    const event = anEvent({startDate: '2027-05-21', endDate: '2027-05-23'});
    expect(onDay(event, '2027-05-22')).to.equal(event);
    expect(hasDailyHours(event)).to.equal(false);
  });

  describe('in an agenda', () => {
    const moments: [now: string, expected: string][] = [
      ['2027-05-01T12:00Z', '21, 22, 23'],
      ['2027-05-21T07:59Z', '21, 22, 23'],
      ['2027-05-21T08:00Z', 'now, 22, 23'],
      ['2027-05-21T16:59Z', 'now, 22, 23'],
      ['2027-05-21T17:00Z', '22, 23'],
      ['2027-05-22T07:59Z', '22, 23'],
      ['2027-05-22T08:00Z', 'now, 23'],
      ['2027-05-23T07:59Z', '23'],
      ['2027-05-23T08:00Z', 'now'],
      ['2027-05-23T17:00Z', 'past'],
    ];
    for (const [now, expected] of moments)
      it(`is listed at ${now} as ${expected}`, () => {
        expect(rowsAt(daily(), now)).to.equal(expected);
      });

    it('is listed under the day before while it is open after midnight', () => {
      const event = daily({opens: '21:00', closes: '02:00'});
      expect(rowsAt(event, '2027-05-21T22:59Z')).to.equal('now, 22, 23');
      expect(agendaOf([event], new Date('2027-05-21T22:59Z'), toInstant).rows[0]!.day).to.equal('2027-05-21');
      expect(rowsAt(event, '2027-05-21T23:00Z')).to.equal('22, 23');
      expect(rowsAt(event, '2027-05-23T22:59Z')).to.equal('now');
      expect(rowsAt(event, '2027-05-23T23:00Z')).to.equal('past');
    });

    it('is listed under the day on which it opens next, and its last, if it lasts for months', () => {
      const event = daily({endDate: '2027-07-30'});
      expect(rowsAt(event, '2027-05-01T12:00Z')).to.equal('21, 30');
      expect(rowsAt(event, '2027-06-10T07:00Z')).to.equal('10, 30');
      expect(rowsAt(event, '2027-06-10T08:00Z')).to.equal('now, 30');
      expect(rowsAt(event, '2027-06-10T17:00Z')).to.equal('11, 30');
    });

    it('is an event of one day with a time, where it has one day', () => {
      const event = daily({endDate: undefined});
      expect(rowsAt(event, '2027-05-21T07:59Z')).to.equal('21');
      expect(rowsAt(event, '2027-05-21T08:00Z')).to.equal('now');
      expect(rowsAt(event, '2027-05-21T17:00Z')).to.equal('past');
    });

    it('goes by the clock at its place at the ends of the Earth', () => {
      for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York', 'Asia/Kathmandu']) {
        const event = daily({timeZone, opens: '21:00', closes: '02:00'});
        for (const day of ['21', '22', '23']) {
          const {startDate, endDate} = onDay(event, `2027-05-${day}`);
          const [opening, closing] = [startDate, endDate!].map(local =>
            toInstant(local, timeZone)!.getTime(),
          );
          const rest = ['21', '22', '23'].filter(other => other > day);
          const place = `${timeZone} ${day}`;
          expect(rowsAt(event, new Date(opening! - 1)), place).to.equal([day, ...rest].join(', '));
          expect(rowsAt(event, new Date(opening!)), place).to.equal(['now', ...rest].join(', '));
          expect(rowsAt(event, new Date(closing! - 1)), place).to.equal(['now', ...rest].join(', '));
          expect(rowsAt(event, new Date(closing!)), place).to.equal(rest.join(', ') || 'past');
        }
      }
    });

    it('goes by the reader’s clock where the zone is unknown, and is kept until it is past everywhere', () => {
      const event = daily({timeZone: 'Europe/Atlantis'});
      const at = (day: number, hour: number) => new Date(2027, 4, day, hour);
      for (const zones of [undefined, toInstant]) {
        expect(rowsAt(event, at(22, 10), zones)).to.equal('22, 23');
        expect(rowsAt(event, at(22, 12), zones)).to.equal('now, 23');
        expect(rowsAt(event, at(22, 21), zones)).to.equal('23');
        expect(rowsAt(event, '2027-05-24T07:59Z', zones)).to.equal('23');
        expect(rowsAt(event, '2027-05-24T08:00Z', zones)).to.equal('past');
      }
    });

    it('is never ongoing where it is called off or not confirmed', () => {
      for (const fields of [{eventStatus: 'EventCancelled'}, {isTentative: true}] as const)
        expect(rowsAt(daily(fields), '2027-05-22T12:00Z')).to.equal('22, 23');
    });

    it('comes after what has no time and before what begins later', () => {
      const others = [
        anEvent({name: 'evening', startDate: '2027-05-22T19:00', timeZone: 'Europe/Vilnius'}),
        anEvent({name: 'day', startDate: '2027-05-22'}),
      ];
      const {rows} = agendaOf([...others, daily()], new Date('2027-05-21T18:00Z'), toInstant);
      expect(rows.filter(({day}) => day === '2027-05-22').map(({event}) => event.name)).to.deep.equal([
        'day',
        'A',
        'evening',
      ]);
    });

    it('changes at the moments that the agenda names, and at no other', () => {
      const event = daily();
      let now = new Date('2027-05-20T12:00Z').getTime();
      const changes: string[] = [];
      for (let times = 0; times < 20; times++) {
        const {changesAt} = agendaOf([event], new Date(now), toInstant);
        if (changesAt === Infinity) break;
        expect(rowsAt(event, new Date(changesAt - 1))).to.equal(rowsAt(event, new Date(now)));
        now = changesAt;
        changes.push(`${new Date(now).toISOString().slice(8, 16)} ${rowsAt(event, new Date(now))}`);
      }
      expect(changes).to.include.members([
        '21T08:00 now, 22, 23',
        '21T17:00 22, 23',
        '22T08:00 now, 23',
        '22T17:00 23',
        '23T08:00 now',
        '23T17:00 past',
      ]);
    });
  });
});

describe('an event that is not confirmed', () => {
  it('is listed under its day, never as ongoing', () => {
    const event = anEvent({startDate: '2027-05-21', allDay: true, timeZone: 'UTC', isTentative: true});
    expect(rowsAt(event, '2027-05-21T12:00Z')).to.equal('21');
  });
});
