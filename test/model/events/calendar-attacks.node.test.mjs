import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  calendarFile,
  event,
  events,
  expected,
  isControl,
  readers,
  stamp,
  write,
} from '../../helpers/node/calendar-readers.mjs';
import {SEED} from '../../helpers/run/seed.mjs';

const unit = fc.oneof(
  {weight: 4, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 40})},
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\r\nEND:VEVENT\r\n',
      '\nATTENDEE:mailto:x@example.org',
      '\r\n ',
      '\0',
      '\x1b[31m',
      '\ud800',
      '\udc00',
      '\u202e',
      '\u2066',
      '\u2028',
      '\x85',
      '\ufeff',
      '\ufffe',
      '\\',
      '\\n',
      ';,:"',
      'Свабода',
      '🕊️',
      '👩‍👩‍👧‍👦',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat({max: 0xffff}), {maxLength: 30}).map(units => String.fromCharCode(...units)),
  },
);
const text = fc.array(unit, {minLength: 1, maxLength: 8}).map(parts => parts.join('') || 'x');
const day = fc
  .date({min: new Date('1970-01-02T00:00Z'), max: new Date('2100-12-30T00:00Z'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat({max: 23}), fc.nat({max: 59}))
  .map(numbers => `T${numbers.map(n => String(n).padStart(2, '0')).join(':')}`);
const zone = fc.constantFrom(
  'Europe/Vilnius',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
);
const url = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  text.map(words => `https://example.org/${words.replace(/[\s<>"\\]/g, '')}`),
);

const anyEvent = fc
  .record(
    {
      id: text,
      name: fc.oneof(text, fc.record({be: text, en: text})),
      days: fc.array(day, {minLength: 1, maxLength: 2}),
      times: fc.option(fc.tuple(time, time, zone), {nil: undefined}),
      location: fc.record({name: text, addressLocality: text}, {requiredKeys: []}),
      eventStatus: fc.constantFrom(
        'EventScheduled',
        'EventCancelled',
        'EventPostponed',
        'EventRescheduled',
        'EventMovedOnline',
      ),
      url,
    },
    {requiredKeys: ['name', 'days', 'eventStatus']},
  )
  .map(({days, times: [from = '', to = '', timeZone] = [], ...rest}) => {
    const [startDate, endDate] = days.map((each, i) => each + [from, to][i]).sort();
    return {...rest, startDate, endDate, timeZone};
  })
  .map(fields => v.safeParse(event, fields))
  .filter(({success, output}) => success && !events.faults([output], stamp).length)
  .map(({output}) => output);

const anyEntry = fc.record(
  {event: anyEvent, title: text, location: text, description: text},
  {requiredKeys: ['event', 'title']},
);

const PROPERTIES = {
  VCALENDAR: ['VERSION', 'PRODID', 'NAME', 'X-WR-CALNAME'],
  VEVENT: [
    'UID',
    'DTSTAMP',
    'DTSTART',
    'DTSTART;VALUE=DATE',
    'DTEND',
    'DTEND;VALUE=DATE',
    'SUMMARY',
    'LOCATION',
    'DESCRIPTION',
    'URL',
    'CLASS',
    'STATUS',
    'SEQUENCE',
    'TRANSP',
  ],
};

/** The names of all properties, by component, in the order of the file. */
function namesIn(file) {
  const names = [];
  const open = [];
  for (const content of file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [name] = content.split(':', 1);
    const value = content.slice(name.length + 1);
    if (name === 'BEGIN') (open.push(value), names.push([value]));
    else if (name === 'END') assert.equal(open.pop(), value);
    else names.findLast(([component]) => component === open.at(-1)).push(name);
  }
  assert.deepEqual(open, []);
  return names;
}

describe('any event that the schema accepts', () => {
  const check = (arbitrary, predicate) =>
    fc.assert(fc.property(arbitrary, predicate), {seed: SEED, numRuns: 500});

  it('is written in lines of at most 75 octets of valid UTF-8, ended by CRLF', () => {
    check(fc.array(anyEntry, {minLength: 1, maxLength: 3}), entries => {
      const file = write(entries, {name: entries[0].title});
      assert.ok(file.endsWith('END:VCALENDAR\r\n'));
      for (const physical of file.slice(0, -2).split('\r\n')) {
        const octets = new TextEncoder().encode(physical);
        assert.ok(octets.length <= 75, `${octets.length} octets: ${physical}`);
        assert.equal(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(octets), physical);
        assert.ok(![...physical].some(isControl), `a control character in ${JSON.stringify(physical)}`);
      }
    });
  });

  it('adds no unintended component or property', () => {
    check(fc.array(anyEntry, {minLength: 1, maxLength: 3}), entries => {
      const components = namesIn(write(entries, {name: entries[0].title}));
      assert.deepEqual(
        components.map(([component]) => component),
        ['VCALENDAR', ...entries.map(() => 'VEVENT')],
      );
      for (const [component, ...names] of components) {
        assert.deepEqual(
          names.filter(name => !PROPERTIES[component].includes(name)),
          [],
        );
        assert.equal(new Set(names.map(name => name.split(';')[0])).size, names.length, 'none twice');
      }
    });
  });

  for (const [reader, read] of Object.entries(readers)) {
    it(`is read unchanged by ${reader}`, () => {
      check(anyEntry, entry => {
        const file = write(entry);
        fc.pre(reader !== 'ts-ics' || !/(?<!^)(BEGIN|END):V/m.test(file)); // ts-ics splits a file there, even within a text
        const [{uid, ...found}, ...others] = read(file);
        assert.deepEqual(others, []);
        assert.deepEqual(found, expected(entry));
      });
    });
  }

  it('keeps its UID when anything except its identity changes', () => {
    const uid = entry => readers['ical.js'](write(entry))[0].uid;
    check(fc.tuple(anyEvent, anyEvent, text), ([one, other, title]) => {
      const id = one.id ?? 'an id';
      assert.equal(uid({event: {...one, id}, title}), uid({event: {...other, id}, title: 'Letters'}));
      const {eventStatus, url} = other;
      const same = {...one, id: undefined, endDate: undefined, eventStatus, url};
      assert.equal(uid({event: {...one, id: undefined}, title}), uid({event: same, title: 'Letters'}));
    });
  });

  it('has a file name that is valid on every system', () => {
    check(fc.tuple(anyEntry, fc.option(text, {nil: undefined})), ([entry, neutralTitle]) => {
      const {name} = calendarFile([entry], {name: 'Events', stamp, neutralTitle});
      assert.match(name, /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,59}\.ics$/u);
    });
  });

  it('leaves only its times in a neutral entry', () => {
    const NEUTRAL = new RegExp(
      [
        'BEGIN:V(CALENDAR|EVENT)',
        'END:V(CALENDAR|EVENT)',
        'VERSION:2\\.0',
        'PRODID:-//Calendar//Events//EN',
        'UID:[0-9a-f]{32}',
        'DTSTAMP:20230519T083000Z',
        'DT(START|END)(;VALUE=DATE)?:[0-9TZ]+',
        'SUMMARY:Appointment',
        'CLASS:PRIVATE',
        'STATUS:(CONFIRMED|CANCELLED|TENTATIVE)',
        'SEQUENCE:28074750',
        'TRANSP:TRANSPARENT',
      ]
        .map(pattern => `^${pattern}$`)
        .join('|'),
    );
    check(fc.array(anyEntry, {minLength: 1, maxLength: 3}), entries => {
      const neutral = calendarFile(entries, {name: 'Events', stamp, neutralTitle: 'Appointment'});
      assert.equal(neutral.name, 'Appointment.ics');
      assert.deepEqual(
        neutral.text
          .split('\r\n')
          .slice(0, -1)
          .filter(each => !NEUTRAL.test(each)),
        [],
      );
    });
  });
});
