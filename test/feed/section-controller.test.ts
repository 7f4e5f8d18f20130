import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setDefaultFeed} from '../../src/feed/trusted-source.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {sharedState} from '../../src/feed/shared-state.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {part, shown} from '../helpers/elements/shown.js';

describe('SectionController', () => {
  const network = standInForNetwork();
  listenToConsole();

  /** Two addresses that answer when the test calls `give`, which resolves after the answer has been read. */
  function slowFeeds() {
    const answers = [later(), later()] as const;
    const urls = [aFeedUrl(), aFeedUrl()] as const;
    network.answer = ({url}) => answers[url === urls[0] ? 0 : 1].promise;
    const give = async (index: 0 | 1, answer: Response) => {
      answers[index].resolve(answer);
      await Promise.allSettled([sharedState().requests.get(urls[index])]);
    };
    return {urls, give};
  }

  const aProbe = (feed: string) =>
    fixture<Probe>(html`<solidarity-probe lang="en" feed=${feed}>no number</solidarity-probe>`);
  const askedUrls = () => network.asked.map(({url}) => url);
  const number = (probe: Probe) => shown(part(probe, 'number'));

  /** Waits for pending tasks, and until the element has rendered. */
  async function nextUpdate(probe: Probe): Promise<void> {
    await aTimeout(0);
    await probe.updateComplete;
  }

  it('requests the campaign once the element is connected and its properties are set, before rendering', async () => {
    const feed = aFeedUrl();
    network.answer = () => jsonOf(held(7));
    const probe = document.createElement('solidarity-probe');
    document.body.append(probe);
    probe.feed = feed;
    expect(askedUrls()).to.deep.equal([]);
    await Promise.resolve();
    expect(askedUrls()).to.deep.equal([feed]);
    probe.remove();
  });

  it('shows the section when it has loaded', async () => {
    const {urls, give} = slowFeeds();
    const probe = await aProbe(urls[0]);
    expect(probe.status).to.equal('waiting');
    await give(0, jsonOf(held(7)));
    expect(await probe.settled).to.equal('ready');
    expect(number(probe)).to.equal('7');
  });

  it('lets the elements of a large campaign read and draw it one after another, each in tasks of its own', async () => {
    const {setTimeout: real} = window;
    const due: (() => void)[] = [];
    window.setTimeout = ((ring: () => void, pause = 0) =>
      pause ? real(ring, pause) : due.push(ring)) as typeof window.setTimeout;
    const task = () => new Promise(resolve => real(resolve));
    network.answer = () => jsonOf({...held(7), padding: 'a'.repeat(250_000)});
    const feed = aFeedUrl();
    const around = await fixture(html`<div></div>`);
    const probes = [1, 2, 3].map(() =>
      Object.assign(document.createElement('solidarity-probe'), {lang: 'en', feed}),
    );
    around.append(...probes);
    await sharedState().requests.get(feed);
    const ready: number[] = [];
    for (let turn = 0; turn < 20 && !(ready.at(-1) === 3); turn++) {
      await task();
      due.shift()?.();
      await task();
      ready.push(probes.filter(({status}) => status === 'ready').length);
    }
    window.setTimeout = real;
    expect(ready.slice(-4)).to.deep.equal([0, 1, 2, 3]);
    expect(ready.length).to.be.at.least(6);
    for (const probe of probes)
      expect(probe.shadowRoot!.querySelector('.box')!.className).to.equal('box large');
  });

  it('accepts a promise of another realm, as libraries create them', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another realm"></iframe>`);
    const {Promise: Another} = frame.contentWindow as unknown as typeof globalThis;
    const feed = aFeedUrl();
    sharedState().requests.set(feed, Another.resolve(held(7)));
    const probe = await aProbe(feed);
    expect(await probe.settled).to.equal('ready');
    expect(number(probe)).to.equal('7');
  });

  it('fails with the place of what is wrong, also where a value cannot be made a string', async () => {
    const feed = aFeedUrl();
    network.answer = () => jsonOf({...held(7), updated: {toString: 1}});
    const probe = await aProbe(feed);
    expect(await probe.settled).to.equal('error');
    expect(probe.error).to.include({code: 'schema', path: 'updated'});
  });

  describe('with several elements', () => {
    it('reads a file once', async () => {
      const campaign = held(7);
      let reads = 0;
      const {prisoners} = campaign.figures!;
      Object.defineProperty(campaign.figures, 'prisoners', {
        enumerable: true,
        get: () => {
          reads += 1;
          return prisoners;
        },
      });
      const feed = aFeedUrl();
      sharedState().requests.set(feed, Promise.resolve(campaign));
      const one = await aProbe(feed);
      await one.settled;
      const once = reads;
      expect(once).to.be.above(0);
      const other = await aProbe(feed);
      await other.settled;
      expect([number(one), number(other), reads]).to.deep.equal(['7', '7', once]);
    });

    it('reads an object again for each element, since it may have changed', async () => {
      const campaign = held(7);
      const give = () =>
        fixture<Probe>(html`<solidarity-probe lang="en" .campaign=${campaign}></solidarity-probe>`);
      const one = await give();
      Object.assign(campaign.figures!.prisoners!, {value: 8});
      const other = await give();
      await Promise.all([one.settled, other.settled]);
      expect([number(one), number(other)]).to.deep.equal(['7', '8']);
    });
  });

  describe('when the feed changes', () => {
    it('never shows the old one if that loads later', async () => {
      const {urls, give} = slowFeeds();
      const probe = await aProbe(urls[0]);
      probe.feed = urls[1];
      await nextUpdate(probe);
      await give(1, jsonOf(held(2)));
      await nextUpdate(probe);
      await give(0, jsonOf(held(1)));
      await nextUpdate(probe);
      expect(number(probe)).to.equal('2');
      expect(probe.drawn).not.to.include(1);
    });

    it('never shows the old one if that loads at the same moment', async () => {
      const {urls, give} = slowFeeds();
      const old = later<unknown>();
      sharedState().requests.set(urls[0], old.promise);
      const probe = await aProbe(urls[0]);
      old.resolve(held(1));
      probe.feed = urls[1];
      await nextUpdate(probe);
      expect(probe.status).to.equal('waiting');
      await give(1, jsonOf(held(2)));
      await nextUpdate(probe);
      expect(probe.drawn).to.deep.equal([2]);
    });

    it('does not show the old one while the new one loads', async () => {
      const {urls, give} = slowFeeds();
      await give(0, jsonOf(held(1)));
      const probe = await aProbe(urls[0]);
      await probe.settled;
      probe.feed = urls[1];
      await nextUpdate(probe);
      expect(part(probe, 'number')).to.equal(null);
      expect(probe.status).to.equal('waiting');
    });

    it('does not report an error of the old one', async () => {
      const {urls, give} = slowFeeds();
      const probe = await aProbe(urls[0]);
      probe.feed = urls[1];
      await nextUpdate(probe);
      await give(0, jsonOf({}, {status: 404}));
      await nextUpdate(probe);
      expect(probe.status).to.equal('waiting');
      await give(1, jsonOf(held(2)));
      expect(await probe.settled).to.equal('ready');
    });

    it('requests each only once when it changes back', async () => {
      const {urls, give} = slowFeeds();
      await give(0, jsonOf(held(1)));
      await give(1, jsonOf(held(2)));
      const probe = await aProbe(urls[0]);
      await probe.settled;
      for (const url of [urls[1], urls[0]]) {
        probe.feed = url;
        await nextUpdate(probe);
        await probe.settled;
      }
      expect(number(probe)).to.equal('1');
      expect(askedUrls()).to.deep.equal(urls);
    });
  });

  describe('when the element', () => {
    it('is moved while it waits, sends no second request', async () => {
      const {urls, give} = slowFeeds();
      const probe = await aProbe(urls[0]);
      probe.parentElement!.append(document.createElement('p'), probe);
      await nextUpdate(probe);
      await give(0, jsonOf(held(7)));
      expect(await probe.settled).to.equal('ready');
      expect(askedUrls()).to.deep.equal([urls[0]]);
    });

    it('is moved when it is ready, sends no second request and keeps its content', async () => {
      const {urls, give} = slowFeeds();
      await give(0, jsonOf(held(7)));
      const probe = await aProbe(urls[0]);
      await probe.settled;
      probe.parentElement!.append(document.createElement('p'), probe);
      await nextUpdate(probe);
      expect(number(probe)).to.equal('7');
      expect(probe.status).to.equal('ready');
      expect(askedUrls()).to.deep.equal([urls[0]]);
    });

    it('is inserted again after an error, requests again', async () => {
      const feed = aFeedUrl();
      network.answer = () => jsonOf({}, {status: 404});
      const probe = await aProbe(feed);
      expect(await probe.settled).to.equal('error');
      network.answer = () => jsonOf(held(7));
      const parent = probe.parentElement!;
      probe.remove();
      parent.append(probe);
      await nextUpdate(probe);
      expect(await probe.settled).to.equal('ready');
      expect(number(probe)).to.equal('7');
      expect(askedUrls()).to.deep.equal([feed, feed]);
    });

    it('is removed before the answer, shows the section when it is inserted again', async () => {
      const {urls, give} = slowFeeds();
      const probe = await aProbe(urls[0]);
      const parent = probe.parentElement!;
      probe.remove();
      await give(0, jsonOf(held(7)));
      await nextUpdate(probe);
      parent.append(probe);
      await nextUpdate(probe);
      expect(number(probe)).to.equal('7');
      expect(askedUrls()).to.deep.equal([urls[0]]);
    });

    it('is removed at once, sends no request', async () => {
      const probe = document.createElement('solidarity-probe');
      probe.feed = aFeedUrl();
      document.body.append(probe);
      probe.remove();
      await nextUpdate(probe);
      expect(askedUrls()).to.deep.equal([]);
      expect(probe.status).to.equal('waiting');
    });

    it('is disconnected, keeps its campaign and takes no other', async () => {
      const {urls, give} = slowFeeds();
      setDefaultFeed(aFeedUrl());
      const around = await fixture(html`
        <div data-solidarity-feed=${urls[0]}><solidarity-probe lang="en"></solidarity-probe></div>
      `);
      const probe = around.querySelector('solidarity-probe')!;
      await nextUpdate(probe);
      probe.remove();
      await give(0, jsonOf(held(7)));
      probe.requestUpdate();
      await nextUpdate(probe);
      expect(askedUrls()).to.deep.equal([urls[0]]);
      expect(number(probe)).to.equal('7');
      expect(probe.error).to.equal(undefined);
    });
  });

  describe('fails', () => {
    it('with the error of another copy of the library that sent the request', async () => {
      const address = '../../src/feed/feed-error.ts?copy=2';
      const copy = (await import(address)) as {FeedError: typeof FeedError};
      const feed = aFeedUrl();
      const error = new copy.FeedError('size', feed, 'larger than 2000000 bytes');
      sharedState().requests.set(feed, Promise.reject(error));
      const probe = await aProbe(feed);
      expect(await probe.settled).to.equal('error');
      expect(probe.error).to.equal(error);
    });

    it('with a FeedError, whatever was thrown', async () => {
      for (const thrown of [new RangeError('too deep'), 'nothing', undefined]) {
        const feed = aFeedUrl();
        sharedState().requests.set(feed, Promise.reject(thrown));
        const probe = await aProbe(feed);
        expect(await probe.settled).to.equal('error');
        expect(probe.error).to.include({code: 'element', path: 'figures'});
      }
    });

    it('where the campaign does not have the section', async () => {
      network.answer = () => jsonOf({...held(7), figures: undefined});
      const probe = await aProbe(aFeedUrl());
      expect(await probe.settled).to.equal('error');
      expect(probe.error).to.include({code: 'missing', path: 'figures'});
    });
  });
});
