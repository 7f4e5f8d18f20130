import {expect} from '@open-wc/testing';
import {is, parse} from 'valibot';
import {event, events, isTimed} from '../../../src/model/sections/events.js';

const NOW = new Date('2023-05-21T12:00:00Z');
const DAY = {name: 'A vigil', startDate: '2023-05-21'};
const TIMED = {name: 'A talk', startDate: '2023-05-19T15:00', timeZone: 'Europe/Vilnius'};

describe('event', () => {
  it('defaults to a scheduled event on site with unknown hours', () => {
    expect(parse(event, DAY)).to.deep.equal({
      ...DAY,
      allDay: false,
      eventAttendanceMode: 'OfflineEventAttendanceMode',
      eventStatus: 'EventScheduled',
    });
  });

  it('drops unknown fields such as a weekday', () => {
    expect(parse(event, {...DAY, weekday: 'Sunday'})).to.not.have.property('weekday');
  });

  const rows: [what: string, value: object, isOne: boolean][] = [
    ['a day', DAY, true],
    ['a local time', TIMED, true],
    ['no name', {startDate: '2023-05-21'}, false],
    ['no start', {name: 'A vigil'}, false],
    ['a start that is not a real day', {...DAY, startDate: '2023-02-30'}, false],
    ['a start with an offset', {...TIMED, startDate: '2023-05-19T15:00+03:00'}, false],
    ['the zone America/Argentina/Buenos_Aires', {...TIMED, timeZone: 'America/Argentina/Buenos_Aires'}, true],
    ['the zone Etc/GMT-3', {...TIMED, timeZone: 'Etc/GMT-3'}, true],
    ['the zone UTC', {...TIMED, timeZone: 'UTC'}, true],
    ['an offset as its zone', {...TIMED, timeZone: '+03:00'}, false],
    ['a zone that is not an identifier', {...TIMED, timeZone: 'Vilnius time'}, false],
    ['a status of schema.org', {...DAY, eventStatus: 'EventMovedOnline'}, true],
    ['an unknown status', {...DAY, eventStatus: 'EventPerhaps'}, false],
    ['photography in a zone', {...DAY, photography: 'zone'}, true],
    ['unknown photography', {...DAY, photography: 'perhaps'}, false],
    ['an unknown kind', {...DAY, kind: 'party'}, false],
    ['an organizer without a name', {...DAY, organizer: {url: 'https://example.org/'}}, false],
    ['a javascript: address', {...DAY, url: 'javascript:alert(1)'}, false],
    ['an empty id', {...DAY, id: ''}, false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(event, value)).to.equal(isOne));
});

describe('isTimed', () => {
  it('distinguishes a time from a day', () => {
    expect(isTimed(TIMED)).to.equal(true);
    expect(isTimed(DAY)).to.equal(false);
  });
});

describe('events.faults', () => {
  const rows: [what: string, value: object, places: string[]][] = [
    ['a single day', DAY, []],
    ['all day', {...DAY, allDay: true}, []],
    ['several days', {...DAY, endDate: '2023-05-28'}, []],
    ['an end on the day of the start', {...DAY, endDate: '2023-05-21'}, []],
    ['a start and its zone', TIMED, []],
    ['a start and an end', {...TIMED, endDate: '2023-05-19T17:00'}, []],
    ['an end on the next day', {...TIMED, endDate: '2023-05-20T01:00'}, []],
    ['a day with a zone', {...DAY, timeZone: 'Europe/Vilnius'}, []],
    ['a time without a zone', {...TIMED, timeZone: undefined}, ['timeZone']],
    ['an all-day event with a time', {...TIMED, allDay: true}, ['allDay']],
    ['a start with a time and an end without', {...TIMED, endDate: '2023-05-19'}, ['endDate']],
    ['a start without a time and an end with one', {...DAY, endDate: '2023-05-21T17:00'}, ['endDate']],
    ['seconds only in the end', {...TIMED, endDate: `${TIMED.startDate}:00`}, []],
    [
      'seconds only in the start',
      {...TIMED, startDate: '2023-05-19T15:00:00', endDate: '2023-05-19T15:00'},
      [],
    ],
    ['an end before the start', {...TIMED, endDate: '2023-05-19T14:59'}, ['endDate']],
    ['a last day before the first day', {...DAY, endDate: '2023-05-20'}, ['endDate']],
    ['two faults', {...TIMED, timeZone: undefined, endDate: '2023-05-19T14:00'}, ['timeZone', 'endDate']],
  ];
  for (const [what, value, places] of rows)
    it(`finds ${places.join(' and ') || 'nothing'} wrong with ${what}`, () => {
      const faults = events.faults?.([parse(event, DAY), parse(event, value)], NOW) ?? [];
      expect(faults.map(({path}) => path)).to.deep.equal(places.map(place => [1, place]));
    });

  it('refuses a house or a street whose place is told on request, and says what to leave out', () => {
    const location = {name: 'House', streetAddress: 'Secret Street 1', addressLocality: 'Bremen'};
    const faultsOf = (value: object) => events.faults?.([parse(event, {...DAY, ...value})], NOW);
    expect(faultsOf({location, placeOnRequest: true})).to.deep.equal(
      ['name', 'streetAddress'].map(key => ({
        path: [0, 'location', key],
        message: 'contradicts placeOnRequest: leave it out, and name only the town and the country',
      })),
    );
    expect(faultsOf({location})).to.deep.equal([]);
    expect(faultsOf({location: {addressLocality: 'Bremen'}, placeOnRequest: true})).to.deep.equal([]);
  });

  it('describes a fault in a message', () => {
    const [fault] = events.faults?.([parse(event, {...TIMED, endDate: '2023-05-19T14:00'})], NOW) ?? [];
    expect(fault?.message).to.equal('2023-05-19T14:00 is before startDate, 2023-05-19T15:00');
  });
});
