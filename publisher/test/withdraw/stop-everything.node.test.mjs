import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {isSigned, newKey, publicKeys} from '../../src/signing/keys.mjs';
import {called} from '../helpers/called.mjs';
import {campaign, event, person, register, row} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {aCopyOf, publishedOnce} from '../helpers/published-once.mjs';
import {filesIn, jsonOf, published, withOnly} from '../helpers/publishing.mjs';
import {aServer, send} from '../helpers/server.mjs';

const [MAIN, TRUSTEE, OTHER] = [newKey(), newKey(), newKey()];

const FILES = {
  'campaign.json': campaign({
    name: {en: 'Canary campaign'},
    figures: undefined, // of which the pictures take a second to draw
    events: [event('e-1', {name: {en: 'Canary reading'}})],
    people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Canary')]},
  }),
  'private/consent.csv': register(row('p-1')),
};

/** Some of what is drawn: all of it takes long. */
const MORE = {...withOnly('pages', 'calendars'), key: createPrivateKey(MAIN.pem)};

const once = publishedOnce(FILES, MORE);

/** A campaign's folder, the folder into which it was published, and a stick with the key of a trustee. */
async function aPublishedCampaign(t) {
  const folder = await aCopyOf(t, await once());
  const stick = await aFolder(t, {'trustee.pem': TRUSTEE.pem, 'main.pem': MAIN.pem});
  const out = path.join(folder, 'public');
  const stop = (place = out, {key = 'trustee.pem', signedBy = MAIN.publicKey, more = []} = {}) =>
    called(
      ...['withdraw', '--everything', place, '--withdrawal-key', path.join(stick, key)],
      ...['--signed-by', signedBy, ...more],
    );
  return {folder, out, stop, stick};
}

/** The address of a server of the files in `folder`. */
async function aHost(t, folder) {
  const files = await filesIn(folder);
  const origin = await aServer(t, ({url}, response) => send(response, files.get(url.replace('/2027/', ''))));
  return `${origin}/2027/`;
}

const isLibrary = name => name.startsWith('solidarity/');

/** The text of a stop, which each of these files must be, with a signature of `key`. */
function stopIn(files, names, {publicKey} = TRUSTEE) {
  const stop = files.get('manifest.json').toString();
  for (const name of names) {
    assert.equal(files.get(name)?.toString(), stop, name);
    assert.ok(isSigned(publicKeys(publicKey), files.get(name), files.get(`${name}.sig`).toString()), name);
  }
  return JSON.parse(stop);
}

