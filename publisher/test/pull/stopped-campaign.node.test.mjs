import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pull} from '../../src/pull/pull.mjs';
import {newKey, publicKeys, signatureOf} from '../../src/signing/keys.mjs';
import {stopText} from '../../src/signing/stop.mjs';
import {stopFolder} from '../../src/withdraw/stop-everything.mjs';
import {called} from '../helpers/called.mjs';
import {campaign, event, person, register, row} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {aCopyOf, publishedOnce} from '../helpers/published-once.mjs';
import {filesIn, jsonOf, NOW, published, withOnly} from '../helpers/publishing.mjs';
import {aServer, send} from '../helpers/server.mjs';

const [MAIN, TRUSTEE, OTHER] = [newKey(), newKey(), newKey()];
const privateKey = ({pem}) => createPrivateKey(pem);
const MORE = {...withOnly('calendars'), key: privateKey(MAIN)};

const once = publishedOnce(
  {
    'campaign.json': campaign({
      name: {en: 'Canary campaign'},
      figures: undefined, // of which the pictures take a second to draw
      events: [event('e-1')],
      people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Canary')]},
    }),
    'private/consent.csv': register(row('p-1')),
  },
  MORE,
);

/** A host with a published campaign, and a partner's copy of it, in which the partner has a file. */
async function aHost(t, {withdrawalKeys = TRUSTEE} = {}) {
  const folder = await aCopyOf(t, await once());
  const out = path.join(folder, 'public');
  const into = path.join(await aFolder(t), 'copy');
  const host = {files: await filesIn(out), folder, out, into};
  const origin = await aServer(t, ({url}, response) =>
    send(response, host.files.get(url.replace('/2027/', ''))),
  );
  const base = new URL('/2027/', origin);
  host.address = base.href;
  host.pull = (options = {}) =>
    pull({
      base,
      into,
      clock: () => NOW,
      progress() {},
      keys: publicKeys(MAIN.publicKey),
      withdrawalKeys: publicKeys(withdrawalKeys.publicKey),
      ...options,
    });
  /** Stops all that the host has, by what a trustee uploads. */
  host.stop = async (key = TRUSTEE) => {
    await stopFolder(out, {key: privateKey(key), campaignKeys: publicKeys(MAIN.publicKey)});
    host.files = await filesIn(out);
  };
  /** Puts a stop in place of one file alone. */
  host.put = (name, {stops = MAIN.publicKey, serial = 1, key = TRUSTEE} = {}) => {
    const content = Buffer.from(stopText({stops, serial}));
    host.files.set(name, content);
    host.files.set(`${name}.sig`, Buffer.from(signatureOf(privateKey(key), content)));
  };
  host.publish = async serial => {
    await published(folder, out, {...MORE, serial});
    host.files = await filesIn(out);
  };
  await host.pull();
  await putInto(into, {'.htaccess': 'mine'});
  return host;
}

const isLibrary = name => name.startsWith('solidarity/');
const isData = name => /\.json(?:\.sig)?$/.test(name) && !isLibrary(name);
const library = files => new Map([...files].filter(([name]) => isLibrary(name)));

/** Whether a copy is empty but for stops, scripts, and what the partner has put there. */
function assertEmptied(before, after, stop) {
  assert.deepEqual(library(after), library(before));
  const names = name => [...after.keys()].filter(name);
  assert.deepEqual(
    names(name => !isLibrary(name) && !isData(name) && !name.endsWith('.ics')),
    ['.htaccess'],
  );
  const calendars = files => [...files.keys()].filter(name => name.endsWith('.ics'));
  assert.deepEqual(calendars(after), calendars(before));
  for (const name of calendars(after)) {
    assert.doesNotMatch(after.get(name).toString(), /VEVENT|canary|example\.org/i, name);
    assert.match(after.get(name).toString(), /^BEGIN:VCALENDAR[^]*BEGIN:VTIMEZONE/, name);
  }
  const data = names(name => isData(name) && !name.endsWith('.sig'));
  assert.deepEqual(
    data,
    [...before.keys()].filter(name => isData(name) && !name.endsWith('.sig')),
  );
  for (const name of data) assert.ok(after.get(name).equals(stop), name);
  for (const name of data) assert.ok(after.has(`${name}.sig`), name);
}

