import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {aCampaign, anEvent} from '../helpers/a-campaign.mjs';
import {aFolder} from '../helpers/folders.mjs';
import {aServer} from '../helpers/server.mjs';

const NOW = new Date('2027-04-21T12:00:00Z');

/** A server on this machine that answers as its paths say: the status, for `HEAD` and `GET`; what it was asked is in `asked`. */
async function aHost(t, answer = () => 200) {
  const asked = [];
  const atATime = {now: 0, most: 0};
  const address = await aServer(t, ({method, url}, response) => {
    asked.push(`${method} ${url}`);
    atATime.most = Math.max(atATime.most, ++atATime.now);
    setTimeout(() => {
      atATime.now--;
      const [status, headers] = [answer(method, url)].flat();
      response.writeHead(status, headers).end();
    }, 5);
  });
  return {asked, atATime, address};
}

async function findingsOf(t, urls, options) {
  const events = urls.map((url, index) => anEvent({id: `e${index}`, url}));
  const folder = await aFolder(t, {'campaign.json': aCampaign({events})});
  return (await checkFolder(folder, {now: NOW, checkLinks: true, ...options})).findings;
}

describe('addresses', () => {
  it('are not asked unless that is wanted', async t => {
    const {asked, address} = await aHost(t, () => 404);
    assert.deepEqual(await findingsOf(t, [`${address}/a`], {checkLinks: false}), []);
    assert.deepEqual(asked, []);
  });

  it('are asked once each, by HEAD, whatever comes after #, and mail and phone never', async t => {
    const {asked, address} = await aHost(t);
    const urls = [`${address}/a`, `${address}/a#b`, `${address}/c`, 'mailto:a@example.org', 'tel:+370600'];
    assert.deepEqual(await findingsOf(t, urls), []);
    assert.deepEqual(asked.sort(), ['HEAD /a', 'HEAD /c']);
  });

  it('are asked again by GET where HEAD is refused', async t => {
    const {asked, address} = await aHost(t, method => (method === 'HEAD' ? 405 : 200));
    assert.deepEqual(await findingsOf(t, [`${address}/a`]), []);
    assert.deepEqual(asked, ['HEAD /a', 'GET /a']);
  });

  for (const [status, words] of [
    [404, /does not exist \(404\)/],
    [403, /answers 403 to programs.*browser/],
    [500, /error 500/],
  ])
    it(`that answer ${status} are a warning at the first place where they stand`, async t => {
      const {address} = await aHost(t, () => status);
      const [finding, ...others] = await findingsOf(t, [`${address}/a`, `${address}/a`]);
      assert.deepEqual(others, []);
      assert.deepEqual([finding.level, finding.path], ['warning', 'events[0].url']);
      assert.match(finding.message, words);
      assert.match(finding.message, /It stands in 1 more place\./);
    });

  it('that nobody serves are a warning', async t => {
    const [finding] = await findingsOf(t, ['http://127.0.0.1:9/']);
    assert.match(finding.message, /cannot be reached/);
  });

  it('that do not answer in time are a warning', async t => {
    const fetch = () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError'));
    const [finding] = await findingsOf(t, ['https://example.org/a'], {fetch});
    assert.match(finding.message, /did not answer within 10 seconds/);
  });

  it('are followed on their own host, and to no other', async t => {
    const other = await aHost(t, () => 404);
    const {asked, address} = await aHost(t, (method, url) => {
      if (url === '/here') return [301, {location: '/there'}];
      if (url === '/away') return [301, {location: other.address.replace('127.0.0.1', 'localhost')}];
      return 404;
    });
    const findings = await findingsOf(t, [`${address}/here`, `${address}/away`]);
    assert.deepEqual(
      findings.map(({path}) => path),
      ['events[0].url'],
    );
    assert.deepEqual(asked.sort(), ['GET /here', 'GET /there', 'HEAD /away', 'HEAD /here', 'HEAD /there']);
    assert.deepEqual(other.asked, []);
  });

  it('of one host are asked two at a time', async t => {
    const {atATime, asked, address} = await aHost(t);
    await findingsOf(
      t,
      Array.from({length: 12}, (_, index) => `${address}/${index}`),
    );
    assert.equal(asked.length, 12);
    assert.equal(atATime.most, 2);
  });

  it('are counted as they are asked', async t => {
    const {address} = await aHost(t);
    const told = [];
    await findingsOf(t, [`${address}/a`, `${address}/b`], {progress: text => told.push(text)});
    assert.deepEqual(told, ['1 of 2 addresses asked', '2 of 2 addresses asked', undefined]);
  });
});
