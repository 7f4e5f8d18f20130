import {expect} from '@open-wc/testing';
import {agendaOf, firstDay, lastDay, type Agenda, type AgendaRow} from '../../../src/model/events/agenda.js';
import type {CampaignEvent} from '../../../src/model/sections/events.js';
import {toInstant} from '../../../src/model/days/zoned-time.js';
import {anEvent} from '../../helpers/campaigns/event.js';

/** Noon of 21 May 2023 in the reader's own time zone, wherever the test runs. */
const NOON = new Date(2023, 4, 21, 12);

/** An agenda as text: `now: A | 2023-05-22: B, C (last) | past: D`. */
function outline({rows, past}: Agenda): string {
  const parts = new Map<string, string[]>();
  for (const row of [...rows, ...past]) {
    const heading = row.now ? 'now' : (row.day ?? 'past');
    parts.set(heading, [...(parts.get(heading) ?? []), `${row.event.name}${dayOf(row)}`]);
  }
  return [...parts].map(([heading, names]) => `${heading}: ${names.join(', ')}`).join(' | ');
}

/** The day of an event of several days under which a row is listed: the first, the last, or one between. */
function dayOf({event, day}: AgendaRow): string {
  const [first, last] = [firstDay(event), lastDay(event)];
  if (!day || first === last) return '';
  return day === first ? ' (first)' : day === last ? ' (last)' : ' (continued)';
}

const days = (name: string, startDate: string, endDate?: string, fields: Partial<CampaignEvent> = {}) =>
  anEvent({name, startDate, endDate, ...fields});
const timed = (name: string, startDate: string, endDate?: string, fields: Partial<CampaignEvent> = {}) =>
  anEvent({name, startDate, endDate, timeZone: 'Europe/Vilnius', ...fields});

