import {expect} from '@open-wc/testing';
import {inScope, type EventScope} from '../../../src/model/events/event-scope.js';
import {anEvent} from '../../helpers/campaigns/event.js';

const lithuania = {addressCountry: {en: 'Lithuania', be: 'Літва'}, countryCode: 'LT'};

const events = [
  anEvent({
    name: 'Vilnius',
    kind: 'letters',
    location: {...lithuania, addressLocality: {en: 'Vilnius', be: 'Вільня'}},
  }),
  anEvent({name: 'Kaunas', kind: 'run', location: {addressCountry: 'LT', addressLocality: 'Kaunas'}}),
  anEvent({
    name: 'Berlin',
    kind: 'letters',
    eventAttendanceMode: 'MixedEventAttendanceMode',
    location: {addressCountry: 'Germany', addressLocality: 'Berlin'},
  }),
  anEvent({name: 'Talk', kind: 'talk', eventAttendanceMode: 'OnlineEventAttendanceMode'}),
  anEvent({name: 'Moved', eventStatus: 'EventMovedOnline', location: {addressCountry: 'PL'}}),
];

const namesIn = (scope: EventScope) => inScope(events, scope).events.map(({name}) => name);

describe('the scope of an event list', () => {
  const rows: [scope: EventScope, expected: string[]][] = [
    [{}, ['Vilnius', 'Kaunas', 'Berlin', 'Talk', 'Moved']],
    [
      {country: '', kind: ' , ', place: undefined, online: false},
      ['Vilnius', 'Kaunas', 'Berlin', 'Talk', 'Moved'],
    ],
    [{country: 'LT'}, ['Vilnius', 'Kaunas']],
    [{country: 'lt'}, ['Vilnius', 'Kaunas']],
    [{country: 'Lithuania'}, ['Vilnius']],
    [{country: ' літва '}, ['Vilnius']],
    [{country: 'LT, Germany'}, ['Vilnius', 'Kaunas', 'Berlin']],
    [{kind: 'letters'}, ['Vilnius', 'Berlin']],
    [{kind: 'run,talk'}, ['Kaunas', 'Talk']],
    [{place: 'Вільня'}, ['Vilnius']],
    [{place: 'Berlin,Kaunas'}, ['Kaunas', 'Berlin']],
    [{online: true}, ['Berlin', 'Talk', 'Moved']],
    [{online: true, country: 'Germany,PL'}, ['Berlin', 'Moved']],
    [{country: 'LT', kind: 'letters', place: 'Vilnius'}, ['Vilnius']],
    [{country: 'LT', place: 'Berlin'}, []],
    [{country: 'FR'}, []],
  ];
  for (const [scope, expected] of rows)
    it(`is ${expected.join(', ') || 'nothing'} for ${JSON.stringify(scope)}`, () => {
      expect(namesIn(scope)).to.deep.equal(expected);
    });

  it('names each value that fits no event, and what there is', () => {
    expect(inScope(events, {country: 'LT,FR', kind: 'party', place: 'Wilno'}).misfits).to.deep.equal([
      'country: there is no "FR" among LT, Germany, PL',
      'kind: there is no "party" among letters, run, talk',
      'place: there is no "Wilno" among Vilnius, Kaunas, Berlin',
    ]);
  });

  it('says that no event has such a value at all', () => {
    expect(inScope([anEvent()], {country: 'FR'}).misfits).to.deep.equal([
      'country: there is no "FR" in any event',
    ]);
  });

  it('names twenty values at most', () => {
    const many = Array.from({length: 30}, (_, index) => anEvent({location: {addressLocality: `${index}`}}));
    const [misfit] = inScope(many, {place: 'Minsk'}).misfits;
    expect(misfit).to.equal(
      `place: there is no "Minsk" among ${[...Array(20).keys()].join(', ')} and 10 more`,
    );
  });

  it('has no fault where the campaign has no events, or where a value fits, if not with the others', () => {
    expect(inScope([], {country: 'FR'}).misfits).to.deep.equal([]);
    expect(inScope(events, {country: 'LT', kind: 'talk', online: true}).misfits).to.deep.equal([]);
  });
});
