import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {namesContact, readAddress} from '../../src/reading/addresses.mjs';
import {readHeadings} from '../../src/reading/columns.mjs';
import {countryCode} from '../../src/reading/countries.mjs';
import {readDays} from '../../src/reading/days.mjs';
import {findPlace} from '../../src/reading/places.mjs';
import {readTimes} from '../../src/reading/times.mjs';
import {readWhen} from '../../src/reading/when.mjs';
import {readAttendance, readKind, readStatus, readYes} from '../../src/reading/words.mjs';
import {offsetOf, zoneOf} from '../../src/reading/zones.mjs';
import {quoted, Refused} from '../../src/reading/refused.mjs';

/** What a call refuses, with words of the reason. */
const refuses = (read, words) =>
  assert.throws(read, error => {
    assert.ok(error instanceof Refused, String(error.stack));
    assert.match(error.message, words);
    return true;
  });

describe('a day', () => {
  for (const text of [
    '19.05.2027',
    '19.5.27',
    '19. 5. 2027',
    '2027-05-19',
    '2027/5/19',
    '19 May 2027',
    'May 19, 2027',
    '19th of May 2027',
    'Wed 19 May 2027',
    'Mittwoch, 19. Mai 2027',
    '19 мая 2027 г.',
    '19 траўня 2027',
    '19 maja 2027',
    '2027 m. gegužės 19 d.',
    '19/5/2027',
    '5/19/2027',
    '19-05-2027',
  ])
    it(`is read from ${text}`, () => assert.deepEqual(readDays(text), {first: '2027-05-19'}));

  for (const text of [
    '21.–23.05.2027',
    '21-23.05.2027',
    '21.05.–23.05.2027',
    '21.05.2027 - 23.05.2027',
    '2027-05-21 – 2027-05-23',
    '2027-05-21/2027-05-23',
    '21-23 May 2027',
    '21 May – 23 May 2027',
    '21 to 23 May 2027',
    '21.05.2027 bis 23.05.2027',
  ])
    it(`is the first one of several in ${text}`, () => {
      const {first, last} = readDays(text);
      assert.deepEqual([first, last], ['2027-05-21', '2027-05-23']);
    });

  it('leaves a time behind it to whoever reads times', () => {
    assert.deepEqual(readDays('19.05.2027 18:00–20:00'), {first: '2027-05-19', time: '18:00–20:00'});
    assert.deepEqual(readDays('2027-05-19T18:00'), {first: '2027-05-19', time: '18:00'});
  });

  for (const [text, words] of [
    ['5/6/2027', /may be two days. Write it as 2027-05-19/],
    ['30.02.2027', /no day 2027-02-30/],
    ['Fri 19 May 2027', /another day of the week/],
    ['23.05.–21.05.2027', /before the first/],
    ['46526', /spreadsheet's number for a day/],
    ['21.05.2027, 23.05.2027', /several days.*a row for each/],
    ['19.05.', /no day that can be read/],
    ['19.05.0207', /year 207 cannot be meant/],
    ['soon', /no day that can be read/],
  ])
    it(`is refused in ${text}, with what to write`, () => refuses(() => readDays(text), words));
});

describe('a time', () => {
  for (const [text, start, end] of [
    ['18:00', '18:00'],
    ['18.00', '18:00'],
    ['1800', '18:00'],
    ['18:00:00', '18:00'],
    ['18 Uhr', '18:00'],
    ['18h30', '18:30'],
    ['ab 18 Uhr', '18:00'],
    ['18.00 гадз.', '18:00'],
    ['7 pm', '19:00'],
    ['7:30 p.m.', '19:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['18', '18:00'],
    ['18:00–20:00', '18:00', '20:00'],
    ['7–9 pm', '19:00', '21:00'],
    ['11am-1pm', '11:00', '13:00'],
    ['10-18', '10:00', '18:00'],
    ['from 7 pm to 9 pm', '19:00', '21:00'],
  ])
    it(`is read from ${text}`, () => assert.deepEqual(readTimes(text), end ? {start, end} : {start}));

  for (const text of ['', 'tbc', 'TBA', '?', 'noch offen', 'удакладняецца'])
    it(`is not known yet in "${text}"`, () => assert.deepEqual(readTimes(text), {}));

  for (const [text, words] of [
    ['7', /in the morning or in the evening/],
    ['7-9', /in the morning or in the evening/],
    ['11-1 pm', /in the morning or in the evening/],
    ['25:00', /no time/],
    ['18:75', /no time/],
    ['0.75', /no time/],
    ['evening', /no time/],
    ['18:00–', /no time/],
    ['18:00–19:00–20:00', /no time/],
  ])
    it(`is refused in ${text}, with what to write`, () => refuses(() => readTimes(text), words));
});

describe('when an event takes place', () => {
  const read = cells => {
    const warnings = [];
    return {when: readWhen(cells, message => warnings.push(message)), warnings};
  };

  for (const [what, cells, expected] of [
    ['a day alone', {from: '21.05.2027'}, {startDate: '2027-05-21'}],
    ['a time that is open', {from: '21.05.2027', starts: 'tbc'}, {startDate: '2027-05-21'}],
    [
      'both times in one cell',
      {from: '21.05.2027', starts: '18:00–20:00'},
      {startDate: '2027-05-21T18:00', endDate: '2027-05-21T20:00'},
    ],
    ['all day', {from: '21.05.2027', isAllDay: true}, {startDate: '2027-05-21', allDay: true}],
    [
      'a night',
      {from: '21.05.2027', to: '22.05.2027', starts: '22:00', ends: '06:00'},
      {startDate: '2027-05-21T22:00', endDate: '2027-05-22T06:00'},
    ],
    [
      'the time with the last day',
      {from: '21.05.2027', to: '23.05.2027 20:00', starts: '11:00'},
      {startDate: '2027-05-21T11:00', endDate: '2027-05-23T20:00'},
    ],
    [
      'hours that are said to be those of each day',
      {from: '21.–23.05.2027', starts: '11:00', ends: '20:00', isDaily: true},
      {startDate: '2027-05-21', endDate: '2027-05-23', opens: '11:00', closes: '20:00'},
    ],
    [
      'midnight as the end',
      {from: '21.05.2027', starts: '20:00', ends: '24:00'},
      {startDate: '2027-05-21T20:00', endDate: '2027-05-22T00:00'},
    ],
  ])
    it(`is read, without a warning, from ${what}`, () =>
      assert.deepEqual(read(cells), {when: expected, warnings: []}));

  for (const [what, cells, expected, words] of [
    [
      'hours over several days are those of each day',
      {from: '21.05.2027', to: '23.05.2027', starts: '11:00', ends: '20:00'},
      {startDate: '2027-05-21', endDate: '2027-05-23', opens: '11:00', closes: '20:00'},
      /the hours of each day.*2027-05-23 20:00/,
    ],
    [
      'an end before the beginning is on the next day',
      {from: '21.05.2027', starts: '20:00', ends: '01:00'},
      {startDate: '2027-05-21T20:00', endDate: '2027-05-22T01:00'},
      /the next day/,
    ],
    [
      'several days with a beginning alone are days',
      {from: '21.05.2027', to: '23.05.2027', starts: '11:00'},
      {startDate: '2027-05-21', endDate: '2027-05-23'},
      /Only the days/,
    ],
  ])
    it(`says what it took: ${what}`, () => {
      const {when, warnings} = read(cells);
      assert.deepEqual(when, expected);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], words);
    });

  for (const [what, cells, words] of [
    ['no day', {from: ''}, /day is missing/],
    ['an end alone', {from: '21.05.2027', ends: '20:00'}, /does not say when it begins/],
    ['all day with a time', {from: '21.05.2027', starts: '11:00', isAllDay: true}, /Leave one of them out/],
    ['two ends', {from: '21.05.2027', starts: '18:00–20:00', ends: '21:00'}, /at 20:00 and at 21:00/],
    ['the same time twice', {from: '21.05.2027', starts: '18:00', ends: '18:00'}, /begins and ends at/],
    [
      'several nights',
      {from: '21.–24.05.2027', starts: '22:00', ends: '06:00'},
      /each night, or all the time/,
    ],
    ['days that are upside down', {from: '23.05.2027', to: '21.05.2027'}, /is before the first/],
  ])
    it(`is refused for ${what}`, () => refuses(() => read(cells), words));
});

