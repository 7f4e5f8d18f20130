import {expect} from '@open-wc/testing';
import type {FeedErrorCode} from '../../src/feed/feed-error.js';
import {loadCampaign} from '../../src/feed/load-campaign.js';
import {failureOf, hurryTimers} from '../helpers/pages/loading.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/pages/network.js';

describe('loadCampaign', () => {
  const network = standInForNetwork();
  const pauses = hurryTimers();

  describe('sends a request', () => {
    it('without a referrer, and with credentials only for its own host', async () => {
      const url = aFeedUrl();
      network.answer = () => jsonOf({});
      await loadCampaign(url);
      const [{options, ...rest}] = network.asked as [(typeof network.asked)[0]];
      expect(rest).to.deep.equal({url});
      expect(options.signal).to.be.instanceOf(AbortSignal);
      expect({...options, signal: undefined}).to.deep.equal({
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
        signal: undefined,
      });
    });

    it('once for all callers of an address, before and after the answer', async () => {
      const url = aFeedUrl();
      const answer = later();
      network.answer = () => answer.promise;
      const early = Array.from({length: 50}, () => loadCampaign(url));
      answer.resolve(jsonOf({name: 'one'}));
      const campaigns = await Promise.all([...early, ...early.map(() => loadCampaign(url))]);
      expect(network.asked).to.have.length(1);
      expect(new Set(campaigns)).to.have.property('size', 1);
      expect(campaigns[0]).to.deep.equal({name: 'one'});
    });

    it('once together with another copy of the library', async () => {
      const url = aFeedUrl();
      network.answer = () => jsonOf({});
      const address = '../../src/feed/load-campaign.ts?copy=2';
      const copy = (await import(address)) as {loadCampaign: typeof loadCampaign};
      expect(copy.loadCampaign).not.to.equal(loadCampaign);
      const [ours, theirs] = await Promise.all([loadCampaign(url), copy.loadCampaign(url)]);
      expect(theirs).to.equal(ours);
      expect(network.asked).to.have.length(1);
    });

    it('for each address separately', async () => {
      network.answer = ({url}) => jsonOf(url);
      const urls = [aFeedUrl(), aFeedUrl()];
      expect(await Promise.all(urls.map(url => loadCampaign(url)))).to.deep.equal(urls);
    });

    it('again after a failed load', async () => {
      const url = aFeedUrl();
      network.answer = () => jsonOf({}, {status: 404});
      await failureOf(loadCampaign(url));
      network.answer = () => jsonOf({name: 'found'});
      expect(await loadCampaign(url)).to.deep.equal({name: 'found'});
    });
  });

  describe('makes a second attempt, after a second,', () => {
    const refused = () => {
      throw new TypeError('refused');
    };
    const brokenOff = () =>
      new Response(
        new ReadableStream({
          start: stream => stream.enqueue(new TextEncoder().encode('{')),
          pull: stream => stream.error(new TypeError('broken off')),
        }),
      );
    const rows: [what: string, first: () => Response, code: FeedErrorCode][] = [
      ['where the network refuses', refused, 'network'],
      ['where the answer is cut off', brokenOff, 'network'],
      ...[429, 500, 502, 503].map((status): (typeof rows)[number] => [
        `where the server answers ${status}`,
        () => jsonOf({}, {status}),
        'status',
      ]),
    ];
    for (const [what, first, code] of rows) {
      it(`and succeeds ${what}`, async () => {
        network.answer = () => (network.asked.length > 1 ? jsonOf('second') : first());
        expect(await loadCampaign(aFeedUrl())).to.equal('second');
        expect(network.asked).to.have.length(2);
        expect(pauses).to.deep.equal([1000]);
      });

      it(`and fails without a third ${what} twice`, async () => {
        const url = aFeedUrl();
        network.answer = first;
        const error = await failureOf(loadCampaign(url));
        expect(network.asked).to.have.length(2);
        expect(error).to.include({code, path: url});
      });
    }
  });

  describe('fails without a second request for', () => {
    const text = (content: BodyInit) => () => new Response(content);
    const rows: [what: string, answer: () => Response, code: FeedErrorCode, message: string][] = [
      ['a missing file', () => jsonOf({}, {status: 404}), 'status', 'the server answered 404'],
      ['a forbidden file', () => jsonOf({}, {status: 403}), 'status', 'the server answered 403'],
      ['an HTML page', text('<!doctype html><title>Not found</title>'), 'syntax', 'a page, not JSON'],
      ['an empty file', text(''), 'syntax', 'not JSON in UTF-8'],
      ['an answer without a body', () => new Response(null, {status: 204}), 'syntax', 'not JSON in UTF-8'],
      ['a truncated file', text('{"name": "A"'), 'syntax', 'not JSON in UTF-8'],
      ['Latin-1', text(Uint8Array.of(0x22, 0xe9, 0x22)), 'syntax', 'not JSON in UTF-8'],
      ['UTF-16', text(Uint8Array.of(0xff, 0xfe, 0x22, 0, 0x22, 0)), 'syntax', 'not JSON in UTF-8'],
    ];
    for (const [what, answer, code, message] of rows)
      it(what, async () => {
        const url = aFeedUrl();
        network.answer = answer;
        expect(await failureOf(loadCampaign(url))).to.include({
          code,
          path: url,
          message: `${url}: ${message}`,
        });
        expect(network.asked).to.have.length(1);
      });
  });

  describe('reads', () => {
    it('UTF-8 in every script', async () => {
      network.answer = () => jsonOf('Дзень салідарнасці 🕊');
      expect(await loadCampaign(aFeedUrl())).to.equal('Дзень салідарнасці 🕊');
    });

    it('a file with a byte order mark', async () => {
      network.answer = () => new Response('\uFEFF{"name": "A"}');
      expect(await loadCampaign(aFeedUrl())).to.deep.equal({name: 'A'});
    });

    it('a character whose bytes arrive separately', async () => {
      const bytes = new TextEncoder().encode('"Ў"');
      network.answer = () =>
        new Response(
          new ReadableStream({
            start(stream) {
              bytes.forEach(byte => stream.enqueue(Uint8Array.of(byte)));
              stream.close();
            },
          }),
        );
      expect(await loadCampaign(aFeedUrl())).to.equal('Ў');
    });
  });
});
