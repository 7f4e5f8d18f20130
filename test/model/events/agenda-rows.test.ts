import {expect} from '@open-wc/testing';
import {agendaOf, firstDay, isCalledOff, lastDay} from '../../../src/model/events/agenda.js';
import {toInstant} from '../../../src/model/days/zoned-time.js';
import {anEvent} from '../../helpers/campaigns/event.js';

const NOON = new Date(2023, 4, 21, 12);
const agenda = agendaOf(
  [
    anEvent({name: 'Past', startDate: '2023-05-01'}),
    anEvent({name: 'A', startDate: '2023-05-21', allDay: true}),
    anEvent({name: 'B', startDate: '2023-05-20', endDate: '2023-05-23', allDay: true}),
    anEvent({name: 'C', startDate: '2023-05-23'}),
    anEvent({name: 'D', startDate: '2023-05-23', endDate: '2023-05-24'}),
  ],
  NOON,
);

it('agendaOf returns rows for current events, then for each day, and marks repeated ones', () => {
  const rows = agenda.rows.map(
    ({event, day, now, repeated}) => `${now ? 'now' : day}: ${event.name}${repeated ? ' again' : ''}`,
  );
  expect(rows).to.deep.equal([
    'now: A',
    'now: B',
    '2023-05-22: B again',
    '2023-05-23: B again',
    '2023-05-23: C',
    '2023-05-23: D',
    '2023-05-24: D again',
  ]);
});

it('agendaOf returns each of ten thousand events exactly once', () => {
  const events = Array.from({length: 10_000}, (_, i) =>
    anEvent({
      startDate: `2023-05-${String(1 + (i % 31)).padStart(2, '0')}T${String(i % 24).padStart(2, '0')}:00`,
      timeZone: 'Europe/Vilnius',
    }),
  );
  const {rows, past} = agendaOf(events, new Date('2023-05-16T12:00Z'), toInstant);
  expect(rows.length + past.length).to.equal(10_000);
  expect(new Set([...rows, ...past].map(({event}) => event)).size).to.equal(10_000);
});

it('agendaOf returns two rows for each event of several days where there are more than a thousand events', () => {
  const events = Array.from({length: 1_001}, () =>
    anEvent({startDate: '2023-06-01', endDate: '2023-06-05', allDay: true}),
  );
  expect(agendaOf(events, NOON).rows).to.have.length(2 * 1_001);
  expect(agendaOf(events.slice(1), NOON).rows).to.have.length(5 * 1_000);
});

describe('the days of an event', () => {
  const rows: [startDate: string, endDate: string | undefined, first: string, last: string][] = [
    ['2023-05-21', undefined, '2023-05-21', '2023-05-21'],
    ['2023-05-22', '2023-05-28', '2023-05-22', '2023-05-28'],
    ['2023-05-19T15:00', undefined, '2023-05-19', '2023-05-19'],
    ['2023-05-19T15:00', '2023-05-19T17:00', '2023-05-19', '2023-05-19'],
    ['2023-05-19T20:00', '2023-05-20T00:00', '2023-05-19', '2023-05-19'],
    ['2023-05-19T20:00', '2023-05-20T06:00', '2023-05-19', '2023-05-19'],
    ['2023-05-19T20:00', '2023-05-20T06:01', '2023-05-19', '2023-05-20'],
    ['2023-05-31T20:00', '2023-06-02T05:00', '2023-05-31', '2023-06-01'],
    ['2023-05-19T01:00', '2023-05-19T05:00', '2023-05-19', '2023-05-19'],
  ];
  for (const [startDate, endDate, first, last] of rows) {
    it(`run from ${first} to ${last} for ${startDate} to ${endDate ?? 'no end'}`, () => {
      expect(firstDay({startDate})).to.equal(first);
      expect(lastDay({startDate, endDate})).to.equal(last);
    });
  }
});

it('isCalledOff is true for cancelled and postponed events', () => {
  const off = [
    'EventScheduled',
    'EventCancelled',
    'EventPostponed',
    'EventRescheduled',
    'EventMovedOnline',
  ] as const;
  expect(off.filter(eventStatus => isCalledOff({eventStatus}))).to.deep.equal([
    'EventCancelled',
    'EventPostponed',
  ]);
});