describe('a place', () => {
  for (const [city, country, code, zone] of [
    ['Vilnius', 'Lithuania', 'LT', 'Europe/Vilnius'],
    ['Białystok', 'Poland', 'PL', 'Europe/Warsaw'],
    ['Exampleville', 'Германия', 'DE', 'Europe/Berlin'],
    ['Manchester', 'UK', 'GB', 'Europe/London'],
    ['Wien', '', 'AT', 'Europe/Vienna'],
    ['Vienna, Austria', '', 'AT', 'Europe/Vienna'],
    ['Batumi', 'Georgia', 'GE', 'Asia/Tbilisi'],
    ['Los Angeles', 'USA', 'US', 'America/Los_Angeles'],
    ['Exampleville', 'USA', 'US', undefined],
    ['Exampleville', 'Ruritania', 'Ruritania', undefined],
  ])
    it(`has a country and a zone: ${city}, ${country}`, () => {
      const found = findPlace({city, country});
      assert.deepEqual([found.country, found.zone], [code, zone]);
    });

  it('that could be another one is told, or is not chosen at all', () => {
    const warnings = [];
    assert.equal(findPlace({city: 'London'}, message => warnings.push(message)).country, 'GB');
    assert.match(warnings[0], /United Kingdom. Write the country/);
    assert.equal(findPlace({city: 'Birmingham'}).zone, undefined);
  });

  for (const [name, code] of [
    ['Czech Republic', 'CZ'],
    ['Holland', 'NL'],
    ['Нідэрланды', 'NL'],
    ['Polska', 'PL'],
    ['de', 'DE'],
    ['Narnia', undefined],
    ['DD', undefined],
    ['EU', undefined],
  ])
    it(`is in the country ${code} by the name ${name}`, () => assert.equal(countryCode(name), code));
});