describe('withdraw --everything', () => {
  it('puts a signed stop in place of all data, and leaves nothing else but scripts and settings', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    const before = await filesIn(out);
    const data = [...before.keys()].filter(name => name.endsWith('.json.sig')).map(name => name.slice(0, -4));
    assert.ok(['campaign.en.json', 'people.be.json', 'current.json'].every(name => data.includes(name)));
    assert.ok(data.some(name => name.startsWith('slices/')));
    const {code, out: told} = await stop();
    assert.equal(code, 0, told);
    const after = await filesIn(out);
    const said = stopIn(after, data);
    const {serial} = jsonOf(before.get('manifest.json'));
    assert.deepEqual(said, {version: 1, file: 'stop.json', stops: MAIN.publicKey, serial});
    const settings = ['_headers', '.htaccess', '_nginx.conf', '_apache.conf'];
    const kept = [...before.keys()].filter(name => isLibrary(name) || settings.includes(name));
    assert.ok(kept.length > settings.length);
    const calendars = [...before.keys()].filter(name => name.endsWith('.ics'));
    assert.ok(calendars.includes('en/events.ics'));
    assert.deepEqual(
      [...after.keys()].sort(),
      [...kept, ...calendars, ...data, ...data.map(name => `${name}.sig`)].sort(),
    );
    for (const name of calendars)
      assert.match(after.get(name).toString(), /^BEGIN:VCALENDAR(?![^]*VEVENT)/, name);
    for (const name of kept) assert.ok(after.get(name).equals(before.get(name)), name);
    for (const [name, content] of after)
      if (!isLibrary(name)) assert.doesNotMatch(`${name} ${content}`, /canary/i, name);
  });

  it('says what to upload, and what to delete on the host', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    const {out: told} = await stop();
    assert.match(told, /Upload .*public/);
    assert.match(told, /Delete on the host .*: .*\bbe\/, .*\ben\/, .*index\.html/);
    assert.match(told, /pull.*--withdrawal-key/);
    assert.doesNotMatch(told, /Delete .*(solidarity\/|campaign\.json|_headers)/);
    assert.ok(existsSync(out));
  });

  it('tells the same to programs', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    const result = JSON.parse((await stop(out, {more: ['--json']})).out);
    assert.deepEqual([result.ok, result.folder, result.serial, result.strange], [true, out, 1, []]);
    assert.ok(result.stopped.includes('manifest.json') && result.gone.includes('en/index.html'));
  });

  it('removes what was compressed of the data, and names files that are not ours', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    await putInto(out, {'campaign.en.json.gz': 'canary', 'mine/notes.txt': 'mine'});
    const {out: told} = await stop();
    const after = await filesIn(out);
    assert.deepEqual([after.has('campaign.en.json.gz'), after.has('mine/notes.txt')], [false, true]);
    assert.match(told, /mine\/notes\.txt\s+This file is not ours/);
  });

  it('makes a folder of stops alone from an address', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    const into = path.join(await aFolder(t), 'stop');
    const {code, out: told, err} = await stop(await aHost(t, out), {more: ['--out', into]});
    assert.equal(code, 0, told + err);
    const files = await filesIn(into);
    const names = [...files.keys()].filter(name => !name.endsWith('.sig'));
    assert.ok(names.includes('people.en.json') && names.includes('slices/events.en.json'), names.join());
    const data = names.filter(name => name.endsWith('.json'));
    assert.equal(stopIn(files, data).serial, 1);
    assert.deepEqual([...new Set(names.map(name => path.extname(name)))].sort(), ['.ics', '.json']);
    assert.equal(files.size, data.length + names.length);
    assert.match(told, /Delete on the host .*en\//);
  });

  it('is signed by the main key, too, where its holder says so', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    assert.equal((await stop(out, {key: 'main.pem'})).code, 0);
    stopIn(await filesIn(out), ['campaign.json'], MAIN);
  });

  it('names the key that has signed, where keys are being changed', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    await stop(out, {signedBy: `${OTHER.publicKey} ${MAIN.publicKey}`});
    assert.equal(stopIn(await filesIn(out), ['campaign.json']).stops, MAIN.publicKey);
  });

  for (const [what, prepare, words, options] of [
    [
      'another key has signed',
      () => {},
      /has not signed manifest\.json.*--signed-by/,
      {signedBy: OTHER.publicKey},
    ],
    ['nobody has signed', out => rm(path.join(out, 'manifest.json.sig')), /has not signed manifest\.json/],
    [
      'its manifest was changed',
      out => putInto(out, {'manifest.json': '{}'}),
      /has not signed manifest\.json/,
    ],
    ['there is no manifest', out => rm(path.join(out, 'manifest.json')), /has no manifest\.json/],
  ])
    it(`changes nothing where ${what}`, async t => {
      const {out, stop} = await aPublishedCampaign(t);
      await prepare(out);
      const before = await filesIn(out);
      const {code, err} = await stop(out, options);
      assert.equal(code, 1);
      assert.match(err, words);
      assert.deepEqual(await filesIn(out), before);
    });

  it('says that a folder or a host has been stopped already', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    await stop();
    assert.match((await stop()).err, /stopped already \(serial 1\)/);
    const into = path.join(await aFolder(t), 'stop');
    const again = await stop(await aHost(t, out), {more: ['--out', into]});
    assert.match(again.err, /stopped already \(serial 1\)/);
    assert.equal(existsSync(into), false);
  });

  it('writes stops into no folder with anything else', async t => {
    const {out, stop} = await aPublishedCampaign(t);
    const before = await filesIn(out);
    const address = await aHost(t, out);
    assert.match((await stop(address, {more: ['--out', out]})).err, /is a published folder/);
    const mine = await aFolder(t, {'mine.txt': 'mine'});
    assert.match((await stop(address, {more: ['--out', mine]})).err, /mine\.txt/);
    assert.deepEqual(await filesIn(out), before);
  });

  it('asks for what is missing, and refuses what does not belong to it', async t => {
    const {out, stop, stick} = await aPublishedCampaign(t);
    const key = ['--withdrawal-key', path.join(stick, 'trustee.pem')];
    for (const [args, words] of [
      [['--everything', out], /belong together/],
      [['--everything', out, ...key], /belong together/],
      [['p-1', '--everything', out, ...key, '--signed-by', MAIN.publicKey], /leave out the id/],
      [['--all', '--everything', out, ...key, '--signed-by', MAIN.publicKey], /leave out the id/],
    ]) {
      const {code, err} = await called('withdraw', ...args);
      assert.deepEqual([code, words.test(err)], [2, true], err);
    }
    assert.match((await stop('https://day.example.org/2027/')).err, /--out stop/);
    assert.match((await stop('ftp://day.example.org/')).err, /no address of a folder/);
    assert.match((await stop(out, {more: ['--out', 'stop']})).err, /stopped where it is/);
  });

  it('is left only by a higher serial that somebody names', async t => {
    const {folder, out, stop} = await aPublishedCampaign(t);
    const before = await filesIn(out);
    await stop();
    const stopped = await filesIn(out);
    for (const more of [{}, {serial: 1}])
      await assert.rejects(published(folder, out, {...MORE, ...more}), /has been stopped.*--serial 2/s);
    assert.deepEqual(await filesIn(out), stopped);
    const {serial} = await published(folder, out, {...MORE, serial: 2});
    assert.equal(serial, 2);
    const after = await filesIn(out);
    assert.deepEqual([...after.keys()], [...before.keys()]);
    assert.equal(jsonOf(after.get('campaign.en.json')).serial, 2);
  });

  it('leaves withdrawing somebody as it was: a stopped folder is told, and not changed', async t => {
    const {folder, out, stop} = await aPublishedCampaign(t);
    await stop();
    const stopped = await filesIn(out);
    const address = await aHost(t, out);
    const {code, out: told} = await called('withdraw', 'p-1', '--in', folder, '--verify', address);
    assert.equal(code, 0, told);
    assert.match(told, /public has been stopped, and shows nobody/);
    assert.match(told, /not shown any more/);
    assert.deepEqual(await filesIn(out), stopped);
  });
});
