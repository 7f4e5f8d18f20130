import {expect} from '@open-wc/testing';
import {fileSource} from '../../src/feed/campaign-source.js';
import type {FeedErrorCode} from '../../src/feed/feed-error.js';
import {sharedState} from '../../src/feed/shared-state.js';
import {failureOf, hurryTimers} from '../helpers/pages/loading.js';
import {aFeedUrl, jsonOf, later, standInForNetwork, type Asked} from '../helpers/pages/network.js';

describe('a campaign file with a fallback file', () => {
  const network = standInForNetwork();
  hurryTimers();
  let url: string;
  let fallback: string;
  beforeEach(() => {
    [url, fallback] = [aFeedUrl(), aFeedUrl()];
  });

  const askedUrls = () => network.asked.map(asked => asked.url);
  const open = async (maxBytes?: number): Promise<unknown> =>
    fileSource(url, {fallbackUrl: fallback, maxBytes}).open();
  /** Sets up the network so that requests for the file itself get `answer`. */
  const where = (answer: () => Response | Promise<Response>) => (asked: Asked) =>
    asked.url === url ? answer() : jsonOf('fallback');

  const text = (content: BodyInit, init?: ResponseInit) => () => new Response(content, init);
  const ABSENT: [what: string, answer: () => Response][] = [
    ['403', text('no', {status: 403})],
    ['404', text('no', {status: 404})],
    ['410', text('{}', {status: 410})],
    ['404 with a page', text('<!doctype html>', {status: 404})],
    ['a page', text('<!doctype html><title>Not found</title>')],
    ['a page after an empty line', text('\n\n<html>')],
  ];
  for (const [what, answer] of ABSENT)
    describe(`where the server answers ${what}`, () => {
      beforeEach(() => {
        network.answer = where(answer);
      });

      it('returns the fallback, with one more request', async () => {
        expect(await open()).to.equal('fallback');
        expect(askedUrls()).to.deep.equal([url, fallback]);
      });

      it('shares both requests among all callers', async () => {
        expect(await Promise.all([open(), open(), open()])).to.deep.equal(Array(3).fill('fallback'));
        expect(await open()).to.equal('fallback');
        expect(askedUrls()).to.deep.equal([url, fallback]);
      });
    });

  const FAULTY: [what: string, answer: () => Response, code: FeedErrorCode][] = [
    ['400', text('', {status: 400}), 'status'],
    ['401', text('', {status: 401}), 'status'],
    ['429', text('', {status: 429}), 'status'],
    ['500', text('', {status: 500}), 'status'],
    ['503 with a page', text('<!doctype html>', {status: 503}), 'status'],
    ['an empty file', text(''), 'syntax'],
    ['a truncated file', text('{"name": "<b'), 'syntax'],
    ['a text that is not JSON', text('campaign'), 'syntax'],
    [
      'a network error',
      () => {
        throw new TypeError('refused');
      },
      'network',
    ],
    ['a file that is too large', text(JSON.stringify('a'.repeat(1_000))), 'size'],
    ['a page that is too large', text(`<!doctype html>${'a'.repeat(1_000)}`), 'size'],
  ];
  for (const [what, answer, code] of FAULTY)
    it(`fails where the server answers with ${what}, without requesting the fallback`, async () => {
      network.answer = where(answer);
      expect(await failureOf(open(1_000))).to.include({code, path: url});
      expect(new Set(askedUrls())).to.deep.equal(new Set([url]));
    });

  it('fails where no answer arrives in time, without requesting the fallback', async () => {
    const {setTimeout} = window;
    window.setTimeout = ((ring: () => void) => setTimeout(ring)) as typeof setTimeout;
    network.answer = where(() => later().promise);
    const error = await failureOf(open());
    window.setTimeout = setTimeout;
    expect(error).to.include({code: 'network', path: url});
    expect(new Set(askedUrls())).to.deep.equal(new Set([url]));
  });

  it('fails where both are missing, with one more request and no second attempt', async () => {
    network.answer = () => jsonOf({}, {status: 404});
    expect(await failureOf(open())).to.include({code: 'status', path: fallback});
    expect(askedUrls()).to.deep.equal([url, fallback]);
  });

  it('is requested once where both are the same', async () => {
    network.answer = () => jsonOf({}, {status: 404});
    expect(await failureOf(fileSource(url).open() as Promise<unknown>)).to.include({path: url});
    expect(askedUrls()).to.deep.equal([url]);
  });

  it('fails with the error of another copy of the library, even if that is not an object', async () => {
    for (const thrown of [undefined, null, 'gone']) {
      sharedState().requests.set(url, Promise.reject(thrown));
      expect(
        await open().then(
          () => 'opened',
          (reason: unknown) => reason,
        ),
      ).to.equal(thrown);
      sharedState().requests.delete(url);
    }
    expect(network.asked).to.deep.equal([]);
  });

  it('keeps its key once it is known to be missing and the fallback is polled', async () => {
    network.answer = where(() => jsonOf({}, {status: 404}));
    const before = fileSource(url, {fallbackUrl: fallback});
    expect(before.url).to.equal(url);
    await before.open();
    const after = fileSource(url, {fallbackUrl: fallback});
    expect([after.key, after.url, after.campaign]).to.deep.equal([before.key, fallback, fallback]);
  });

  it('uses what polling has found at the fallback once the file is known to be missing', async () => {
    network.answer = where(() => jsonOf({}, {status: 404}));
    await open();
    sharedState().looks.set(fallback, {at: 0, json: 'polled'});
    const source = fileSource(url, {fallbackUrl: fallback});
    expect([source.key, source.open()]).to.deep.equal(['polled', 'polled']);
  });
});
