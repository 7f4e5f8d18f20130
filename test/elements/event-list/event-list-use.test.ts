import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventList} from '../../../src/elements/event-list/event-list.js';
import {aFeedEvent, anEventList, button, choose, findAll, manyEvents, menu} from './an-event-list.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

describe('the use of <solidarity-event-list>', () => {
  const places = [
    aFeedEvent({
      name: 'Vilnius',
      kind: 'letters',
      location: {
        addressLocality: {en: 'Vilnius', de: 'Wilna'},
        addressCountry: {en: 'Lithuania', de: 'Litauen'},
      },
    }),
    aFeedEvent({
      name: 'Kaunas',
      kind: 'run',
      location: {addressLocality: 'Kaunas', addressCountry: {en: 'Lithuania', de: 'Litauen'}},
    }),
    aFeedEvent({
      name: 'Bremen',
      kind: 'letters',
      location: {addressLocality: 'Bremen', addressCountry: {en: 'Germany', de: 'Deutschland'}},
    }),
    aFeedEvent({name: 'Talk', kind: 'talk', eventAttendanceMode: 'OnlineEventAttendanceMode'}),
    aFeedEvent({
      name: 'Long past',
      startDate: '2022-05-21',
      kind: 'vigil',
      location: {addressCountry: 'France'},
    }),
  ];
  /** With these, the list is long enough for filters. */
  const others = Array.from({length: 4}, (_, index) =>
    aFeedEvent({...places[3]!, name: `Talk ${index}`, kind: 'talk'}),
  );
  const enough = [...places, ...others];
  const names = (list: EventList) => parts(list, 'name').map(shown);

  describe('the filters', () => {
    it('offer the values that occur among upcoming events', async () => {
      const list = await anEventList(enough);
      const offered = Object.fromEntries(
        ['Country', 'Town or city', 'Type of event', 'How to take part'].map(label => [
          label,
          [...menu(list, label)!.options].map(({text}) => text),
        ]),
      );
      expect(offered).to.deep.equal({
        Country: ['All', 'Germany', 'Lithuania'],
        'Town or city': ['All', 'Bremen', 'Kaunas', 'Vilnius'],
        'Type of event': ['All', 'Letter writing', 'Run', 'Talk'],
        'How to take part': ['All', 'In person', 'Online'],
      });
    });

    it('are left out where fewer than eight events are upcoming', async () => {
      const list = await anEventList(enough.slice(1));
      expect(findAll(list, 'select, .filters')).to.deep.equal([]);
    });

    it('are left out where all events have the same values', async () => {
      const list = await anEventList(Array.from({length: 8}, (_, i) => ({...places[0]!, name: `${i}`})));
      expect(findAll(list, 'select, .filters')).to.deep.equal([]);
    });

    it('narrow the list one after the other and announce the number of matches', async () => {
      const list = await anEventList(enough);
      await choose(list, 'Country', 'Lithuania');
      expect(names(list)).to.deep.equal(['Vilnius', 'Kaunas']);
      expect(shown(findAll(list, '[role=status]')[0])).to.equal('2 events');
      expect([...menu(list, 'Town or city')!.options].map(({text}) => text)).to.deep.equal([
        'All',
        'Kaunas',
        'Vilnius',
      ]);
      await choose(list, 'Type of event', 'Run');
      expect(names(list)).to.deep.equal(['Kaunas']);
      await choose(list, 'Type of event', 'All');
      await choose(list, 'Country', 'All');
      expect(names(list)).to.have.length(8);
    });

    it('reset the place when another country is chosen', async () => {
      const list = await anEventList(enough);
      await choose(list, 'Town or city', 'Vilnius');
      await choose(list, 'Country', 'Germany');
      expect(names(list)).to.deep.equal(['Bremen']);
    });

    it('keep their values and the focus when the language changes', async () => {
      const list = await anEventList(enough);
      await choose(list, 'Country', 'Lithuania');
      menu(list, 'Country')!.focus();
      list.lang = 'de';
      await until(() => menu(list, 'Land'));
      expect(menu(list, 'Land')!.selectedOptions[0]!.text).to.equal('Litauen');
      expect(names(list)).to.deep.equal(['Vilnius', 'Kaunas']);
      expect(list.shadowRoot!.activeElement).to.equal(menu(list, 'Land'));
    });

    it('say when no event matches, and offer to reset them', async () => {
      const list = await anEventList(enough);
      await choose(list, 'Country', 'Germany');
      await choose(list, 'Type of event', 'Run');
      expect(shown(part(list, 'empty'))).to.equal('No events match your choices.');
      button(list, 'Show all events').click();
      await until(() => list.shadowRoot!.activeElement === menu(list, 'Country'));
      expect(names(list)).to.have.length(8);
      expect(menu(list, 'Country')!.selectedIndex).to.equal(0);
    });
  });

  describe('a long list', () => {
    it('renders thirty of ten thousand events at first', async () => {
      const list = await anEventList(manyEvents(10_000));
      expect(findAll(list, 'li')).to.have.length(30);
      expect(findAll(list, '*').length, 'nodes').to.be.below(800);
    });

    it('grows when its end is scrolled into view', async () => {
      const list = await anEventList(manyEvents(200));
      button(list, 'Show more events').scrollIntoView();
      await until(() => findAll(list, 'li').length >= 60);
      window.scrollTo(0, 0);
    });

    it('grows when its button is pressed, and moves the focus to the first new event', async () => {
      const list = await anEventList(manyEvents(40), {limit: 3});
      expect(findAll(list, 'li')).to.have.length(3);
      button(list, 'Show more events').focus();
      await sendKeys({press: 'Enter'});
      await until(() => list.shadowRoot!.activeElement?.matches('li'));
      expect(findAll(list, 'li').indexOf(list.shadowRoot!.activeElement as HTMLElement)).to.equal(3);
      expect(findAll(list, 'li').length).to.be.above(32);
    });

    it('shows as many events as its limit, and no button once all are shown', async () => {
      const list = await anEventList(manyEvents(40), {limit: 5});
      await aTimeout(100);
      expect(findAll(list, 'li')).to.have.length(5);
      list.limit = 40;
      await list.updateComplete;
      expect(findAll(list, 'li')).to.have.length(40);
      expect(button(list, 'Show more events')).to.equal(undefined);
    });

    it('counts an event of several days once', async () => {
      const days = aFeedEvent({name: 'Days', startDate: '2023-05-23', endDate: '2023-05-26'});
      const events = [days, aFeedEvent({name: 'B'}), aFeedEvent({name: 'C', startDate: '2023-05-26'})];
      const list = await anEventList(events, {limit: 2});
      const names = findAll(list, '[part=name]').map(shown);
      expect(names).to.deep.equal(['Days', 'Days', 'Days', 'B', 'Days']);
    });

    it('ignores a limit that is not a positive number', async () => {
      const list = await anEventList(manyEvents(40), {limit: Number('few')});
      expect(findAll(list, 'li').length).to.be.above(29);
    });

    it('renders all its events before printing', async () => {
      const list = await anEventList(manyEvents(100));
      window.dispatchEvent(new Event('beforeprint'));
      expect(findAll(list, 'li')).to.have.length(100);
      window.dispatchEvent(new Event('afterprint'));
      expect(findAll(list, 'li')).to.have.length(30);
    });

    it('leaves no listener on the page after it is removed', async () => {
      const list = await anEventList(manyEvents(100));
      list.remove();
      window.dispatchEvent(new Event('beforeprint'));
      expect(findAll(list, 'li')).to.have.length(30);
    });

    it('also renders past events in steps', async () => {
      const past = manyEvents(40).map(event => ({
        ...event,
        startDate: event.startDate.replace('2023', '2022'),
      }));
      const list = await anEventList([...past, aFeedEvent()]);
      part<HTMLDetailsElement>(list, 'past')!.open = true;
      await until(() => findAll(list, '.past li').length >= 30);
      button(list, 'Show more events')?.click();
      await until(() => findAll(list, '.past li').length === 40);
    });
  });

  it('keeps the focus on its event when other events are removed', async () => {
    const list = await anEventList([
      aFeedEvent({name: 'First', startDate: '2023-05-23'}),
      aFeedEvent({name: 'Second', startDate: '2023-05-26'}),
      aFeedEvent({name: 'Third', startDate: '2023-05-26'}),
    ]);
    button(list, 'Add to calendar: Third').focus();
    list.now = new Date('2023-05-25T12:00:00Z');
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Second', 'Third']);
    expect(shown(list.shadowRoot!.activeElement)).to.equal('Add to calendar: Third');
  });

  it('moves an event to the top when it begins', async () => {
    const list = await anEventList(
      [
        aFeedEvent({name: 'Day', startDate: '2023-05-26', allDay: true}),
        aFeedEvent({name: 'Days', startDate: '2023-05-24', endDate: '2023-05-28', allDay: true}),
      ],
      {now: new Date(2023, 4, 25, 12)},
    );
    list.now = new Date(2023, 4, 26, 12);
    await list.updateComplete;
    expect(names(list).slice(0, 2)).to.deep.equal(['Day', 'Days']);
  });

  it('can be used with the keyboard alone', async () => {
    const list = await anEventList(
      [
        aFeedEvent({startDate: '2023-05-21', name: 'A', url: 'https://example.org/'}),
        aFeedEvent({startDate: '2023-05-19', name: 'B'}),
      ],
      {now: new Date(2023, 4, 21, 23)},
    );
    const start = document.createElement('button');
    list.before(start);
    start.focus();
    const visited: string[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({press: 'Tab'});
      visited.push(shown(list.shadowRoot!.activeElement));
    }
    expect(visited).to.deep.equal(['A', 'Add to calendar: A', 'Past events (1)']);
    await sendKeys({press: 'Enter'});
    await until(() => findAll(list, '.past li').length === 1);
    start.remove();
  });
});
