import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {convertIcsCalendar, extendByRecurrenceRule} from 'ts-ics';
import {anEntry, expected, readers, toInstant, write} from '../../helpers/node/calendar-readers.mjs';

const campaign = JSON.parse(
  await readFile(new URL('../../../campaigns/day-of-solidarity.json', import.meta.url), 'utf8'),
);

const VILNIUS = anEntry(
  {
    id: 'vilnius-2023',
    startDate: '2023-05-19T15:00',
    endDate: '2023-05-19T17:00',
    timeZone: 'Europe/Vilnius',
    url: 'https://example.org/вільня?a=1,2;3',
  },
  {
    title: 'Падпісанне паштовак і лістоў для палітычных зняволеных у Беларусі',
    location: 'CreateCulture Space, Karmelitų g. 5; Vilnius, Lithuania',
    description: 'Pens, stamps \\ and envelopes are there.\nCome as you are. \\n is no line break.',
  },
);

const entries = {
  'the event in Vilnius': VILNIUS,
  'a whole day': anEntry({allDay: true}),
  'a day with unknown hours': anEntry({startDate: '2024-02-29'}),
  'an event of several days': anEntry({startDate: '2023-05-22', endDate: '2023-05-28'}),
  'the last day of a year': anEntry({startDate: '2023-12-31'}),
  'an event without an end': anEntry({startDate: '2023-05-21T19:00', timeZone: 'America/New_York'}),
  'an event that ends at its start': anEntry({
    startDate: '2023-05-21T19:00',
    endDate: '2023-05-21T19:00',
    timeZone: 'Europe/Minsk',
  }),
  'an event that starts in a skipped hour': anEntry({
    startDate: '2023-03-26T02:30',
    endDate: '2023-03-26T03:15',
    timeZone: 'Europe/Berlin',
  }),
  'times with seconds': anEntry({
    startDate: '2023-05-21T19:00:15',
    endDate: '2023-05-21T20:00:45',
    timeZone: 'UTC',
  }),
  'a cancelled event': anEntry({eventStatus: 'EventCancelled'}),
  'a postponed event': anEntry({eventStatus: 'EventPostponed'}),
  'a rescheduled event': anEntry({eventStatus: 'EventRescheduled'}),
  'an event moved online': anEntry({eventStatus: 'EventMovedOnline'}),
  'an event that is not confirmed': anEntry({isTentative: true}),
  'an event in its third revision': anEntry({revision: 3}),
  'a mail address': anEntry({url: 'mailto:a@example.org?subject=Ліст'}),
};

for (const [reader, read] of Object.entries(readers)) {
  describe(`a calendar file read by ${reader}`, () => {
    for (const [what, entry] of Object.entries(entries)) {
      it(`contains ${what}`, () => {
        const [{uid, ...found}] = read(write(entry));
        assert.deepEqual(found, expected(entry));
        assert.match(uid, /^[0-9a-f]{32}$/);
      });
    }

    it('contains the events of the default campaign', () => {
      const words = ({name, description}) => ({title: name.be, description: description?.be});
      const all = campaign.events.map(event => anEntry(event, words(event)));
      const found = read(write(all)).map(({uid, ...rest}) => rest);
      assert.deepEqual(found, all.map(expected));
    });

    it('contains all events together in their order', () => {
      const all = Object.values(entries);
      const found = read(write(all)).map(({uid, ...rest}) => rest);
      assert.deepEqual(found, all.map(expected));
    });
  });
}

/** The days and times at which the entries of a file take place, as two foreign parsers read them. */
const occurrences = {
  'ical.js': text =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').flatMap(component => {
      const found = new ICAL.Event(component);
      const iterator = found.iterator();
      const starts = [];
      for (let next = iterator.next(); next; next = iterator.next()) starts.push(next);
      return starts
        .map(start => found.getOccurrenceDetails(start))
        .map(({startDate, endDate}) => [startDate.toJSDate(), endDate.toJSDate()]);
    }),
  'ts-ics': text =>
    convertIcsCalendar(undefined, text).events.flatMap(({start, end, recurrenceRule}) => {
      const starts = recurrenceRule
        ? extendByRecurrenceRule(recurrenceRule, {start: start.date, end: new Date('2030-01-01')})
        : [start.date];
      return starts.map(each => [each, new Date(Number(each) + (end.date - start.date))]);
    }),
};

describe('an event with the same hours each day', () => {
  const spans = {
    'three days': ['2027-05-21', '2027-05-23', 'Europe/Vilnius'],
    'one day': ['2027-05-21', '2027-05-21', 'Europe/Vilnius'],
    'days on which clocks are set forward': ['2027-03-26', '2027-03-30', 'Europe/Berlin'],
    'days on which clocks are set back': ['2027-10-29', '2027-11-02', 'Europe/Berlin'],
    'Ramadan in Morocco': ['2027-01-01', '2027-04-30', 'Africa/Casablanca'],
    'a whole year': ['2027-01-01', '2027-12-31', 'America/New_York'],
  };
  const hours = {'by day': ['11:00', '20:00'], 'by night': ['22:30', '04:15']};
  for (const [reader, read] of Object.entries(occurrences))
    for (const [what, [startDate, endDate, timeZone]] of Object.entries(spans))
      for (const [when, [opens, closes]] of Object.entries(hours))
        it(`is read by ${reader} with the hours of each of its days: ${what}, ${when}`, () => {
          const found = read(write(anEntry({startDate, endDate, timeZone, opens, closes})));
          const nextDay = closes < opens ? 1 : 0;
          const expected = [];
          for (let day = startDate; day <= endDate; day = dayAfter(day, 1))
            expected.push([
              toInstant(`${day}T${opens}`, timeZone),
              toInstant(`${dayAfter(day, nextDay)}T${closes}`, timeZone),
            ]);
          assert.deepEqual(found, expected);
        });
});

const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

it('calendarFile gives ten thousand events ten thousand UIDs, with and without ids', () => {
  for (const fields of [i => ({id: `event-${i}`}), i => ({name: `Letters ${i}`})]) {
    const many = Array.from({length: 10_000}, (_, i) => anEntry(fields(i)));
    assert.equal(new Set(write(many).match(/(?<=^UID:).*$/gm)).size, 10_000);
  }
});
