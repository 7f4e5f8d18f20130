import {expect} from '@open-wc/testing';
import {calendarFile, type CalendarEntry, type CalendarOptions} from '../../../src/model/events/calendar.js';
import {sequenceOf} from '../../../src/model/events/sequence.js';
import type {EventStatus} from '../../../src/model/sections/events.js';
import {anEvent} from '../../helpers/campaigns/event.js';

const stamp = new Date('2023-05-19T08:30:00Z');

const entry = (
  fields: Parameters<typeof anEvent>[0] = {},
  words: Partial<CalendarEntry> = {},
): CalendarEntry => ({
  event: anEvent(fields),
  title: 'Letters',
  ...words,
});

const write = (entries: CalendarEntry[], options: Partial<CalendarOptions> = {}) =>
  calendarFile(entries, {name: 'Events', stamp, ...options});

/** The content lines of a file, unfolded. */
const lines = (entries: CalendarEntry[], options?: Partial<CalendarOptions>) =>
  write(entries, options).text.replaceAll('\r\n ', '').split('\r\n');

const uidOf = (file: string) => /^UID:(.*)\r$/m.exec(file)![1]!;

describe('a calendar file', () => {
  it('is written according to RFC 5545', () => {
    const vilnius = entry(
      {
        id: 'vilnius',
        startDate: '2023-05-19T15:00',
        endDate: '2023-05-19T17:00',
        timeZone: 'Europe/Vilnius',
        url: 'https://example.org/vilnius',
      },
      {
        title: 'Падпісанне паштовак; лісты, паштоўкі',
        location: 'CreateCulture Space, Karmelitų g. 5',
        description: 'Pens \\ stamps.\nCome as you are.',
      },
    );
    expect(
      write([vilnius])
        .text.replace(/^UID:.*$/m, 'UID:…')
        .split('\r\n'),
    ).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//Events//EN',
      'BEGIN:VEVENT',
      'UID:…',
      'DTSTAMP:20230519T083000Z',
      'DTSTART:20230519T120000Z',
      'DTEND:20230519T140000Z',
      'SUMMARY:Падпісанне паштовак\\; лісты\\, паштоўк',
      ' і',
      'LOCATION:CreateCulture Space\\, Karmelitų g. 5',
      'DESCRIPTION:Pens \\\\ stamps.\\nCome as you are.',
      'URL:https://example.org/vilnius',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'SEQUENCE:28074750',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('contains a name if it has several events', () => {
    const list = lines([entry(), entry({startDate: '2023-05-22'})], {name: 'A day; of\r\nsolidarity'});
    expect(list.slice(3, 5)).to.deep.equal([
      'NAME:A day\\; of solidarity',
      'X-WR-CALNAME:A day\\; of solidarity',
    ]);
    expect(lines([entry()]).join()).not.to.contain('NAME');
  });

  const fields: [what: string, fields: Parameters<typeof anEvent>[0], expected: string[]][] = [
    [
      'a whole day without marking it as busy',
      {},
      ['DTSTART;VALUE=DATE:20230521', 'DTEND;VALUE=DATE:20230522', 'TRANSP:TRANSPARENT'],
    ],
    [
      'several days up to the day after the last',
      {startDate: '2023-05-22', endDate: '2023-05-31'},
      ['DTSTART;VALUE=DATE:20230522', 'DTEND;VALUE=DATE:20230601', 'TRANSP:TRANSPARENT'],
    ],
    [
      'the last possible day without an end',
      {startDate: '9999-12-31'},
      ['DTSTART;VALUE=DATE:99991231', 'TRANSP:TRANSPARENT'],
    ],
    [
      'a start without an end',
      {startDate: '2023-05-21T19:00', timeZone: 'Europe/Minsk'},
      ['DTSTART:20230521T160000Z'],
    ],
    [
      'local times where the zone is unknown',
      {startDate: '2023-05-21T19:00', endDate: '2023-05-21T20:30:15', timeZone: 'Europe/Atlantis'},
      ['DTSTART:20230521T190000', 'DTEND:20230521T203015'],
    ],
    [
      'local times where the year in UTC is out of range',
      {startDate: '9999-12-31T22:00', endDate: '9999-12-31T23:30', timeZone: 'America/New_York'},
      ['DTSTART:99991231T220000', 'DTEND:99991231T233000'],
    ],
  ];
  for (const [what, event, expected] of fields) {
    it(`contains ${what}`, () => {
      expect(lines([entry(event)]).filter(line => /^(DTSTART|DTEND|TRANSP)/.test(line))).to.deep.equal(
        expected,
      );
    });
  }

  const states: [eventStatus: EventStatus, expected: string][] = [
    ['EventScheduled', 'STATUS:CONFIRMED'],
    ['EventPostponed', 'STATUS:TENTATIVE'],
    ['EventRescheduled', 'STATUS:CONFIRMED'],
    ['EventMovedOnline', 'STATUS:CONFIRMED'],
    ['EventCancelled', 'STATUS:CANCELLED'],
  ];
  for (const [eventStatus, expected] of states) {
    it(`contains ${expected} for ${eventStatus}`, () => {
      expect(lines([entry({eventStatus})])).to.include(expected);
    });
  }

  it('contains STATUS:TENTATIVE for an event that is not confirmed, unless it is cancelled', () => {
    expect(lines([entry({isTentative: true})])).to.include('STATUS:TENTATIVE');
    expect(lines([entry({isTentative: false})])).to.include('STATUS:CONFIRMED');
    expect(lines([entry({isTentative: true, eventStatus: 'EventCancelled'})])).to.include('STATUS:CANCELLED');
  });

  it('has a higher SEQUENCE whenever the campaign has changed, so that an event can come back', () => {
    const life: [EventStatus, string][] = [
      ['EventScheduled', '1969-12-31'],
      ['EventScheduled', '2023-05-18'],
      ['EventCancelled', '2023-05-19'],
      ['EventScheduled', '2023-05-19T09:00:00Z'],
      ['EventCancelled', '2023-05-19T09:01:00Z'],
      ['EventRescheduled', '2023-05-20'],
      ['EventScheduled', '9999-12-31'],
    ];
    const revisions = life.map(([eventStatus, updated]) => {
      const file = lines([entry({eventStatus})], {stamp: new Date(updated)});
      return Number(file.find(line => line.startsWith('SEQUENCE'))!.slice(9));
    });
    expect(revisions).to.deep.equal([...new Set(revisions)].sort((a, b) => a - b));
    expect([revisions[0], revisions.at(-1)]).to.deep.equal([0, 2 ** 31 - 1]);
  });

  it('has the revision of an event as its SEQUENCE, whenever the campaign has changed', () => {
    for (const revision of [0, 1, 7, 2 ** 31 - 1])
      for (const updated of ['2023-05-19', '2027-05-19'])
        expect(lines([entry({revision})], {stamp: new Date(updated)})).to.include(`SEQUENCE:${revision}`);
  });

  it('has a higher SEQUENCE than all before once an event without a revision got one that is higher', () => {
    const derived = sequenceOf(anEvent(), new Date('2027-05-19T10:00Z'));
    expect(sequenceOf(anEvent({revision: derived + 1}), new Date('2027-05-19T10:00Z'))).to.be.above(derived);
  });

  const days = {startDate: '2027-05-21', endDate: '2027-05-23', opens: '11:00', closes: '20:00'};
  const when = (event: Parameters<typeof anEvent>[0]) =>
    lines([entry(event)]).filter(line => /^(DTSTART|DTEND|RRULE|TRANSP)/.test(line));

  it('repeats an event with the same hours on several days each day, without marking them as busy', () => {
    expect(when({...days, timeZone: 'Europe/Vilnius'})).to.deep.equal([
      'DTSTART:20270521T080000Z',
      'DTEND:20270521T170000Z',
      'RRULE:FREQ=DAILY;COUNT=3',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('contains an event with hours on one day once', () => {
    expect(when({...days, endDate: undefined, timeZone: 'Europe/Vilnius'})).to.deep.equal([
      'DTSTART:20270521T080000Z',
      'DTEND:20270521T170000Z',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('repeats local times where the zone is unknown', () => {
    expect(when({...days, timeZone: 'Europe/Atlantis'})).to.deep.equal([
      'DTSTART:20270521T110000',
      'DTEND:20270521T200000',
      'RRULE:FREQ=DAILY;COUNT=3',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('has another entry, with a UID of its own, from the day on which clocks have changed', () => {
    const autumn = {...days, startDate: '2027-10-30', endDate: '2027-11-01', timeZone: 'Europe/Vilnius'};
    const file = write([entry({...autumn, id: 'autumn'})]).text;
    expect(when(autumn).filter(line => !line.startsWith('TRANSP'))).to.deep.equal([
      'DTSTART:20271030T080000Z',
      'DTEND:20271030T170000Z',
      'DTSTART:20271031T090000Z',
      'DTEND:20271031T180000Z',
      'RRULE:FREQ=DAILY;COUNT=2',
    ]);
    const uids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids).to.deep.equal([uidOf(write([entry({id: 'autumn'})]).text), uids[1]]);
    expect(new Set(uids).size).to.equal(2);
  });

  const attendances: [
    what: string,
    fields: Parameters<typeof anEvent>[0],
    description: string | undefined,
  ][] = [
    ['on site', {}, undefined],
    ['online', {eventAttendanceMode: 'OnlineEventAttendanceMode'}, 'https://example.org/room'],
    ['both', {eventAttendanceMode: 'MixedEventAttendanceMode'}, 'https://example.org/room'],
    ['moved online', {eventStatus: 'EventMovedOnline'}, 'https://example.org/room'],
  ];
  for (const [what, fields, link] of attendances)
    it(`has its link in the description too only if it is online: ${what}`, () => {
      const event = {...fields, url: 'https://example.org/room'};
      const descriptionFor = (words: Partial<CalendarEntry>, neutralTitle?: string) =>
        lines([entry(event, words)], {neutralTitle}).find(line => line.startsWith('DESCRIPTION'));
      expect(descriptionFor({})).to.equal(link && `DESCRIPTION:${link}`);
      expect(descriptionFor({description: 'Come.'})).to.equal(
        `DESCRIPTION:Come.${link ? `\\n\\n${link}` : ''}`,
      );
      expect(descriptionFor({description: 'Come.'}, 'Appointment')).to.equal(undefined);
    });

  it('escapes line breaks and control characters in texts', () => {
    for (const end of ['\r\n', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']) {
      const attack = `a${end}END:VEVENT${end}ATTENDEE:mailto:x@example.org\0`;
      const file = lines([entry({}, {title: attack, location: attack, description: attack})]);
      expect(file.filter(line => /^(END:VEVENT|ATTENDEE)/.test(line))).to.deep.equal(['END:VEVENT']);
      expect(file.find(line => line.startsWith('SUMMARY'))).to.match(/^SUMMARY:a END:VEVENT ATTENDEE:mailto/);
      expect(file.find(line => line.startsWith('DESCR'))).to.equal(
        'DESCRIPTION:a\\nEND:VEVENT\\nATTENDEE:mailto:x@example.org',
      );
    }
  });

  it('leaves out unsafe addresses and escapes control characters in others', () => {
    const url = (address: string) =>
      lines([{event: {...anEvent(), url: address}, title: 'A'}]).find(line => line.startsWith('URL'));
    expect(url('javascript:alert(1)')).to.equal(undefined);
    expect(url('data:text/html,x')).to.equal(undefined);
    expect(url('not an address')).to.equal(undefined);
    expect(url('https://example.org/a\r\nATTENDEE:b')).to.equal('URL:https://example.org/aATTENDEE:b');
    expect(url('https://example.org/лісты\u0085')).to.equal(
      'URL:https://example.org/%D0%BB%D1%96%D1%81%D1%82%D1%8B%C2%85',
    );
  });

  it('derives a UID from the id of an event, or from its name, start and place', () => {
    const uid = (event: Parameters<typeof anEvent>[0]) => uidOf(write([entry(event)]).text);
    expect(uid({id: 'a', startDate: '2023-05-22'})).to.equal(uid({id: 'a', name: 'Other'}));
    expect(uid({id: 'a'})).not.to.equal(uid({id: 'b'}));
    expect(uid({name: 'A'})).to.equal(uid({name: {en: 'A', be: 'Б'}, eventStatus: 'EventCancelled'}));
    expect(uid({name: 'A'})).not.to.equal(uid({name: 'B'}));
    expect(uid({location: {addressLocality: 'Bremen'}})).not.to.equal(
      uid({location: {addressLocality: 'Vilnius'}}),
    );
    expect(uid({id: 'letters-in-vilnius'})).to.match(/^[0-9a-f]{32}$/);
  });

  it('contains only the times of a neutral entry', () => {
    const telling = entry(
      {id: 'solidarity', url: 'https://example.org/solidarity'},
      {title: 'Solidarity', location: 'Solidarity house', description: 'Letters of solidarity'},
    );
    for (const entries of [[telling], [telling, telling]]) {
      const {name, text} = write(entries, {name: 'Solidarity', neutralTitle: 'Appointment'});
      expect(name).to.equal('Appointment.ics');
      expect(text).not.to.match(/solidarity|letters|house|LOCATION|DESCRIPTION|URL|NAME/i);
      expect(text).to.contain('SUMMARY:Appointment\r\n');
    }
    expect(write([telling, telling], {name: 'Solidarity', neutralTitle: ''}).text).not.to.match(
      /solidarity/i,
    );
  });
});

describe('the name of a calendar file', () => {
  const rows: [title: string, expected: string][] = [
    ['Letters', '2023-05-21-Letters.ics'],
    ['Лісты за краты!', '2023-05-21-Лісты-за-краты.ics'],
    ['../../etc/passwd', '2023-05-21-etc-passwd.ics'],
    ['a\u202egpj.exe\0', '2023-05-21-a-gpj-exe.ics'],
    ['🕊️', '2023-05-21.ics'],
    ['x'.repeat(100), `2023-05-21-${'x'.repeat(49)}.ics`],
    ['𝔸'.repeat(100), `2023-05-21-${'𝔸'.repeat(49)}.ics`],
  ];
  for (const [title, expected] of rows) {
    it(`is ${expected} for ${JSON.stringify(title.slice(0, 20))}`, () => {
      expect(write([entry({}, {title})]).name).to.equal(expected);
    });
  }

  it('is the name of the list where it has several events', () => {
    expect(write([entry(), entry()], {name: 'Day of Solidarity: events'}).name).to.equal(
      'Day-of-Solidarity-events.ics',
    );
    expect(write([entry(), entry()], {name: '…'}).name).to.equal('calendar.ics');
  });
});