describe('a time zone', () => {
  const told = [];
  const zone = (written, ofPlace, localTime = '2027-05-21T18:00') =>
    zoneOf({written, ofPlace, localTime, zoneOfCity: name => findPlace({city: name}).zone}, message =>
      told.push(message),
    );

  it('is that of the place', () => {
    assert.equal(zone('', 'Europe/Riga'), 'Europe/Riga');
    assert.equal(zone('local time', 'Europe/Riga'), 'Europe/Riga');
    assert.equal(zone('Warsaw', 'Europe/Berlin'), 'Europe/Berlin');
    assert.deepEqual(told, []);
  });

  it('is set right where the place makes it certain, and that is told', () => {
    for (const written of ['CEST', 'CET', 'UTC+2', 'somewhere'])
      assert.equal(zone(written, 'Europe/Berlin'), 'Europe/Berlin');
    assert.equal(told.length, 4);
    assert.match(told[0], /"CEST" is no time zone. It was set to Europe\/Berlin/);
  });

  it('is refused where it shows another time than the clocks at the place', () => {
    for (const written of ['CEST', 'UTC+2', 'Berlin', 'Europe/Berlin'])
      refuses(() => zone(written, 'Europe/Riga'), /not the time at the place.*UTC\+3/);
    refuses(() => zone('CEST', 'Europe/Berlin', '2027-01-21T18:00'), /UTC\+1/);
  });

  it('without a place is that of a city or an IANA zone, and nothing else', () => {
    assert.equal(zone('Berlin'), 'Europe/Berlin');
    assert.equal(zone('europe/berlin'), 'Europe/Berlin');
    for (const written of ['CEST', 'UTC+3', 'EST', 'somewhere', ''])
      refuses(() => zone(written), /Europe\/Berlin/);
  });

  it('has an offset before and after clocks change', () => {
    assert.equal(offsetOf('Europe/Berlin', '2027-03-28T01:30'), 60);
    assert.equal(offsetOf('Europe/Berlin', '2027-03-28T03:30'), 120);
    assert.equal(offsetOf('America/St_Johns', '2027-01-01'), -210);
  });
});

