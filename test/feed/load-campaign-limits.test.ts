import {expect} from '@open-wc/testing';
import {fileSource} from '../../src/feed/campaign-source.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {HIGHEST_MAX_BYTES, loadCampaign, MAX_BYTES} from '../../src/feed/load-campaign.js';
import {failureOf} from '../helpers/pages/loading.js';
import {aFeedUrl, jsonOf, later, standInForNetwork, type Network} from '../helpers/pages/network.js';
import {frames, standInForTime} from '../helpers/pages/time.js';

type Answer = Network['answer'];

/** A JSON string of this many bytes. */
const jsonOfBytes = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;

describe('loadCampaign', () => {
  const network = standInForNetwork();

  describe('gives up', () => {
    const {pass, pauses} = standInForTime();
    /** The body of the last answer; the request is over when it fails or is closed. */
    let body: ReadableStreamDefaultController;
    let load: Promise<unknown>;
    let failure: FeedError | undefined;

    /** Begins to load a file of which more can be sent later. */
    const begin = async (answer?: Answer) => {
      failure = undefined;
      const trickling: Answer = ({options: {signal}}) => {
        const start = (stream: ReadableStreamDefaultController) => {
          body = stream;
          signal!.addEventListener('abort', () => stream.error(signal!.reason));
        };
        return new Response(new ReadableStream({start}));
      };
      network.answer = answer ?? trickling;
      load = loadCampaign(aFeedUrl());
      load.catch((error: FeedError) => (failure = error));
      await frames();
    };
    const send = (text: string) => body.enqueue(new TextEncoder().encode(text));
    const passing = async (seconds: number, sent = '') => {
      if (sent) send(sent);
      await frames();
      await pass(seconds * 1_000);
    };

    it('after ten seconds in which a server has not answered', async () => {
      await begin(() => later().promise);
      await passing(9.999);
      expect(failure).to.equal(undefined);
      await passing(0.001);
      expect(failure).to.include({code: 'network', path: network.asked[0]!.url});
      expect(failure!.message).to.match(
        /: too slow: nothing came for 10 s, or not all of it within 2 minutes$/,
      );
      expect(network.asked).to.have.length(1);
    });

    it('after ten seconds in which nothing more has come', async () => {
      await begin();
      await passing(9, '{');
      await passing(9, ' ');
      expect(failure).to.equal(undefined);
      await passing(1);
      expect(failure!.message).to.match(
        /: too slow: nothing came for 10 s, or not all of it within 2 minutes$/,
      );
      expect(network.asked).to.have.length(1);
    });

    it('not while a file of 766 kB comes at 400 kbit/s', async () => {
      await begin();
      const second = 'a'.repeat(50_000);
      send('"');
      for (let left = 766_000; left > 0; left -= 50_000) await passing(1, second);
      send('"');
      body.close();
      expect(await load).to.have.length(800_000);
      expect(pauses()).to.deep.equal([]);
    });

    it('after two minutes, however often something comes', async () => {
      await begin();
      for (let passed = 0; passed < 117; passed += 9) await passing(9, ' ');
      expect(failure).to.equal(undefined);
      await passing(3, ' ');
      expect(failure!.message).to.match(/: too slow: /);
      expect(network.asked).to.have.length(1);
    });

    it('two minutes after the first of two attempts', async () => {
      await begin();
      for (let passed = 0; passed < 117; passed += 9) await passing(9, ' ');
      body.error(new TypeError('broken off'));
      await frames();
      await passing(1);
      expect(network.asked).to.have.length(2);
      await passing(1.999);
      expect(failure).to.equal(undefined);
      await passing(0.001);
      expect(failure!.message).to.match(/: too slow: /);
      expect(pauses()).to.deep.equal([]);
    });

    it('without looking for a file with a digest in another language', async () => {
      network.answer = ({options: {signal}}) =>
        new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
      const [url, fallbackUrl] = [aFeedUrl(), aFeedUrl()];
      const source = fileSource(url, {fallbackUrl, integrity: `sha384-${'a'.repeat(64)}`});
      const reason = failureOf(Promise.resolve(source.open()));
      await passing(10);
      expect((await reason).message).to.match(/: too slow: /);
      expect(network.asked.map(({url}) => url)).to.deep.equal([url]);
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
      expect((await failureOf(loadCampaign(aFeedUrl(), {maxBytes: 21}))).code).to.equal('size');
      expect(await loadCampaign(aFeedUrl(), {maxBytes: 22})).to.have.length(10);
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
      expect(error.message).to.include('larger than 2000000 bytes; max-bytes allows up to 5000000');
      expect(left).to.equal(true);
      expect(given).to.be.within(2_000_000, 2_000_000 + 3 * chunk.length);
    });

    it('that the caller can raise', async () => {
      network.answer = () => new Response(jsonOfBytes(2_500_000));
      expect(await loadCampaign(aFeedUrl(), {maxBytes: 2_500_000})).to.have.length(2_500_000 - 2);
    });

    it('that no caller can raise beyond five million bytes', async () => {
      expect(HIGHEST_MAX_BYTES).to.equal(5_000_000);
      network.answer = () => new Response(jsonOfBytes(5_000_001));
      const {code, message} = await failureOf(loadCampaign(aFeedUrl(), {maxBytes: 1e9}));
      expect([code, message.includes('larger than 5000000 bytes')]).to.deep.equal(['size', true]);
    });

    it('that is the highest of all callers’ limits', async () => {
      const url = aFeedUrl();
      network.answer = () => new Response(jsonOfBytes(2_500_000));
      const [first, second] = await Promise.all([
        loadCampaign(url),
        loadCampaign(url, {maxBytes: 3_000_000}),
        loadCampaign(url, {maxBytes: 1_000}),
      ]);
      expect(network.asked).to.have.length(1);
      expect(second).to.equal(first);
    });
  });
});
