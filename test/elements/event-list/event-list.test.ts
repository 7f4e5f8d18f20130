import {expect} from '@open-wc/testing';
import {localDay} from '../../../src/model/days/day.js';
import {aFeedEvent, anEventList, findAll, outline, type FeedEvent} from './an-event-list.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

describe('the content of <solidarity-event-list>', () => {
  const seed: FeedEvent[] = [
    aFeedEvent({
      id: 'vilnius',
      name: 'Signing postcards',
      startDate: '2023-05-19T15:00',
      endDate: '2023-05-19T17:00',
      timeZone: 'Europe/Vilnius',
    }),
    aFeedEvent({name: 'Writing letters', startDate: '2023-05-22'}),
    aFeedEvent({name: 'All day in The Hague', startDate: '2023-05-21', allDay: true}),
  ];

  describe('in order of time', () => {
    it('shows current events, upcoming events by day, and the number of past events', async () => {
      const list = await anEventList(seed);
      expect(outline(list)).to.equal(
        'Happening now: All day in The Hague | Tomorrow, Monday 22 May: Writing letters',
      );
      expect(shown(part(list, 'past')!.querySelector('summary'))).to.equal('Past events (1)');
    });

    it('names yesterday, today and tomorrow, and the year where it differs', async () => {
      const event = (startDate: string) => aFeedEvent({name: startDate, startDate});
      const list = await anEventList(['2023-05-21', '2023-05-22', '2023-05-23', '2024-01-01'].map(event));
      expect(findAll(list, '.subheading').map(shown)).to.deep.equal([
        'Today, Sunday 21 May',
        'Tomorrow, Monday 22 May',
        'Tuesday 23 May',
        'Monday, 1 January 2024',
      ]);
      list.now = new Date('2023-05-22T11:00:00Z');
      await list.updateComplete;
      const yesterday = localDay(list.now) === '2023-05-22' ? 'Yesterday, Sunday 21 May' : '';
      expect(findAll(list, '.subheading').map(shown)[0]).to.contain(yesterday);
    });

    it('shows past events collapsed, with their days, the latest first', async () => {
      const list = await anEventList([
        ...seed,
        aFeedEvent({name: 'Exhibition', startDate: '2023-05-01', endDate: '2023-05-07', allDay: true}),
      ]);
      const past = part<HTMLDetailsElement>(list, 'past')!;
      expect(past.open).to.equal(false);
      past.open = true;
      await until(() => shown(past).includes('UTC+3')); // the zone is asked after the first paint
      expect([...past.querySelectorAll('li')].map(shown)).to.deep.equal([
        'Signing postcards 19 May 2023 15:00–17:00 Vilnius, UTC+3',
        'Exhibition 1–7 May 2023',
      ]);
    });

    it('lists an event under each of its days, with the details only once', async () => {
      const list = await anEventList([
        aFeedEvent({
          name: 'Exhibition',
          startDate: '2023-05-22',
          endDate: '2023-05-24',
          allDay: true,
          description: 'Drawings from prison.',
        }),
      ]);
      expect(parts(list, 'event').map(shown)).to.deep.equal([
        'Exhibition All day First day 22–24 May 2023 Drawings from prison. Add to calendar: Exhibition',
        'Exhibition All day Continues 22–24 May 2023',
        'Exhibition All day Last day 22–24 May 2023',
      ]);
    });

    it('sorts the events again when `now` changes', async () => {
      const list = await anEventList(seed);
      list.now = new Date('2023-06-01T12:00:00Z');
      await list.updateComplete;
      expect(outline(list)).to.equal(
        'What took place in 2023: Writing letters, All day in The Hague, Signing postcards',
      );
      expect(shown(part(list, 'empty'))).to.equal('No upcoming events are listed.');
    });

    it('moves an event to the current ones when it begins', async () => {
      const start = new Date(Date.now() + 4_000).toISOString().slice(0, 19);
      const end = new Date(Date.now() + 3_600_000).toISOString().slice(0, 19);
      const list = await anEventList([aFeedEvent({startDate: start, endDate: end, timeZone: 'UTC'})]);
      list.now = undefined;
      await list.updateComplete;
      expect(shown(findAll(list, '.subheading')[0])).not.to.equal('Happening now');
      await until(() => outline(list) === 'Happening now: Letters', 'it goes on');
    });

    it('shows when the list was last changed', async () => {
      const list = await anEventList(seed, {campaign: {updated: '2023-05-19T18:00:00Z'}});
      expect(shown(part(list, 'updated'))).to.equal('List last updated: 19 May 2023');
    });
  });

  describe('for an event', () => {
    it('shows the place, the organiser and the description', async () => {
      const list = await anEventList([
        aFeedEvent({
          location: {
            name: 'CreateCulture Space',
            streetAddress: 'Karmelitų g. 5',
            addressLocality: 'Vilnius',
            addressCountry: 'Lithuania',
          },
          organizer: {name: 'Example Initiative', url: 'https://example.org/'},
          description: 'Pens are there.',
        }),
      ]);
      expect(shown(part(list, 'place'))).to.equal(
        'CreateCulture Space, Karmelitų g. 5, Vilnius, Lithuania Map: Karmelitų g. 5, Vilnius, Lithuania (openstreetmap.org)',
      );
      expect(shown(part(list, 'organizer'))).to.contain('Organised by Example Initiative');
      expect(shown(part(list, 'description'))).to.equal('Pens are there.');
    });

    it('begins with its name, a heading below that of its day, and marks its time for machines', async () => {
      const list = await anEventList(seed, {level: 2});
      const event = parts(list, 'event').at(-1)!;
      expect(shown(event.firstElementChild)).to.equal('Writing letters');
      const headings = findAll(list, '[role=heading]').map(each => [shown(each), each.ariaLevel]);
      expect(headings.slice(0, 3)).to.deep.equal([
        ['Events', '2'],
        ['Happening now', '3'],
        ['All day in The Hague', '4'],
      ]);
      const timed = await anEventList([
        aFeedEvent({startDate: '2023-05-25T15:00', timeZone: 'Europe/Vilnius'}),
      ]);
      expect(findAll<HTMLTimeElement>(timed, 'time').map(({dateTime}) => dateTime)).to.deep.equal([
        '2023-05-25',
        '2023-05-25T15:00',
      ]);
    });

    it('stands beside its time from 34 em on, and below its name on a narrow page', async () => {
      const list = await anEventList([aFeedEvent()]);
      const [name, when] = ['.name', '.when'].map(
        each => () => findAll(list, each)[0]!.getBoundingClientRect(),
      );
      list.style.inlineSize = '35em';
      expect([when!().top <= name!().top, when!().right <= name!().left]).to.deep.equal([true, true]);
      list.style.inlineSize = '33em';
      expect([when!().top >= name!().bottom, when!().left === name!().left]).to.deep.equal([true, true]);
    });

    for (const [photography, words] of [
      ['none', 'No photos and no filming at this event.'],
      ['zone', 'Photos and filming only in a marked area.'],
      ['public', 'Everyone may take photos and film at this event.'],
      [undefined, ''],
    ] as const)
      it(`says "${words}" where its photography is ${photography ?? 'not known'}`, async () => {
        const list = await anEventList([aFeedEvent({photography})]);
        expect(shown(part(list, 'photography'))).to.equal(words);
      });

    it('says that its place is told on request, without a map', async () => {
      const location = {addressLocality: 'Bremen', addressCountry: 'Germany'};
      const list = await anEventList([
        aFeedEvent({placeOnRequest: true, location}),
        aFeedEvent({placeOnRequest: true, name: 'Nowhere'}),
      ]);
      const ask = 'Ask the organiser for the exact place.';
      expect(parts(list, 'place').map(shown)).to.deep.equal(['Bremen, Germany', ask, ask]);
      expect(part(list, 'link')).to.equal(null);
    });

    it('is left out where it tells the place that it withholds, and the console says what to leave out', async () => {
      const location = {streetAddress: 'Secret Street 1', addressLocality: 'Bremen'};
      const list = await anEventList([
        aFeedEvent({placeOnRequest: true, location}),
        aFeedEvent({name: 'Other'}),
      ]);
      expect(parts(list, 'name').map(shown)).to.deep.equal(['Other']);
      expect(shown(list.shadowRoot)).not.to.contain('Secret');
    });

    it('does not repeat the host of the link before', async () => {
      const organizer = {name: 'Example Initiative', url: 'https://www.example.org/us'};
      const list = await anEventList([aFeedEvent({url: 'https://example.org/event', organizer})]);
      expect(shown(part(list, 'name'))).to.equal('Letters (example.org)');
      expect(shown(part(list, 'organizer'))).to.equal('Organised by Example Initiative');
    });

    it('links to its page and to a map without a referrer', async () => {
      const list = await anEventList([
        aFeedEvent({
          url: 'https://example.org/event',
          location: {name: 'Wolność & Życie', addressLocality: 'Łódź', addressCountry: 'Poland'},
        }),
      ]);
      const links = parts<HTMLAnchorElement>(list, 'link');
      expect(links.map(({href}) => href)).to.deep.equal([
        'https://example.org/event',
        'https://www.openstreetmap.org/search?query=Wolno%C5%9B%C4%87+%26+%C5%BBycie%2C+%C5%81%C3%B3d%C5%BA%2C+Poland',
      ]);
      for (const {rel, referrerPolicy} of links) {
        expect(rel).to.equal('noopener noreferrer');
        expect(referrerPolicy).to.equal('no-referrer');
      }
    });

    it('shows no map link where only a town is given', async () => {
      const list = await anEventList([
        aFeedEvent({location: {addressLocality: 'Bremen', addressCountry: 'Germany'}}),
      ]);
      expect(shown(part(list, 'place'))).to.equal('Bremen, Germany');
      expect(part(list, 'link')).to.equal(null);
    });

    it('shows addresses as text with links="text"', async () => {
      const list = await anEventList([aFeedEvent({url: 'https://example.org/event'})], {links: 'text'});
      expect(part(list, 'link')).to.equal(null);
      expect(shown(part(list, 'address'))).to.equal('https://example.org/event');
    });

    const place = {location: {name: 'House', addressLocality: 'Bremen'}};
    const ways: [fields: Partial<FeedEvent>, places: string[]][] = [
      [{eventAttendanceMode: 'OnlineEventAttendanceMode'}, ['Online']],
      [{...place, eventStatus: 'EventMovedOnline'}, ['Online']],
      [{...place, eventAttendanceMode: 'MixedEventAttendanceMode'}, ['House, Bremen', 'Also online']],
      [{location: {name: undefined, addressLocality: 'Bremen'}}, ['Bremen']],
      [{}, []],
    ];
    for (const [fields, places] of ways) {
      it(`shows ${places.join(' and ') || 'no place'} for ${JSON.stringify(fields)}`, async () => {
        const list = await anEventList([aFeedEvent(fields)]);
        const said = parts(list, 'place').map(each => shown(each.querySelector('span:first-child') ?? each));
        expect(said).to.deep.equal(places);
      });
    }

    const states: [eventStatus: FeedEvent['eventStatus'], word: string | undefined][] = [
      ['EventCancelled', 'Cancelled'],
      ['EventPostponed', 'Postponed'],
      ['EventRescheduled', 'New date'],
      ['EventMovedOnline', 'Moved online'],
      ['EventScheduled', undefined],
    ];
    for (const [eventStatus, word] of states) {
      it(`keeps an event with ${eventStatus} in its place, marked as ${word ?? 'nothing'}`, async () => {
        const list = await anEventList([aFeedEvent({startDate: '2023-05-22', eventStatus})]);
        expect(outline(list)).to.equal('Tomorrow, Monday 22 May: Letters');
        expect(part(list, 'status')?.textContent).to.equal(word);
      });
    }

    const unconfirmed: [eventStatus: FeedEvent['eventStatus'], words: string[]][] = [
      ['EventScheduled', ['Not confirmed yet']],
      ['EventRescheduled', ['New date', 'Not confirmed yet']],
      ['EventPostponed', ['Postponed']],
      ['EventCancelled', ['Cancelled']],
    ];
    for (const [eventStatus, words] of unconfirmed)
      it(`marks a tentative event with ${eventStatus} as ${words.join(' and ')}`, async () => {
        const list = await anEventList([aFeedEvent({isTentative: true, eventStatus})]);
        expect(parts(list, 'status').map(shown)).to.deep.equal(words);
      });

    it('shows the code of a country that has no name, and else the name alone', async () => {
      const list = await anEventList([
        aFeedEvent({location: {addressLocality: 'Vilnius', addressCountry: 'LT'}}),
        aFeedEvent({location: {addressLocality: 'Vilnius', countryCode: 'LT'}}),
        aFeedEvent({location: {addressCountry: {en: 'Lithuania'}, countryCode: 'LT'}}),
      ]);
      expect(parts(list, 'place').map(shown)).to.deep.equal(['Vilnius, LT', 'Vilnius, LT', 'Lithuania']);
    });

    it('shows markup in a text as plain text', async () => {
      const list = await anEventList([
        aFeedEvent({name: '<img src=x onerror=alert(1)>', description: '<b>b</b>'}),
      ]);
      expect(shown(part(list, 'name'))).to.equal('<img src=x onerror=alert(1)>');
      expect(list.shadowRoot!.querySelector('img, b')).to.equal(null);
    });
  });
});
