import {expect, fixture, html} from '@open-wc/testing';
import type {SectionReady} from '../../src/base/progress.js';
import type {nextPollAt} from '../../src/feed/poll.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {listenToConsole} from '../helpers/pages/console.js';
import '../helpers/elements/every-element.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/pages/network.js';
import {aPoem, aStory} from '../helpers/campaigns/people.js';
import {part, shown} from '../helpers/elements/shown.js';
import {frames, standInForSurroundings, standInForTime} from '../helpers/pages/time.js';

/** The longest that a page with refresh="60" waits. */
const MINUTE = 66_000;

/** A campaign that counts `value` prisoners, and has last changed on `updated`. */
function held(value: number, updated = '2023-05-19', more: Partial<Campaign> = {}): Campaign {
  return aCampaign({figures: {prisoners: aFigure({value, asOf: '2023-05-19'})}, updated, ...more});
}

describe('refresh', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  const {show, connect} = standInForSurroundings();
  const said = listenToConsole();
  let feed = '';
  beforeEach(() => {
    feed = aFeedUrl();
    network.answer = () => jsonOf(held(1));
  });

  /** A settled counter of the feed in the page. */
  async function aCounter(refresh: string | null = '60', tag = 'solidarity-prisoner-counter') {
    const element = document.createElement(tag) as HTMLElementTagNameMap['solidarity-prisoner-counter'];
    element.append('old words');
    for (const [name, value] of Object.entries({lang: 'en', feed, refresh}))
      if (value !== null) element.setAttribute(name, value);
    await fixture(html`${element}`);
    await element.settled;
    await frames();
    return element;
  }

  const number = (element: Element) => shown(part(element, 'number'));
  const asked = () => network.asked.map(({url}) => url);

  /** Lets `ms` pass, and requests be answered, read and rendered. */
  async function pass(ms = MINUTE) {
    await time.pass(ms);
    await frames();
  }

  it('shows the new number when the feed has changed', async () => {
    const counter = await aCounter();
    network.answer = () => jsonOf(held(2));
    await pass();
    expect(number(counter)).to.equal('2');
  });

  it('polls after the given seconds, or up to a tenth later', async () => {
    await aCounter('100');
    await pass(99_999);
    expect(network.asked).to.have.length(1);
    await pass(10_001);
    expect(network.asked).to.have.length(2);
    await pass(99_999);
    expect(network.asked).to.have.length(2);
    await pass(10_001);
    expect(network.asked).to.have.length(3);
  });

  it('adds a random delay that is the same for all feeds of a page', async () => {
    const {random} = Math;
    for (const [lot, pause] of [
      [0, 100_000],
      [0.5, 105_000],
    ] as const) {
      Math.random = () => lot;
      const address = `../../src/feed/poll.ts?lot=${lot}`;
      const copy = (await import(address)) as {nextPollAt: typeof nextPollAt};
      Math.random = random;
      expect(copy.nextPollAt({url: aFeedUrl()}, 100) - Date.now()).to.be.closeTo(pause, 5);
    }
  });

  it('requests with revalidation through the HTTP cache, without a preflight', async () => {
    await aCounter();
    await pass();
    const [, {options}] = network.asked as [unknown, (typeof network.asked)[0]];
    expect(options).to.include({
      cache: 'no-cache',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    expect(options).to.not.have.any.keys('headers', 'method', 'mode');
  });

  it('does not poll without a value', async () => {
    await aCounter(null);
    await aCounter('');
    await pass(100 * MINUTE);
    expect(network.asked).to.have.length(1);
    expect(said).to.deep.equal([]);
  });

  for (const value of ['59', '1', '-60', 'often', '5m'])
    it(`polls every minute with refresh="${value}"`, async () => {
      await aCounter(value);
      await pass(59_999);
      expect(network.asked).to.have.length(1);
      await pass(6_001);
      expect(network.asked).to.have.length(2);
    });

  it('warns about an invalid value', async () => {
    await aCounter('often', 'solidarity-hashtag-bar');
    expect(said).to.include(
      'solidarity-widgets: <solidarity-hashtag-bar> refresh: expected seconds, at least 60',
    );
  });

  it('uses one timer and one request for all elements of a feed', async () => {
    const counters = await Promise.all(['60', '60', '90', '600', null].map(refresh => aCounter(refresh)));
    expect(time.pauses()).to.have.length(2); // that of the clock, until midnight, and that of polling
    network.answer = () => jsonOf(held(2));
    await pass();
    expect(asked()).to.deep.equal([feed, feed]);
    expect(counters.map(number)).to.deep.equal(['2', '2', '2', '2', '2']);
    expect(time.pauses()).to.have.length(2);
  });

  it('shows the latest content to elements that are added later', async () => {
    await aCounter();
    network.answer = () => jsonOf(held(2));
    await pass();
    const late = await aCounter(null);
    expect(number(late)).to.equal('2');
    expect(network.asked).to.have.length(2);
  });

  it('does not render again where the feed is unchanged', async () => {
    const counter = await aCounter();
    let count = 0;
    counter.addEventListener('solidarity-ready', () => count++);
    await pass();
    await pass();
    expect(network.asked).to.have.length(3);
    expect(count).to.equal(0);
  });

  describe('does not poll', () => {
    it('while the page is hidden, and polls as soon as it is visible', async () => {
      const counter = await aCounter();
      show(false);
      expect(time.pauses()).to.deep.equal([]);
      network.answer = () => jsonOf(held(2));
      await pass(10 * MINUTE);
      expect(network.asked).to.have.length(1);
      show(true);
      await pass(0);
      expect(network.asked).to.have.length(2);
      expect(number(counter)).to.equal('2');
    });

    it('after its element is removed', async () => {
      const counter = await aCounter();
      counter.remove();
      expect(time.pauses()).to.deep.equal([]);
      await pass(10 * MINUTE);
      expect(network.asked).to.have.length(1);
    });

    it('for a campaign that the page sets as a property', async () => {
      const counter = await aCounter();
      counter.campaign = held(3);
      await pass(10 * MINUTE);
      expect(number(counter)).to.equal('3');
      expect(network.asked).to.have.length(1);
    });
  });

  describe('keeps the last good figure and its date', () => {
    const bad: [what: string, answer: () => Response][] = [
      [
        'the network refuses',
        () => {
          throw new TypeError('refused');
        },
      ],
      ['the server fails', () => jsonOf(held(2), {status: 500})],
      ['the feed is missing', () => jsonOf(held(2), {status: 404})],
      ['the server answers with a page', () => new Response('<!doctype html>')],
      ['the file is cut off', () => new Response(JSON.stringify(held(2)).slice(0, -9))],
      ['the file is a list', () => jsonOf([])],
      ['the file is null', () => jsonOf(null)],
      ['the feed is of a newer version', () => jsonOf({...held(2), version: 2})],
      ['the feed has no date of its last change', () => jsonOf({...held(2), updated: undefined})],
      ['the list of withdrawn ids is invalid', () => jsonOf({...held(2), withdrawn: 'a'})],
      ['the feed is older', () => jsonOf(held(2, '2023-05-18'))],
      ['the figures are invalid', () => jsonOf({...held(2), figures: 'many'})],
      ['the figure is invalid', () => jsonOf({...held(2), figures: {prisoners: {value: '2'}}})],
      [
        'the figure has a date in the future',
        () => jsonOf({...held(2), figures: {prisoners: aFigure({value: 2, asOf: '2999-01-01'})}}),
      ],
    ];
    for (const [what, answer] of bad)
      it(`where ${what}, and takes the next good one`, async () => {
        const counter = await aCounter();
        const before = shown(counter.shadowRoot!.querySelector('.box'));
        expect(before).to.contain('19 May 2023');
        network.answer = answer;
        await pass();
        await pass(1_000); // a second try
        expect(shown(counter.shadowRoot!.querySelector('.box'))).to.equal(before);
        expect(counter.status).to.equal('ready');
        network.answer = () => jsonOf(held(3, '2023-05-20'));
        await pass(2 * MINUTE);
        expect(number(counter)).to.equal('3');
      });

    it('and logs the reason once', async () => {
      await aCounter();
      network.answer = () => jsonOf({}, {status: 404});
      await pass();
      await pass();
      expect(network.asked).to.have.length(3);
      expect(said).to.deep.equal([
        `solidarity-widgets: <solidarity-prisoner-counter> refresh: ${feed}: the server answered 404`,
      ]);
    });

    it('and lists the omitted figure in the ready event', async () => {
      const counter = await aCounter();
      const paths: string[] = [];
      counter.addEventListener('solidarity-ready', event =>
        paths.push(...(event as CustomEvent<SectionReady>).detail.faults.map(({path}) => path)),
      );
      network.answer = () =>
        jsonOf({...held(2), figures: {prisoners: {...held(2).figures!.prisoners, value: -2}}});
      await pass();
      expect(paths).to.deep.equal(['figures.prisoners.value']);
      expect(number(counter)).to.equal('1');
    });
  });

  it('removes a figure that a valid newer campaign no longer contains', async () => {
    const counter = await aCounter();
    network.answer = () => jsonOf(aCampaign());
    await pass();
    expect(counter.status).to.equal('error');
    expect(counter.error).to.include({code: 'missing', path: 'figures'});
  });

  it('shows a campaign that failed to load at first', async () => {
    network.answer = () => jsonOf({}, {status: 404});
    const counter = await aCounter();
    expect(counter.status).to.equal('error');
    network.answer = () => jsonOf(held(2));
    await pass();
    expect(counter.status).to.equal('ready');
    expect(number(counter)).to.equal('2');
  });

  it('shows nothing of the former feed after a change to one that fails', async () => {
    const counter = await aCounter();
    network.answer = () => jsonOf(held(2));
    await pass();
    network.answer = () => jsonOf({}, {status: 404});
    counter.feed = aFeedUrl();
    await pass(0);
    expect(counter.status).to.equal('error');
    expect(part(counter, 'number')).to.equal(null);
  });

  describe('compares campaigns by date and', () => {
    const rows: [from: string, to: string, taken: boolean][] = [
      ['2023-05-19', '2023-05-18', false],
      ['2023-05-19', '2023-05-19', true],
      ['2023-05-19', '2023-05-20', true],
      ['2023-05-19T12:00:00Z', '2023-05-19T11:59:59Z', false],
      ['2023-05-19T12:00:00Z', '2023-05-19T14:00:00+02:00', true],
      ['2023-05-19T12:00:00Z', '2023-05-19T13:59:59+02:00', false],
      ['2023-05-19T12:00:00.5Z', '2023-05-19T12:00:00.4Z', false],
      ['2023-05-19T12:00:00Z', '2023-05-19', true],
      ['2023-05-19T12:00:00Z', '2023-05-18', false],
      ['2023-05-19', '2023-05-19T00:00:01Z', true],
    ];
    for (const [from, to, taken] of rows)
      it(`${taken ? 'accepts' : 'rejects'} ${to} after ${from}`, async () => {
        network.answer = () => jsonOf(held(1, from));
        const counter = await aCounter();
        network.answer = () => jsonOf(held(2, to));
        await pass();
        expect(number(counter)).to.equal(taken ? '2' : '1');
      });

    for (const [what, first, later] of [
      [
        'a time on the same day, although it is the day before in UTC',
        '2023-05-20',
        '2023-05-20T01:00:00+03:00',
      ],
      ['the day of the former time', '2023-05-20T23:00:00-05:00', '2023-05-20'],
      ['a day after a date in the far future', '2099-05-20', '2023-05-20'],
    ] as const)
      it(`accepts ${what}`, async () => {
        network.answer = () => jsonOf(held(1, first));
        const counter = await aCounter();
        network.answer = () => jsonOf(held(2, later));
        await pass();
        expect(number(counter)).to.equal('2');
      });

    for (const updated of [null, 5, 'yesterday', {}, {toString: 1}] as never[])
      it(`ignores the invalid date ${JSON.stringify(updated)} of a former campaign`, async () => {
        network.answer = () => jsonOf(held(1, updated));
        const counter = await aCounter();
        expect(counter.status).to.equal('error');
        network.answer = () => jsonOf(held(2));
        await pass();
        expect(number(counter)).to.equal('2');
      });

    it('rejects one that is older than the last accepted one', async () => {
      const counter = await aCounter();
      for (const [value, updated] of [
        [2, '2023-05-20'],
        [3, '2023-05-19'],
        [4, '2023-05-20'],
      ] as const) {
        network.answer = () => jsonOf(held(value, updated));
        await pass();
      }
      expect(number(counter)).to.equal('4');
    });
  });

  it('shows a newer letter guide without its invalid advice', async () => {
    const source = {name: 'Example Committee'};
    const guide = (name: string, more = {}) =>
      jsonOf(aCampaign({letters: {steps: [{name, text: 'Write.', source}], ...more}}));
    network.answer = () => guide('Old');
    const element = await aCounter('60', 'solidarity-letter-guide');
    network.answer = () => guide('New', {do: [{text: 'Of nobody.'}]});
    await pass();
    expect(shown(element.shadowRoot!.querySelector('.box')))
      .to.contain('New')
      .and.not.contain('Old');
  });

  it('sets no timer for an event list that is no longer in the campaign', async () => {
    network.answer = () => jsonOf(aCampaign({events: [{name: 'Letters', startDate: '2099-05-30'}]}));
    const list = await aCounter('60', 'solidarity-event-list');
    network.answer = () => jsonOf(held(1));
    await pass();
    expect(list.status).to.equal('error');
    await pass(3_650 * 86_400_000); // past the real day, which the list uses
    expect(Math.min(...time.pauses())).to.be.at.least(0);
  });

  describe('hides a withdrawn event at once', () => {
    const events = ['First', 'Second'].map(name => ({id: name, name, startDate: '2099-05-30'}));
    const names = (list: Element) => shown(list.shadowRoot!.querySelector('.box'));
    const aList = async () => {
      network.answer = () => jsonOf(aCampaign({events}));
      const list = await aCounter('60', 'solidarity-event-list');
      expect(names(list)).to.contain('First').and.contain('Second');
      return list;
    };

    it('while it is still in the list', async () => {
      const list = await aList();
      network.answer = () => jsonOf(aCampaign({events, withdrawn: ['Second']}));
      await pass();
      expect(names(list)).to.contain('First').and.not.contain('Second');
    });

    it('where the list of events is invalid', async () => {
      const list = await aList();
      network.answer = () => jsonOf({...aCampaign({withdrawn: ['Second']}), events: 'none'});
      await pass();
      expect(names(list)).to.contain('First').and.not.contain('Second');
    });

    it('and permanently, although later campaigns are invalid and no longer withdraw it', async () => {
      const list = await aList();
      network.answer = () => jsonOf(aCampaign({events, withdrawn: ['Second']}));
      await pass();
      for (const updated of ['2023-06-01', '2023-06-02']) {
        network.answer = () => jsonOf({...aCampaign({updated}), events: 'none'});
        await pass();
        expect(names(list)).to.contain('First').and.not.contain('Second');
      }
    });
  });

  describe('hides a withdrawn entry at once', () => {
    const source = {name: 'Example Committee', url: 'https://example.org/'};
    const url = 'https://example.org/';
    const both = <T>(make: (id: string) => T) => ['First', 'Second'].map(make);
    const SECTIONS: [string, Partial<Campaign>][] = [
      ['solidarity-stories', {stories: {people: both(id => aStory({id, name: id}))}}],
      [
        'solidarity-poem',
        {poems: {works: both(id => aPoem({id, original: {inLanguage: 'en', name: id, text: 'A line'}}))}},
      ],
      ['solidarity-day', {date: '2023-05-21', today: both(id => ({id, text: id, source}))}],
      [
        'solidarity-initiatives',
        {initiatives: both(id => ({id, name: id, kind: 'write', reviewedOn: '2023-05-19', source, url}))},
      ],
      ['solidarity-channels', {channels: both(id => ({id, name: id, url}))}],
    ];
    const words = (root: Node): string =>
      root instanceof Element && root.shadowRoot
        ? words(root.shadowRoot)
        : root.nodeType === Node.TEXT_NODE
          ? root.nodeValue!
          : [...root.childNodes].map(words).join(' ');

    for (const [tag, sections] of [
      ...SECTIONS,
      ['solidarity-campaign-page', Object.assign({}, ...SECTIONS.map(([, section]) => section))],
    ] as const)
      it(`in <${tag}>`, async () => {
        network.answer = () => jsonOf(aCampaign(sections));
        const element = await aCounter('60', tag);
        Object.assign(element, {now: new Date('2023-05-21T12:00:00Z')});
        await pass(0);
        const before = words(element);
        const shownFirst = before.includes('First') ? 'First' : 'Second';
        expect(before).to.contain(shownFirst);
        network.answer = () => jsonOf(aCampaign({...sections, withdrawn: [shownFirst]}));
        await pass();
        expect(words(element)).to.not.contain(shownFirst);
        expect(words(element)).to.contain(shownFirst === 'First' ? 'Second' : 'First');
      });
  });

  describe('when the server answers with Retry-After,', () => {
    const away = (status: number, after: string) => () =>
      jsonOf({}, {status, headers: {'retry-after': after}});
    const date = (ms: number) => new Date(Date.now() + ms).toUTCString();

    /** Polls between `least` and `most` milliseconds from now, and not before. */
    async function comesBack(least: number, most: number) {
      const before = network.asked.length;
      await pass(least);
      expect(network.asked).to.have.length(before);
      await pass(most - least);
      expect(network.asked).to.have.length(before + 1);
    }

    for (const status of [429, 503])
      for (const [what, after] of [
        ['seconds', () => '300'],
        ['a date', () => date(300_000)],
      ] as const)
        it(`polls at that time after status ${status} with ${what}`, async () => {
          const counter = await aCounter();
          network.answer = () => away(status, after())();
          await pass();
          network.answer = () => jsonOf(held(2));
          expect(network.asked).to.have.length(2);
          await comesBack(299_000, 301_000);
          expect(number(counter)).to.equal('2');
        });

    it('polls at that time if it is the first answer', async () => {
      network.answer = away(429, '300');
      const counter = await aCounter(null);
      expect(counter.status).to.equal('error');
      counter.refresh = 60; // long after the answer, as where translations load late
      network.answer = () => jsonOf(held(2));
      expect(network.asked).to.have.length(1);
      await comesBack(299_000, 301_000);
      expect(number(counter)).to.equal('2');
    });

    it('never polls sooner than the page’s own interval', async () => {
      await aCounter('7200');
      network.answer = away(429, '86400');
      await pass(7_920_000);
      expect(network.asked).to.have.length(2);
      await comesBack(7_199_000, 7_920_000);
    });

    it('polls after an hour if it asks for more', async () => {
      await aCounter();
      network.answer = away(429, '1000000');
      await pass();
      expect(network.asked).to.have.length(2);
      await comesBack(3_599_000, 3_601_000);
    });

    for (const after of ['1', '0', '-5', 'soon', ''])
      it(`ignores the value "${after}"`, async () => {
        await aCounter();
        network.answer = away(429, after);
        await pass();
        network.answer = () => jsonOf(held(2));
        expect(network.asked).to.have.length(2);
        await comesBack(59_000, 66_000);
      });
  });

  describe('when the page is offline', () => {
    it('sends no request, and polls once as soon as it is online', async () => {
      const counter = await aCounter();
      connect(false);
      network.answer = () => jsonOf(held(2));
      await pass(3 * MINUTE);
      expect(network.asked).to.have.length(1);
      expect(number(counter)).to.equal('1');
      connect(true);
      await pass(0);
      expect(network.asked).to.have.length(2);
      expect(number(counter)).to.equal('2');
      connect(true);
      await pass(0);
      expect(network.asked).to.have.length(2);
    });

    it('polls again when online after a request that failed when the connection was lost', async () => {
      const counter = await aCounter();
      const answer = later();
      network.answer = () => answer.promise;
      await pass();
      connect(false);
      answer.reject(new TypeError('gone'));
      await pass(0);
      await pass(1_000); // a second try
      network.answer = () => jsonOf(held(2));
      const before = network.asked.length;
      connect(true);
      await pass(0);
      expect(network.asked).to.have.length(before + 1);
      expect(number(counter)).to.equal('2');
    });
  });
});