describe('words', () => {
  it('of the status are known in our languages, and others are refused', () => {
    assert.deepEqual(readStatus('confirmed'), {});
    assert.deepEqual(readStatus('Tentative'), {isTentative: true});
    assert.deepEqual(readStatus('abgesagt'), {eventStatus: 'EventCancelled'});
    assert.deepEqual(readStatus('скасавана'), {eventStatus: 'EventCancelled'});
    assert.deepEqual(readStatus('verschoben'), {eventStatus: 'EventPostponed'});
    refuses(() => readStatus('almost'), /no status. Write confirmed/);
  });

  it('of the kind, of yes and no, and of how people take part are known', () => {
    assert.equal(readKind('Letter writing'), 'letters');
    assert.equal(readKind('Lesung'), 'reading');
    assert.equal(readKind('picnic'), undefined);
    assert.deepEqual(['yes', 'ja', 'так', '✓', 'no', '', 'maybe'].map(readYes), [
      true,
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
    assert.equal(readAttendance('hybrid'), 'MixedEventAttendanceMode');
    assert.equal(readAttendance('онлайн'), 'OnlineEventAttendanceMode');
    assert.equal(readAttendance('yes'), 'yes');
    assert.equal(readAttendance('perhaps'), undefined);
  });

  it('are not quoted where they may be of a person', () => {
    assert.equal(quoted('CEST'), '"CEST"');
    assert.equal(quoted('2027-05-19 2027-05-20'), '"2027-05-19 2027-05-20"');
    for (const text of ['anna@example.org', '+370 600 00000', 'a'.repeat(41), 'a\u001b[31m'])
      assert.equal(quoted(text), 'what stands there');
  });
});

describe('a link', () => {
  it('gets https:// where it has none, and that is told', () => {
    const told = [];
    assert.equal(
      readAddress('www.example.org/a', message => told.push(message)),
      'https://www.example.org/a',
    );
    assert.equal(readAddress('HTTPS://example.org/a', assert.fail), 'https://example.org/a');
    assert.equal(told.length, 1);
  });

  for (const text of [
    'anna@example.org',
    'javascript:alert(1)',
    'https://a@b.example/',
    'two words',
    'https://a b',
    'file:///etc/passwd',
  ])
    it(`is refused, and not quoted: ${text}`, () =>
      assert.throws(
        () => readAddress(text, () => undefined),
        error => error instanceof Refused && !error.message.includes(text),
      ));

  it('of a person is found in a text', () => {
    assert.ok(namesContact('Write to anna@example.org'));
    assert.ok(namesContact('Call +370 600 00000'));
    assert.ok(!namesContact('On 2027-05-21, from 18:00 to 20:00, https://example.org/2027'));
  });
});

describe('headings', () => {
  it('are known in several languages, and with the language of a text', () => {
    const {columns} = readHeadings([
      'Назва (be)',
      'Title EN',
      'Titel Deutsch',
      'Datum',
      'Gorod',
      'Miasto',
      'Lieu',
    ]);
    assert.deepEqual(
      columns.map(({field, language}) => [field, language]),
      [
        ['title', 'be'],
        ['title', 'en'],
        ['title', 'de'],
        ['from', undefined],
        ['city', undefined],
      ],
    );
  });

  it('that only resemble a known one are dropped', () => {
    const {columns, dropped} = readHeadings([
      'Contact (internal)',
      'Organiser contact',
      'Title of the person',
      'Notes',
      'Name',
      'Description (internal)',
      'Phone',
    ]);
    assert.deepEqual(columns, []);
    assert.equal(dropped.length, 7);
  });
});