describe('pull, where a trustee has stopped the campaign', () => {
  it('empties the copy, and keeps its scripts and what the partner has put there', async t => {
    const host = await aHost(t);
    const before = await filesIn(host.into);
    assert.ok(before.has('index.html') && /BEGIN:VEVENT/.test(before.get('en/events.ics')));
    await host.stop();
    const {fetched, ...result} = await host.pull();
    assert.deepEqual(result, {serial: 1, isStopped: true, expired: [], leftOut: 0});
    assert.ok(fetched > 60, String(fetched));
    assertEmptied(before, await filesIn(host.into), host.files.get('manifest.json'));
  });

  for (const name of ['manifest.json', 'current.json'])
    it(`also where the stop lies in place of ${name} alone`, async t => {
      const host = await aHost(t);
      const before = await filesIn(host.into);
      host.put(name);
      assert.equal((await host.pull()).isStopped, true);
      assertEmptied(before, await filesIn(host.into), host.files.get(name));
    });

  it('obeys the main key, too', async t => {
    const host = await aHost(t, {withdrawalKeys: OTHER});
    host.put('manifest.json', {key: MAIN});
    assert.equal((await host.pull()).isStopped, true);
  });

  it('changes nothing when it looks again, also after the people would have ended', async t => {
    const host = await aHost(t);
    await host.stop();
    await host.pull();
    const emptied = await filesIn(host.into);
    const late = new Date('2027-05-20T12:00:00Z');
    const {fetched, isStopped, expired} = await host.pull({clock: () => late});
    assert.deepEqual([fetched, isStopped, expired], [0, true, []]);
    assert.deepEqual(await filesIn(host.into), emptied);
  });

  it('never goes back to what was stopped, and follows a higher serial of the main key', async t => {
    const host = await aHost(t);
    const old = host.files;
    await host.stop();
    await host.pull();
    const emptied = await filesIn(host.into);
    host.files = old;
    await assert.rejects(host.pull(), /stopped: everything up to serial 1 .*higher one/);
    assert.deepEqual(await filesIn(host.into), emptied);
    await host.publish(2);
    await assert.rejects(host.pull({keys: undefined, trustsHost: true}), /only what .* key has signed/);
    assert.deepEqual(await filesIn(host.into), emptied);
    assert.equal((await host.pull()).isStopped, false);
    const files = await filesIn(host.into);
    assert.equal(jsonOf(files.get('campaign.en.json')).serial, 2);
    assert.ok(files.has('index.html'));
    assert.equal(files.get('.htaccess').toString(), 'mine');
    await host.pull(); // nothing strange was left in the copy
  });

  it('takes no scripts of the time before along when the campaign begins again', async t => {
    const host = await aHost(t);
    await putInto(host.into, {'solidarity/0.0.1/old.js': 'old'});
    const own = jsonOf((await filesIn(host.into)).get('manifest.json'));
    own.files['solidarity/0.0.1/old.js'] = own.files['campaign.json'];
    await putInto(host.into, {'manifest.json': own});
    host.put('manifest.json');
    await host.pull();
    assert.ok((await filesIn(host.into)).has('solidarity/0.0.1/old.js'));
    await host.publish(2);
    await host.pull();
    assert.equal((await filesIn(host.into)).has('solidarity/0.0.1/old.js'), false);
  });

  for (const [what, prepare, words, options] of [
    [
      'the withdrawal key is not named',
      host => host.put('manifest.json'),
      /not signed by a key that you named.*--withdrawal-key/,
      {withdrawalKeys: []},
    ],
    ['no key is named', host => host.put('manifest.json'), /no list of files/, {keys: undefined}],
    ['another key has signed', host => host.put('manifest.json', {key: OTHER}), /not signed by a key/],
    [
      'it is for another campaign',
      host => host.put('manifest.json', {stops: OTHER.publicKey}),
      /not signed by a key/,
    ],
    [
      'its signature is missing',
      host => {
        host.put('manifest.json');
        host.files.delete('manifest.json.sig');
      },
      /manifest\.json\.sig is not there/,
    ],
    ['it is older than the copy', host => host.put('manifest.json', {serial: 0}), /older campaign/],
    [
      'its serial would end all others',
      host => host.put('manifest.json', {serial: 9_000_000_000}),
      /refuse all that comes later\. Ask whoever publishes/,
    ],
  ])
    it(`keeps the last good copy where ${what}`, async t => {
      const host = await aHost(t);
      const before = await filesIn(host.into);
      await prepare(host);
      await assert.rejects(host.pull(options), words);
      assert.deepEqual(await filesIn(host.into), before);
    });

  it('keeps its list where the stop in place of the list is for another campaign', async t => {
    const host = await aHost(t);
    const before = await filesIn(host.into);
    host.put('current.json', {stops: OTHER.publicKey});
    assert.equal((await host.pull()).isStopped, false);
    assert.deepEqual(await filesIn(host.into), before);
  });

  it('makes no copy of what has been stopped', async t => {
    const host = await aHost(t);
    await host.stop();
    const into = path.join(await aFolder(t), 'new');
    await assert.rejects(host.pull({into}), /nothing to copy/);
    assert.equal((await filesIn(path.dirname(into))).size, 0);
  });

  it('is told on the command line, which asks for both keys', async t => {
    const host = await aHost(t);
    await host.stop();
    const args = ['pull', host.address, '--into', host.into, '--now', '2027-04-21'];
    const {code, out} = await called(
      ...[...args, '--key', MAIN.publicKey],
      ...['--withdrawal-key', `${OTHER.publicKey} ${TRUSTEE.publicKey}`],
    );
    assert.deepEqual([code, /has been stopped .*serial 1/.test(out)], [0, true], out);
    assert.match(out, /shows nothing of the campaign: \d+ files were taken off/);
    const alone = await called(...args, '--withdrawal-key', TRUSTEE.publicKey);
    assert.deepEqual([alone.code, /needs --key/.test(alone.err)], [2, true]);
  });
});
