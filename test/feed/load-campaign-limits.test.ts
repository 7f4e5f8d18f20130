import {expect} from '@open-wc/testing';
import {loadCampaign, MAX_BYTES} from '../../src/feed/load-campaign.js';
import {failureOf, hurryTimers} from '../helpers/loading.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/network.js';

/** A JSON string of this many bytes. */
const jsonOfBytes = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;

describe('loadCampaign', () => {
  const network = standInForNetwork();
  hurryTimers();

  describe('has a time limit', () => {
    const real = AbortSignal.timeout;
    let limits: number[];
    let time: AbortController;
    beforeEach(() => {
      limits = [];
      time = new AbortController();
      AbortSignal.timeout = limit => {
        limits.push(limit);
        return time.signal;
      };
    });
    afterEach(() => {
      AbortSignal.timeout = real;
    });
    const timeIsOver = () => time.abort(new DOMException('', 'TimeoutError'));

    it('of ten seconds for both attempts together', async () => {
      network.answer = () => jsonOf({}, {status: 500});
      await failureOf(loadCampaign(aFeedUrl()));
      expect(network.asked.map(({options}) => options.signal)).to.deep.equal([time.signal, time.signal]);
      expect(limits).to.deep.equal([10_000]);
    });

    it('for a server that does not answer', async () => {
      const url = aFeedUrl();
      network.answer = () => later().promise;
      const load = loadCampaign(url);
      timeIsOver();
      const error = await failureOf(load);
      expect(error).to.include({code: 'network', path: url, message: `${url}: no answer within 10 s`});
      expect(network.asked).to.have.length(1);
    });

    it('for an answer that stops halfway', async () => {
      const url = aFeedUrl();
      network.answer = ({options: {signal}}) => {
        const start = (stream: ReadableStreamDefaultController) => {
          stream.enqueue(new TextEncoder().encode('{'));
          signal!.addEventListener('abort', () => stream.error(signal!.reason));
        };
        return new Response(new ReadableStream({start}));
      };
      const load = loadCampaign(url);
      await Promise.resolve();
      timeIsOver();
      expect(await failureOf(load)).to.include({code: 'network', message: `${url}: no answer within 10 s`});
      expect(network.asked).to.have.length(1);
    });
  });

  describe('has a size limit', () => {
    it('that allows two million bytes', async () => {
      network.answer = () => new Response(jsonOfBytes(2_000_000));
      expect(MAX_BYTES).to.equal(2_000_000);
      expect(await loadCampaign(aFeedUrl())).to.have.length(2_000_000 - 2);
    });

    it('that refuses one byte more', async () => {
      const url = aFeedUrl();
      network.answer = () => new Response(jsonOfBytes(2_000_001));
      expect(await failureOf(loadCampaign(url))).to.include({code: 'size', path: url});
      expect(network.asked).to.have.length(1);
    });

    it('that counts bytes of UTF-8, not characters', async () => {
      network.answer = () => jsonOf('Ў'.repeat(10));
      expect((await failureOf(loadCampaign(aFeedUrl(), 21))).code).to.equal('size');
      expect(await loadCampaign(aFeedUrl(), 22)).to.have.length(10);
    });

    it('that cancels an endless stream', async () => {
      let given = 0;
      let left = false;
      const chunk = new Uint8Array(64_000).fill(0x20);
      network.answer = () =>
        new Response(
          new ReadableStream({
            pull(stream) {
              given += chunk.length;
              stream.enqueue(chunk);
            },
            cancel() {
              left = true;
            },
          }),
        );
      const error = await failureOf(loadCampaign(aFeedUrl()));
      expect(error.code).to.equal('size');
      expect(error.message).to.include('larger than 2000000 bytes; max-bytes raises the limit');
      expect(left).to.equal(true);
      expect(given).to.be.within(2_000_000, 2_000_000 + 3 * chunk.length);
    });

    it('that the caller can raise', async () => {
      network.answer = () => new Response(jsonOfBytes(2_500_000));
      expect(await loadCampaign(aFeedUrl(), 2_500_000)).to.have.length(2_500_000 - 2);
    });

    it('that is the highest of all callers’ limits', async () => {
      const url = aFeedUrl();
      network.answer = () => new Response(jsonOfBytes(2_500_000));
      const [first, second] = await Promise.all([
        loadCampaign(url),
        loadCampaign(url, 3_000_000),
        loadCampaign(url, 1_000),
      ]);
      expect(network.asked).to.have.length(1);
      expect(second).to.equal(first);
    });
  });
});
