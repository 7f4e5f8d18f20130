import {expect} from '@open-wc/testing';
import {
  attendanceOf,
  eventMatcher,
  filterChoices,
  type EventFilter,
} from '../../../src/model/events/event-filter.js';
import type {CampaignEvent, Place} from '../../../src/model/sections/events.js';
import type {Text} from '../../../src/model/values/text/text.js';
import {anEvent} from '../../helpers/campaigns/event.js';

const inLanguage = (language: string) => (text: Text) =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0]!);
const en = inLanguage('en');
const be = inLanguage('be');

const at = (
  name: string,
  addressCountry?: Text,
  addressLocality?: Text,
  fields: Partial<CampaignEvent> = {},
) => anEvent({name, location: {addressCountry, addressLocality}, ...fields});

const lithuania = {en: 'Lithuania', be: 'Літва'};
const germany = {en: 'Germany', be: 'Германія'};

const nameOf = ({addressCountry}: Place) => en(addressCountry!);

const events = [
  at('Vilnius', lithuania, {en: 'Vilnius', be: 'Вільня'}, {kind: 'letters'}),
  at('Kaunas', {en: 'Lithuania', be: 'Літва', de: 'Litauen'}, 'Kaunas', {kind: 'run'}),
  at('Bremen', germany, 'Bremen', {kind: 'letters'}),
  at('Berlin', 'Germany', 'Berlin', {eventAttendanceMode: 'MixedEventAttendanceMode'}),
  anEvent({name: 'Talk', kind: 'talk', eventAttendanceMode: 'OnlineEventAttendanceMode'}),
];

describe('eventMatcher and attendanceOf', () => {
  const rows: [filter: EventFilter, expected: string[]][] = [
    [{}, ['Vilnius', 'Kaunas', 'Bremen', 'Berlin', 'Talk']],
    [{country: {addressCountry: lithuania}}, ['Vilnius', 'Kaunas']],
    [{country: {addressCountry: 'Germany'}}, ['Bremen', 'Berlin']],
    [{locality: 'Vilnius'}, ['Vilnius']],
    [{kind: 'letters'}, ['Vilnius', 'Bremen']],
    [{attendance: 'online'}, ['Berlin', 'Talk']],
    [{attendance: 'onSite'}, ['Vilnius', 'Kaunas', 'Bremen', 'Berlin']],
    [{country: {addressCountry: germany}, kind: 'letters'}, ['Bremen']],
    [{country: {addressCountry: lithuania}, locality: 'Bremen'}, []],
  ];
  for (const [filter, expected] of rows) {
    it(`match ${expected.join(', ') || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      expect(events.filter(eventMatcher(filter, en)).map(({name}) => name)).to.deep.equal(expected);
    });
  }

  it('match a chosen place in another language', () => {
    const country = {addressCountry: lithuania};
    expect(events.filter(eventMatcher({country}, be)).map(({name}) => name)).to.deep.equal([
      'Vilnius',
      'Kaunas',
    ]);
  });

  it('match a country by its code, whatever its name in the language of the file', () => {
    const code = at('code', 'LT');
    const named = anEvent({name: 'named', location: {addressCountry: {be: 'Літва'}, countryCode: 'LT'}});
    const other = anEvent({name: 'other', location: {addressCountry: {be: 'Латвія'}, countryCode: 'LV'}});
    for (const {location: country} of [code, named])
      expect([code, named, other].filter(eventMatcher({country}, en)).map(({name}) => name)).to.deep.equal([
        'code',
        'named',
      ]);
  });

  const attendances: [fields: Partial<CampaignEvent>, expected: string[]][] = [
    [{}, ['onSite']],
    [{eventAttendanceMode: 'MixedEventAttendanceMode'}, ['onSite', 'online']],
    [{eventAttendanceMode: 'OnlineEventAttendanceMode'}, ['online']],
    [{eventStatus: 'EventMovedOnline'}, ['online']],
  ];
  for (const [fields, expected] of attendances) {
    it(`return ${expected.join(' and ')} for ${JSON.stringify(fields)}`, () => {
      expect(attendanceOf(anEvent(fields))).to.deep.equal(expected);
    });
  }
});

describe('filterChoices', () => {
  it('returns each value once in alphabetical order', () => {
    const {country, locality, kind, attendance} = filterChoices(events, {}, en);
    expect(country.map(nameOf)).to.deep.equal(['Germany', 'Lithuania']);
    expect(locality.map(en)).to.deep.equal(['Berlin', 'Bremen', 'Kaunas', 'Vilnius']);
    expect(kind).to.deep.equal(['letters', 'run', 'talk']);
    expect(attendance).to.deep.equal(['onSite', 'online']);
  });

  it('returns a country once, though one event has its code and another its name too', () => {
    const place = {addressCountry: {en: 'Lithuania'}, countryCode: 'LT'};
    const places = [place, {addressCountry: 'LT'}, {addressCountry: 'DE'}, {countryCode: 'DE'}];
    const {country} = filterChoices(
      places.map(location => anEvent({location})),
      {},
      en,
    );
    expect(country).to.deep.equal([{addressCountry: 'DE'}, place]);
  });

  it('returns only the localities of the chosen country', () => {
    expect(filterChoices(events, {country: {addressCountry: germany}}, en).locality.map(en)).to.deep.equal([
      'Berlin',
      'Bremen',
    ]);
  });

  it('returns two hundred choices at most', () => {
    const many = Array.from({length: 1_000}, (_, index) => at('A', lithuania, `Place ${index}`));
    expect(filterChoices(many, {}, en).locality).to.have.length(200);
  });

  it('returns no choices where all events have the same value', () => {
    const same = [
      at('A', lithuania, 'Vilnius', {kind: 'letters'}),
      at('B', {en: 'Lithuania'}, 'Vilnius', {kind: 'letters'}),
      anEvent({name: 'C'}),
    ];
    expect(filterChoices(same, {}, en)).to.deep.equal({country: [], locality: [], kind: [], attendance: []});
  });

  it('sorts by the Belarusian alphabet', () => {
    const names = [
      'Літва',
      'Іспанія',
      'Чэхія',
      'Грузія',
      'Ёрданія',
      'Данія',
      'Ізраіль',
      'Йемен',
      'Японія',
      'Нідэрланды',
    ];
    const countries = names.map(name => at(name, name));
    expect(filterChoices(countries, {}, be).country.map(nameOf)).to.deep.equal([
      'Грузія',
      'Данія',
      'Ёрданія',
      'Ізраіль',
      'Іспанія',
      'Йемен',
      'Літва',
      'Нідэрланды',
      'Чэхія',
      'Японія',
    ]);
  });
});