describe('agenda', () => {
  type Row = [what: string, events: CampaignEvent[], expected: string];

  const byCalendar: Row[] = [
    ['no events', [], ''],
    ['an upcoming day', [days('A', '2023-05-25')], '2023-05-25: A'],
    ['a past day', [days('A', '2023-05-15')], 'past: A'],
    ['an all-day event of today as current', [days('A', '2023-05-21', undefined, {allDay: true})], 'now: A'],
    ['an event of today with unknown hours under today', [days('A', '2023-05-21')], '2023-05-21: A'],
    [
      'days in chronological order whatever the order of the feed',
      [days('B', '2023-05-26'), days('A', '2023-05-25'), days('C', '2023-06-01')],
      '2023-05-25: A | 2023-05-26: B | 2023-06-01: C',
    ],
    [
      'the events of a day without a time first, then by time, then in the order of the feed',
      [
        timed('evening', '2023-05-25T19:00'),
        days('all day', '2023-05-25', undefined, {allDay: true}),
        timed('morning', '2023-05-25T09:30'),
        timed('evening too', '2023-05-25T19:00'),
        days('some time', '2023-05-25'),
      ],
      '2023-05-25: all day, some time, morning, evening, evening too',
    ],
    [
      'an event of several days under each day',
      [days('A', '2023-05-24', '2023-05-26'), timed('B', '2023-05-25T08:00')],
      '2023-05-24: A (first) | 2023-05-25: A (continued), B | 2023-05-26: A (last)',
    ],
    [
      'a running event of several days as current and under its upcoming days',
      [days('A', '2023-05-20', '2023-05-23')],
      'now: A (continued) | 2023-05-22: A (continued) | 2023-05-23: A (last)',
    ],
    [
      'an event of several days on its first day',
      [days('A', '2023-05-21', '2023-05-22')],
      'now: A (first) | 2023-05-22: A (last)',
    ],
    ['an event of several days on its last day', [days('A', '2023-05-20', '2023-05-21')], 'now: A (last)'],
    [
      'the last day of an event before others of that day',
      [timed('early', '2023-05-26T07:00'), timed('A', '2023-05-25T15:00', '2023-05-26T17:00')],
      '2023-05-25: A (first) | 2023-05-26: A (last), early',
    ],
    [
      'an event overnight under its first day',
      [timed('A', '2023-05-25T20:00', '2023-05-26T02:00')],
      '2023-05-25: A',
    ],
    [
      'an event of fourteen days under each day',
      [days('A', '2023-05-25', '2023-06-07')],
      '2023-05-25: A (first) | ' +
        ['26', '27', '28', '29', '30', '31'].map(day => `2023-05-${day}: A (continued) | `).join('') +
        ['01', '02', '03', '04', '05', '06'].map(day => `2023-06-${day}: A (continued) | `).join('') +
        '2023-06-07: A (last)',
    ],
    [
      'a longer event under its first and last day',
      [days('A', '2023-05-25', '2023-06-08')],
      '2023-05-25: A (first) | 2023-06-08: A (last)',
    ],
    [
      'an event of many years under its first and last day',
      [days('A', '2023-05-25', '9999-12-31')],
      '2023-05-25: A (first) | 9999-12-31: A (last)',
    ],
    [
      'a running event of many years',
      [days('A', '2020-01-01', '9999-12-31')],
      'now: A (continued) | 9999-12-31: A (last)',
    ],
    [
      'current events without a time first',
      [
        timed('B', '2023-05-20T09:00', '2023-05-22T20:00'),
        timed('C', '2023-05-20T08:00', '2023-05-22T20:00'),
        days('A', '2023-05-21', undefined, {allDay: true}),
      ],
      'now: A, C (continued), B (continued) | 2023-05-22: B (last), C (last)',
    ],
    [
      'past events by their end, the latest first, then in the order of the feed',
      [
        days('A', '2023-05-10'),
        timed('B', '2023-05-12T09:00', '2023-05-12T10:00'),
        days('C', '2023-05-01', '2023-05-14'),
        timed('D', '2023-05-12T09:00', '2023-05-12T12:00'),
        days('E', '2023-05-10'),
      ],
      'past: C, D, B, A, E',
    ],
    [
      'called-off events in their place and never as current',
      [
        days('A', '2023-05-21', undefined, {allDay: true, eventStatus: 'EventCancelled'}),
        days('B', '2023-05-20', '2023-05-22', {eventStatus: 'EventPostponed'}),
        days('C', '2023-05-25', undefined, {eventStatus: 'EventCancelled'}),
        days('D', '2023-05-15', undefined, {eventStatus: 'EventCancelled'}),
      ],
      '2023-05-21: A, B (continued) | 2023-05-22: B (last) | 2023-05-25: C | past: D',
    ],
    [
      'an event that ends at exactly six in the morning under its first day',
      [timed('A', '2023-05-21T22:00', '2023-05-22T06:00:00')],
      '2023-05-21: A',
    ],
    [
      'a rescheduled event like any other',
      [days('A', '2023-05-21', undefined, {allDay: true, eventStatus: 'EventRescheduled'})],
      'now: A',
    ],
  ];
  for (const [what, events, expected] of byCalendar) {
    it(`shows ${what}`, () => {
      expect(outline(agendaOf(events, NOON, toInstant))).to.equal(expected);
    });
  }

  const AFTERNOON = timed('A', '2023-05-19T15:00', '2023-05-19T17:00');
  const OPEN = timed('A', '2023-05-19T15:00');
  const WHOLE_DAY = days('A', '2023-05-19', undefined, {timeZone: 'Europe/Vilnius', allDay: true});
  const byMoment: [what: string, event: CampaignEvent, moments: Record<string, string>][] = [
    [
      'an event with an end',
      AFTERNOON,
      {
        '2023-05-18T22:00Z': '2023-05-19: A',
        '2023-05-19T11:59Z': '2023-05-19: A',
        '2023-05-19T12:00Z': 'now: A',
        '2023-05-19T13:59Z': 'now: A',
        '2023-05-19T14:00Z': 'past: A',
      },
    ],
    [
      'an event without an end',
      OPEN,
      {'2023-05-19T11:59Z': '2023-05-19: A', '2023-05-19T20:59Z': 'now: A', '2023-05-19T21:00Z': 'past: A'},
    ],
    [
      'an all-day event with a time zone',
      WHOLE_DAY,
      {'2023-05-18T20:59Z': '2023-05-19: A', '2023-05-18T21:00Z': 'now: A', '2023-05-19T21:00Z': 'past: A'},
    ],
    [
      'an event that ends at its start',
      timed('A', '2023-05-19T15:00', '2023-05-19T15:00'),
      {'2023-05-19T11:59Z': '2023-05-19: A', '2023-05-19T12:00Z': 'past: A'},
    ],
  ];
  for (const [what, event, moments] of byMoment) {
    for (const [now, expected] of Object.entries(moments)) {
      it(`shows ${what} at ${now}: ${expected}`, () => {
        expect(outline(agendaOf([event], new Date(now), toInstant))).to.equal(expected);
      });
    }
  }

  /** The number of time zone lookups. */
  function asked(events: CampaignEvent[], now: Date): number {
    let count = 0;
    agendaOf(events, now, (...of) => (count++, toInstant(...of)));
    return count;
  }

  it('looks up no time zone for events far from now', () => {
    for (const now of ['2023-05-18T00:59Z', '2023-05-21T12:00Z'])
      expect(asked([AFTERNOON, OPEN, WHOLE_DAY], new Date(now)), now).to.equal(0);
  });

  it('looks up the time zone of an event that is near', () => {
    for (const event of [AFTERNOON, OPEN, WHOLE_DAY])
      expect(asked([event], new Date('2023-05-19T12:30Z'))).to.be.above(0);
    expect(asked([days('A', '2023-05-21')], NOON), 'no zone named').to.equal(0);
  });

  it('looks up a hundred time zones at most', () => {
    const events = Array.from({length: 1_000}, (_, index) =>
      timed('A', '2023-05-21T11:00', '2023-05-21T13:00', {timeZone: `Zone/${index % 500}`}),
    );
    expect(asked(events, NOON)).to.equal(100 * 2 * 2); // beginning and end of two events in each zone
  });

  it('looks up no time zone for the beginning and the end of an event that are days away', () => {
    const event = timed('A', '2023-05-01T12:00', '2023-06-01T12:00', {timeZone: 'Europe/Vilnius'});
    expect(asked([event], NOON)).to.equal(0);
    expect(outline(agendaOf([event], NOON, toInstant))).to.include('now: A');
  });

  it('uses the reader’s local time without a time zone lookup and for unknown zones', () => {
    const event = timed('A', '2023-05-21T11:00', '2023-05-21T13:00', {timeZone: 'Europe/Atlantis'});
    const at = (hour: number) => new Date(2023, 4, 21, hour);
    for (const zones of [undefined, toInstant]) {
      expect(outline(agendaOf([event], at(10), zones))).to.equal('2023-05-21: A');
      expect(outline(agendaOf([event], at(12), zones))).to.equal('now: A');
    }
  });

  it('keeps an event without a known zone until it is past everywhere', () => {
    const plainDay = days('A', '2023-05-21', undefined, {allDay: true});
    const evening = timed('A', '2023-05-21T15:00', undefined, {timeZone: 'Europe/Atlantis'});
    for (const event of [plainDay, evening]) {
      expect(agendaOf([event], new Date('2023-05-22T11:59Z'), toInstant).past).to.have.length(0);
      expect(agendaOf([event], new Date('2023-05-22T12:00Z'), toInstant).past).to.have.length(1);
    }
  });

  it('returns the moment of its next change', () => {
    const next = (now: string) =>
      new Date(agendaOf([AFTERNOON], new Date(now), toInstant).changesAt).toISOString();
    expect(next('2023-05-01T00:00Z')).to.equal('2023-05-19T01:00:00.000Z');
    expect(next('2023-05-19T01:00Z')).to.equal('2023-05-19T12:00:00.000Z');
    expect(next('2023-05-19T12:00Z')).to.equal('2023-05-19T14:00:00.000Z');
    expect(agendaOf([AFTERNOON], new Date('2023-05-19T14:00Z'), toInstant).changesAt).to.equal(Infinity);
  });

  it('does not change before that moment', () => {
    const events = [AFTERNOON, OPEN, WHOLE_DAY, days('B', '2023-05-19', '2023-05-20')];
    let now = new Date('2023-05-18T00:00Z');
    const seen: string[] = [];
    while (now < new Date('2023-05-22T00:00Z')) {
      const {changesAt} = agendaOf(events, now, toInstant);
      const shown = outline(agendaOf(events, now, toInstant));
      const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
      const until = Math.min(changesAt, midnight);
      expect(until, 'it goes on').to.be.above(now.getTime());
      expect(outline(agendaOf(events, new Date(until - 1), toInstant))).to.equal(shown);
      seen.push(shown);
      now = new Date(until);
    }
    expect(new Set(seen).size).to.be.above(5);
  });
});
