import {expect} from '@open-wc/testing';
import {
  attendanceOf,
  eventMatcher,
  filterChoices,
  type EventFilter,
} from '../../../src/model/events/event-filter.js';
import type {CampaignEvent} from '../../../src/model/sections/events.js';
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
    [{country: lithuania}, ['Vilnius', 'Kaunas']],
    [{country: 'Germany'}, ['Bremen', 'Berlin']],
    [{locality: 'Vilnius'}, ['Vilnius']],
    [{kind: 'letters'}, ['Vilnius', 'Bremen']],
    [{attendance: 'online'}, ['Berlin', 'Talk']],
    [{attendance: 'onSite'}, ['Vilnius', 'Kaunas', 'Bremen', 'Berlin']],
    [{country: germany, kind: 'letters'}, ['Bremen']],
    [{country: lithuania, locality: 'Bremen'}, []],
  ];
  for (const [filter, expected] of rows) {
    it(`match ${expected.join(', ') || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      expect(events.filter(eventMatcher(filter, en)).map(({name}) => name)).to.deep.equal(expected);
    });
  }

  it('match a chosen place in another language', () => {
    expect(
      events.filter(eventMatcher({country: {en: 'Lithuania', be: 'Літва'}}, be)).map(({name}) => name),
    ).to.deep.equal(['Vilnius', 'Kaunas']);
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
    expect(country.map(en)).to.deep.equal(['Germany', 'Lithuania']);
    expect(locality.map(en)).to.deep.equal(['Berlin', 'Bremen', 'Kaunas', 'Vilnius']);
    expect(kind).to.deep.equal(['letters', 'run', 'talk']);
    expect(attendance).to.deep.equal(['onSite', 'online']);
  });

  it('returns only the localities of the chosen country', () => {
    expect(filterChoices(events, {country: germany}, en).locality.map(en)).to.deep.equal([
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
    expect(filterChoices(countries, {}, be).country).to.deep.equal([
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
