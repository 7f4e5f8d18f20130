import {expect, fixture, html} from '@open-wc/testing';
import type {EventList} from '../../../src/elements/event-list/event-list.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {
  aFeedEvent,
  anEventList,
  button,
  choose,
  findAll,
  manyEvents,
  NOON,
  outline,
  type FeedEvent,
} from './an-event-list.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

describe('the states of <solidarity-event-list>', () => {
  const place = {
    name: 'House',
    streetAddress: 'Karmelitų g. 5',
    addressLocality: 'Vilnius',
    addressCountry: 'Lithuania',
  };
  /** One event of every kind, all with values to filter by. */
  const events: FeedEvent[] = [
    aFeedEvent({name: 'Whole day', startDate: '2023-05-21', allDay: true, location: place, kind: 'letters'}),
    aFeedEvent({
      name: 'Days',
      startDate: '2023-05-20',
      endDate: '2023-05-23',
      allDay: true,
      kind: 'exhibition',
    }),
    aFeedEvent({
      name: 'Timed',
      startDate: '2023-05-22T19:00',
      timeZone: 'America/New_York',
      url: 'https://example.org/event',
      location: {...place, addressCountry: 'United States'},
      organizer: {name: 'Example Initiative'},
      description: 'Candles are there.',
      eventStatus: 'EventCancelled',
    }),
    aFeedEvent({name: 'Online', eventAttendanceMode: 'OnlineEventAttendanceMode'}),
    aFeedEvent({name: 'Past', startDate: '2023-05-01'}),
  ];

  describe('before and without events', () => {
    it('shows its slotted content while it waits', async () => {
      const list = await fixture<EventList>(
        html`<solidarity-event-list lang="en" feed="/never-answered">no events</solidarity-event-list>`,
      );
      expect(list.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no events');
    });

    it('fires solidarity-ready when the campaign has loaded', async () => {
      const list = document.createElement('solidarity-event-list');
      list.lang = 'en';
      list.now = NOON;
      list.feed = feedOf(aCampaign({events}));
      const titles: string[] = [];
      list.addEventListener('solidarity-ready', () => titles.push(shown(part(list, 'title'))));
      document.body.append(list);
      expect(await list.settled).to.equal('ready');
      expect(titles).to.deep.equal(['Events']);
      list.remove();
    });

    it('reads and renders a large campaign in tasks of their own, a small one at once', async () => {
      const lists = [3, 3_000].map(count => {
        const id = `campaign-${count}`;
        const script = Object.assign(document.createElement('script'), {id, type: 'application/json'});
        script.textContent = JSON.stringify(aCampaign({events: manyEvents(count)}));
        const list = document.createElement('solidarity-event-list');
        document.body.append(script, Object.assign(list, {feed: `#${id}`, now: NOON, lang: 'en'}));
        return list;
      });
      for (let times = 0; times < 500; times++) await Promise.resolve(); // within one task
      expect(lists.map(({status}) => status)).to.deep.equal(['ready', 'waiting']);
      const [, large] = lists;
      await large!.settled;
      await large!.updateComplete;
      expect(getComputedStyle(large!.shadowRoot!.querySelector('li')!).contentVisibility).to.equal('auto');
      for (const list of lists) document.querySelector(list.feed!)!.remove();
      for (const list of lists) list.remove();
    });

    it('keeps its slotted content where the campaign has no events section', async () => {
      const list = await fixture<EventList>(
        html`<solidarity-event-list lang="en" .campaign=${aCampaign()}>no events</solidarity-event-list>`,
      );
      expect(list.status).to.equal('error');
      expect(list.error).to.have.property('path', 'events');
      expect(list.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });

    it('says that no events have been announced where the list is empty', async () => {
      const list = await anEventList([]);
      expect(shown(part(list, 'empty'))).to.equal('No events have been announced yet.');
      expect(part(list, 'past')).to.equal(null);
      expect(list.status).to.equal('ready');
    });

    it('says when the next day is, and shows what took place, where all events are past', async () => {
      const campaign = {date: '2021-05-21'};
      const earlier = aFeedEvent({name: 'Earlier', startDate: '2022-05-21'});
      const now = new Date('2026-12-01T12:00:00Z');
      const list = await anEventList([events.at(-1)!, earlier], {campaign, now});
      expect(shown(part(list, 'empty'))).to.equal(
        'No upcoming events are listed. The next Day of Solidarity is Friday, 21 May 2027.',
      );
      expect(outline(list)).to.equal('What took place in 2023: Past | What took place in 2022: Earlier');
      expect(part(list, 'past')!.querySelector('summary')).to.equal(null);
      expect(shown(parts(list, 'event')[0])).to.equal('Past 1 May 2023');
    });

    it('says so on an empty list too, but not on the day itself', async () => {
      const campaign = {date: '2023-05-21'};
      const sayings = await Promise.all(
        ['2023-05-20', '2023-05-21', '2023-05-22'].map(async day => {
          const list = await anEventList([], {campaign, now: new Date(`${day}T12:00:00Z`)});
          return shown(part(list, 'empty'));
        }),
      );
      const none = 'No events have been announced yet.';
      expect(sayings).to.deep.equal([
        `${none} The next Day of Solidarity is Sunday, 21 May 2023.`,
        none,
        `${none} The next Day of Solidarity is Tuesday, 21 May 2024.`,
      ]);
    });

    it('leaves out invalid and withdrawn events and shows the others', async () => {
      const wrong = aFeedEvent({name: 'Wrong', startDate: '2023-02-30'});
      const gone = aFeedEvent({id: 'gone', name: 'Gone'});
      const list = await anEventList([wrong, gone, aFeedEvent()], {campaign: {withdrawn: ['gone']}});
      expect(outline(list)).to.equal('Thursday 25 May: Letters');
    });
  });

  describe('language', () => {
    const rows: [lang: string, outline: string, past: string, offer: string][] = [
      [
        'be',
        'Ідзе цяпер: Whole day, Days | Заўтра, панядзелак, 22 мая: Days, Timed (example.org) | аўторак, 23 мая: Days | чацвер, 25 мая: Online',
        'Мінулыя падзеі (1)',
        'Дадаць усе падзеі ў каляндар',
      ],
      [
        'de-AT',
        'Läuft gerade: Whole day, Days | Morgen, Montag, 22. Mai: Days, Timed (example.org) | Dienstag, 23. Mai: Days | Donnerstag, 25. Mai: Online',
        'Vergangene Veranstaltungen (1)',
        'Alle in den Kalender',
      ],
    ];
    for (const [lang, days, past, offer] of rows) {
      it(`is ${lang} with lang="${lang}"`, async () => {
        const list = await anEventList(events, {lang});
        expect(outline(list)).to.equal(days);
        expect(shown(part(list, 'past')!.querySelector('summary'))).to.equal(past);
        expect(button(list, offer)).not.to.equal(undefined);
      });
    }

    const counts: [count: number, words: string][] = [
      [1, '1 падзея'],
      [2, '2 падзеі'],
      [5, '5 падзей'],
      [21, '21 падзея'],
    ];
    for (const [count, words] of counts) {
      it(`counts "${words}" in Belarusian`, async () => {
        const many = Array.from({length: count}, (_, i) => aFeedEvent({name: `${i}`, kind: 'letters'}));
        const others = Array.from({length: 7}, (_, i) => aFeedEvent({name: `Run ${i}`, kind: 'run'}));
        const list = await anEventList([...many, ...others], {lang: 'be'});
        await choose(list, 'Від падзеі', 'Пісанне лістоў');
        expect(shown(findAll(list, '[role=status]')[0])).to.equal(words);
      });
    }

    it('is marked on texts that the campaign has only in another language', async () => {
      const list = await anEventList([aFeedEvent({name: {be: 'Лісты'}})], {lang: 'de'});
      expect(part(list, 'name')!.querySelector('[lang=be]')).to.have.text('Лісты');
    });
  });

  describe('accessibility', () => {
    it('has one live region, a polite one', async () => {
      const list = await anEventList(events);
      expect(findAll(list, '[role=status], [role=alert], [aria-live]')).to.have.length(1);
    });

    for (const [level, title, day] of [
      [2, '2', '3'],
      [6, '6', '6'],
    ] as const)
      it(`has headings of the levels ${title} and ${day} with heading-level="${level}"`, async () => {
        const list = await anEventList(events, {level});
        const levels = findAll(list, '[role=heading]').map(({ariaLevel}) => ariaLevel);
        expect([levels[0], levels[1]]).to.deep.equal([title, day]);
      });

    it('gives every link and button a unique name', async () => {
      const list = await anEventList(events);
      const names = findAll(list, 'a, button').map(shown);
      expect(new Set(names).size).to.equal(names.length);
    });

    for (const lang of ['en', 'be', 'de'])
      for (const opened of [false, true])
        it(`passes the audit in ${lang}, ${opened ? 'expanded' : 'collapsed'}`, async () => {
          const list = await anEventList(events, {lang});
          if (opened) {
            findAll<HTMLButtonElement>(list, '[aria-expanded]')[0]!.click();
            part<HTMLDetailsElement>(list, 'past')!.open = true;
            await until(() => findAll(list, '.past li').length === 1 && part(list, 'offer'));
            part(list, 'text')!.hidden = false;
          }
          await expect(list).to.be.accessible();
        });

    it('passes the audit on a dark page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div style="color-scheme: dark; background: #14161a; color: #eee">
          <solidarity-event-list
            lang="en"
            .now=${NOON}
            .campaign=${aCampaign({events})}
          ></solidarity-event-list>
        </div>
      `);
      const list = page.querySelector('solidarity-event-list')!;
      await list.settled;
      findAll<HTMLButtonElement>(list, '[aria-expanded]')[0]!.click();
      await list.updateComplete;
      await expect(page).to.be.accessible();
    });

    for (const [state, shownEvents] of [
      ['the list is empty', []],
      ['all events are past', [events.at(-1)!]],
    ] as const)
      it(`passes the audit when ${state}`, async () => {
        const list = await anEventList([...shownEvents]);
        await expect(list).to.be.accessible();
      });

    it('is no wider than a narrow page', async () => {
      const page = await fixture<HTMLElement>(html`<div style="inline-size: 288px"></div>`);
      const list = await anEventList([
        ...events,
        aFeedEvent({
          name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        }),
      ]);
      page.append(list);
      findAll<HTMLButtonElement>(list, '[aria-expanded]')[0]!.click();
      await list.updateComplete;
      expect(parts(list, 'event')).not.to.have.length(0);
      expect(page.scrollWidth).to.equal(288);
    });
  });
});
