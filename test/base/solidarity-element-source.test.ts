import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import {setDefaultFeed} from '../../src/feed/trusted-source.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedUrl, jsonOf, standInForNetwork} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {part, shown} from '../helpers/elements/shown.js';

/** The possible sources of an element's campaign. */
interface Sources {
  readonly campaign?: ReturnType<typeof held>;
  readonly feed?: string;
  readonly near?: string;
  readonly far?: string;
}

describe('the campaign of an element', () => {
  const network = standInForNetwork();
  const lines = listenToConsole();
  let around: HTMLElement;

  /** An element in nested shadow roots; the inner host has the feed `near`, an ancestor of the outer host `far`. */
  async function aProbe({campaign, feed, near, far}: Sources): Promise<Probe> {
    around = await fixture<HTMLElement>(
      html`<div data-solidarity-feed=${far ?? nothing}>
        <p><span></span></p>
      </div>`,
    );
    const outer = around.querySelector('span')!.attachShadow({mode: 'open'});
    const host = document.createElement('div');
    if (near !== undefined) host.dataset.solidarityFeed = near;
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {lang: 'en', campaign});
    if (feed !== undefined) probe.setAttribute('feed', feed);
    outer.append(host);
    host.attachShadow({mode: 'closed'}).append(probe);
    await probe.settled;
    return probe;
  }

  const number = (probe: Probe) => shown(part(probe, 'number'));
  const askedUrls = () => network.asked.map(({url}) => url);

  async function nextUpdate(probe: Probe): Promise<void> {
    await aTimeout(0);
    await probe.updateComplete;
    await probe.settled;
  }

  it('is reported as missing where no source is set', async () => {
    const probe = await aProbe({});
    expect(probe.error).to.include({code: 'missing', path: 'feed'});
    expect(lines).to.deep.equal(['solidarity-widgets: <solidarity-probe> feed: nothing names a campaign']);
  });

  describe('comes from', () => {
    const [own, near, far, byDefault] = [aFeedUrl(), aFeedUrl(), aFeedUrl(), aFeedUrl()] as const;
    before(() => setDefaultFeed(byDefault));
    beforeEach(() => {
      network.answer = ({url}) => jsonOf(held([own, near, far, byDefault].indexOf(url) + 1));
    });

    const rows: [from: string, sources: Sources, value: string][] = [
      ['its property before all other sources', {campaign: held(9), feed: own, near, far}, '9'],
      ['its feed attribute', {feed: own, near, far}, '1'],
      ['the nearest ancestor with a feed', {near, far}, '2'],
      ['an outer ancestor with a feed', {far}, '3'],
      ['an outer ancestor where nearer feeds are empty', {feed: '', near: '', far}, '3'],
      ['the file beside the script', {}, '4'],
    ];
    for (const [from, sources, value] of rows)
      it(from, async () => {
        expect(number(await aProbe(sources))).to.equal(value);
      });

    it('its property without any request', async () => {
      await aProbe({campaign: held(9), feed: aFeedUrl(), near: aFeedUrl(), far: aFeedUrl()});
      expect(askedUrls()).to.deep.equal([]);
    });

    it('the next source where one is removed', async () => {
      const probe = await aProbe({campaign: held(9), feed: own, near, far});
      const host = (probe.getRootNode() as ShadowRoot).host as HTMLElement;
      const steps: [take: () => void, value: string][] = [
        [() => (probe.campaign = undefined), '1'],
        [() => probe.removeAttribute('feed'), '2'],
        [() => delete host.dataset.solidarityFeed, '3'],
        [() => delete around.dataset.solidarityFeed, '4'],
      ];
      for (const [take, value] of steps) {
        take();
        await nextUpdate(probe);
        expect(number(probe)).to.equal(value);
      }
    });

    it('the new feed of an ancestor that changes', async () => {
      const probe = await aProbe({far});
      around.dataset.solidarityFeed = near;
      await nextUpdate(probe);
      expect(number(probe)).to.equal('2');
    });

    it('the ancestors at its new place when it is moved', async () => {
      const probe = await aProbe({near, far});
      around.append(probe);
      await nextUpdate(probe);
      expect(number(probe)).to.equal('3');
    });
  });

  describe('is loaded', () => {
    beforeEach(() => {
      network.answer = () => jsonOf(held(7));
    });

    const base = document.createElement('base');
    afterEach(() => base.remove());

    for (const [feed, url] of [
      ['campaign.json?of=1', 'https://host.example/pages/campaign.json?of=1'],
      ['../campaign.json?of=2', 'https://host.example/campaign.json?of=2'],
      ['/feeds/ü.json?of=3', 'https://host.example/feeds/%C3%BC.json?of=3'],
      ['//feeds.example/campaign.json?of=4', 'https://feeds.example/campaign.json?of=4'],
    ] as const)
      it(`from ${url} for feed="${feed}" on a page with the base https://host.example/pages/`, async () => {
        base.href = 'https://host.example/pages/';
        document.head.append(base);
        await aProbe({feed});
        expect(askedUrls()).to.deep.equal([url]);
      });

    it('from nowhere where the feed is an invalid address, which is reported', async () => {
      network.answer = () => {
        throw new TypeError('no address');
      };
      const probe = await aProbe({feed: 'https://['});
      expect(probe.error).to.include({code: 'network', path: 'https://['});
    });

    for (const sources of [{feed: '#of-the-page'}, {near: '#of-the-page'}])
      it(`from the page, without a request, where ${Object.keys(sources)[0]} is #of-the-page`, async () => {
        const script = document.createElement('script');
        script.id = 'of-the-page';
        script.type = 'application/json';
        script.append(JSON.stringify(held(5)));
        document.body.append(script);
        expect(number(await aProbe(sources))).to.equal('5');
        expect(askedUrls()).to.deep.equal([]);
        script.remove();
      });
  });

  it('is read from the page, without a request, once the parser has reached it', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A page that is being loaded"></iframe>`,
    );
    const page = frame.contentDocument!;
    page.open();
    const {customElements, fetch} = frame.contentWindow as Window & typeof globalThis;
    const asked: unknown[] = [];
    Object.assign(frame.contentWindow!, {
      fetch: (...request: Parameters<typeof fetch>) => (asked.push(request), fetch(...request)),
    });
    const module = new URL('../helpers/elements/probe.ts', import.meta.url).href;
    page.write(`<!doctype html><html lang="en"><script type="module" async src="${module}"></script>`);
    page.write('<body><solidarity-probe feed="#later"></solidarity-probe>');
    await customElements.whenDefined('solidarity-probe');
    const probe = page.querySelector('solidarity-probe')!;
    await probe.updateComplete;
    expect([page.readyState, probe.status]).to.deep.equal(['loading', 'waiting']);
    page.write(`<script type="application/json" id="later">${JSON.stringify(held(5))}</script>`);
    page.close();
    expect(await probe.settled).to.equal('ready');
    expect(number(probe)).to.equal('5');
    expect(asked).to.deep.equal([]);
  });

  describe('with max-bytes', () => {
    /** A campaign in JSON of about this many bytes. */
    const ofBytes = (bytes: number) => jsonOf({...held(7), padding: 'a'.repeat(bytes)});
    const aLimited = async (maxBytes: unknown, bytes: number) => {
      network.answer = () => ofBytes(bytes);
      const probe = await fixture<Probe>(
        html`<solidarity-probe lang="en" feed=${aFeedUrl()} max-bytes=${maxBytes}></solidarity-probe>`,
      );
      await probe.settled;
      return probe;
    };

    for (const maxBytes of [nothing, '', '0', 'much'])
      it(`of ${maxBytes === nothing ? 'no value' : `"${String(maxBytes)}"`} may have two million bytes`, async () => {
        expect((await aLimited(maxBytes, 1_990_000)).status).to.equal('ready');
        expect((await aLimited(maxBytes, 2_000_000)).error).to.include({code: 'size'});
      });

    it('set to a higher value is loaded again and may have more bytes', async () => {
      const probe = await aLimited(nothing, 3_000_000);
      probe.setAttribute('max-bytes', '4000000');
      await nextUpdate(probe);
      expect(number(probe)).to.equal('7');
    });

    it('set to more than five million may have no more, and the console says so', async () => {
      expect((await aLimited('9000000', 4_900_000)).status).to.equal('ready');
      expect((await aLimited('9000000', 5_000_000)).error).to.include({code: 'size'});
      expect(lines.join()).to.include('larger than 5000000 bytes; max-bytes allows up to 5000000');
    });

    it('set to a lower value may have no more bytes', async () => {
      expect((await aLimited('1000', 1_000)).error).to.include({code: 'size'});
    });
  });
});
