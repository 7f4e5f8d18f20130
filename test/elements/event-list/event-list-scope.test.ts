import {expect} from '@open-wc/testing';
import type {EventList} from '../../../src/elements/event-list/event-list.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {interceptSaving} from '../../helpers/pages/saving.js';
import {aFeedEvent, anEventList, button, choose, manyEvents, menu} from './an-event-list.js';

describe('<solidarity-event-list> with the events of a part', () => {
  const lines = listenToConsole();
  const lithuania = {addressCountry: {en: 'Lithuania', be: 'Літва'}, countryCode: 'LT'};
  const events = [
    aFeedEvent({name: 'Vilnius', kind: 'letters', location: {...lithuania, addressLocality: 'Vilnius'}}),
    aFeedEvent({name: 'Kaunas', kind: 'run', location: {addressLocality: 'Kaunas', addressCountry: 'LT'}}),
    aFeedEvent({
      name: 'Bremen',
      kind: 'letters',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: {addressLocality: 'Bremen', addressCountry: 'DE'},
    }),
    aFeedEvent({name: 'Talk', kind: 'talk', eventAttendanceMode: 'OnlineEventAttendanceMode'}),
    aFeedEvent({name: 'Past run', startDate: '2022-05-21', kind: 'run', location: lithuania}),
    aFeedEvent({
      name: 'Past vigil',
      startDate: '2022-05-21',
      kind: 'vigil',
      location: {addressCountry: 'DE'},
    }),
  ];
  const names = (list: EventList) => parts(list, 'name').map(shown);

  /** A list with these attributes. */
  async function listWith(attributes: Record<string, string>, of = events, lang = 'en'): Promise<EventList> {
    const list = await anEventList(of, {lang});
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    await list.updateComplete;
    return list;
  }

  const rows: [attributes: Record<string, string>, expected: string[]][] = [
    [{country: 'LT'}, ['Vilnius', 'Kaunas']],
    [{country: 'lithuania'}, ['Vilnius']],
    [{country: 'Літва, DE'}, ['Vilnius', 'Bremen']],
    [{kind: 'letters'}, ['Vilnius', 'Bremen']],
    [{kind: 'run, talk'}, ['Kaunas', 'Talk']],
    [{place: 'Kaunas'}, ['Kaunas']],
    [{online: ''}, ['Bremen', 'Talk']],
    [{country: 'DE', online: ''}, ['Bremen']],
    [{country: '', kind: '', place: ''}, ['Vilnius', 'Kaunas', 'Bremen', 'Talk']],
  ];
  for (const [attributes, expected] of rows)
    it(`lists ${expected.join(', ')} for ${JSON.stringify(attributes)}`, async () => {
      expect(names(await listWith(attributes))).to.deep.equal(expected);
      expect(lines).to.deep.equal([]);
    });

  it('takes properties as frameworks give them', async () => {
    const list = await anEventList(events);
    const given: [Partial<Record<keyof EventList, unknown>>, string[]][] = [
      [{online: ''}, ['Bremen', 'Talk']],
      [{online: false, country: 'LT'}, ['Vilnius', 'Kaunas']],
      [{country: undefined, kind: 'talk'}, ['Talk']],
      [{kind: null, place: 'Bremen'}, ['Bremen']],
    ];
    for (const [properties, expected] of given) {
      Object.assign(list, properties);
      await list.updateComplete;
      expect(names(list)).to.deep.equal(expected);
    }
  });

  it('narrows past events too, and shows them where there are no others', async () => {
    const past = (list: EventList) => shown(part(list, 'past')!.querySelector('summary'));
    expect(past(await listWith({country: 'LT'}))).to.equal('Past events (1)');
    const list = await listWith({kind: 'vigil'});
    expect(names(list)).to.deep.equal(['Past vigil']);
    expect(shown(part(list, 'empty'))).to.match(/^No upcoming events are listed/);
  });

  it('narrows the calendar file of all events', async () => {
    const list = await listWith({country: 'LT'});
    button(list, 'Add all events to calendar').click();
    await list.updateComplete;
    const {saved, end} = interceptSaving();
    button(list, 'Save calendar file').click();
    end();
    const text = await saved[0]!.text;
    expect(text.match(/^SUMMARY:.*/gm)!.map(line => line.trim())).to.deep.equal([
      'SUMMARY:Vilnius',
      'SUMMARY:Kaunas',
    ]);
  });

  it('offers filters that choose within it', async () => {
    const many = manyEvents(9).map((event, index) => ({
      ...event,
      kind: index % 2 ? ('run' as const) : ('talk' as const),
      location: {addressCountry: 'LT', addressLocality: index % 3 ? 'Vilnius' : 'Kaunas'},
    }));
    const list = await listWith({country: 'LT'}, [...events, ...many]);
    expect(menu(list, 'Country')).to.equal(undefined);
    expect([...menu(list, 'Type of event')!.options].map(shown)).to.deep.equal([
      'All',
      'Letter writing',
      'Run',
      'Talk',
    ]);
    await choose(list, 'Town or city', 'Kaunas');
    expect(names(list)).to.deep.equal(['Kaunas', 'Letters 0', 'Letters 3', 'Letters 6']);
  });

  it('tells the page author once of a value that fits nothing, and says that nothing is announced', async () => {
    const list = await listWith({country: 'FR', kind: 'party', place: 'Wilno'});
    expect(shown(part(list, 'empty'))).to.equal('No events have been announced yet.');
    expect(part(list, 'past')).to.equal(null);
    expect(lines).to.have.members([
      'solidarity-widgets: <solidarity-event-list> country: there is no "FR" among LT, DE',
      'solidarity-widgets: <solidarity-event-list> kind: there is no "party" among letters, run, talk, vigil',
      'solidarity-widgets: <solidarity-event-list> place: there is no "Wilno" among Vilnius, Kaunas, Bremen',
    ]);
    await listWith({country: 'FR'});
    expect(lines).to.have.length(3);
  });

  it('follows an attribute that changes', async () => {
    const list = await listWith({country: 'DE'});
    list.setAttribute('country', 'LT');
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Vilnius', 'Kaunas']);
    list.removeAttribute('country');
    await list.updateComplete;
    expect(names(list)).to.have.length(4);
  });
});
