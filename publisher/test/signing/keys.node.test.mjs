import assert from 'node:assert/strict';
import {webcrypto} from 'node:crypto';
import {readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {run} from '../../src/cli.mjs';
import {digestOf} from '../../src/publish/output/manifest.mjs';
import {newKey, readPrivateKey, signatureOf} from '../../src/signing/keys.mjs';
import {campaign, event, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {BASE, DRAWN, filesIn, published} from '../helpers/publishing.mjs';

const WORDS = ['--without', DRAWN.join()];

async function called(...args) {
  const printed = {out: '', err: ''};
  const writer = name => ({write: text => (printed[name] += text)});
  const code = await run(['node', 'solidarity-publisher', ...args], {out: writer('out'), err: writer('err')});
  return {code, ...printed};
}

/** Whether a browser would accept the signature. */
async function isAccepted(publicKey, content, signature) {
  const raw = Buffer.from(publicKey, 'base64url');
  const key = await webcrypto.subtle.importKey('raw', raw, {name: 'Ed25519'}, false, ['verify']);
  return webcrypto.subtle.verify({name: 'Ed25519'}, key, Buffer.from(signature, 'base64'), content);
}

describe('a key', () => {
  it('is made once, for its owner only, and tells its public part', async t => {
    const file = path.join(await aFolder(t), 'key.pem');
    const {code, out} = await called('keys', file, '--new');
    const [, publicKey] = out.match(/data-solidarity-key="([\w-]{43})"/);
    assert.deepEqual([code, (await stat(file)).mode & 0o777], [0, 0o600]);
    const before = await readFile(file, 'utf8');
    assert.ok(!out.includes(before.split('\n')[1]));
    assert.match((await called('keys', file, '--new')).err, /already there, and was not changed/);
    assert.equal(await readFile(file, 'utf8'), before);
    assert.ok((await called('keys', file)).out.includes(publicKey));
    const content = Buffer.from('{"version":1}');
    assert.ok(await isAccepted(publicKey, content, signatureOf(await readPrivateKey(file), content)));
  });

  it('signs each file of data, as it is, and no script', async t => {
    const folder = await aFolder(t, {
      'campaign.json': campaign({
        events: [event('e-1')],
        stories: {people: [story('p-1', 'Anna', {picture: {url: 'anna.png', alt: 'Anna'}})]},
      }),
      'anna.png': await sharp({create: {width: 8, height: 8, channels: 3, background: '#5b4636'}})
        .png()
        .toBuffer(),
      'private/consent.csv': register(row('p-1')),
    });
    const file = path.join(folder, 'private/key.pem');
    const [, publicKey] = (await called('keys', file, '--new')).out.match(/="([\w-]{43})"/);
    const out = path.join(folder, 'public');
    await published(folder, out, {key: await readPrivateKey(file)});
    const files = await filesIn(out);
    // What the builder knows is for the page beside it, which nobody copies: whoever changes the one can change the other.
    const isData = name => name.endsWith('.json') && !/^(?:solidarity|builder)\//.test(name);
    const data = [...files.keys()].filter(isData);
    assert.ok(data.length > 60, String(data.length));
    for (const name of data) {
      const signature = files.get(`${name}.sig`).toString();
      assert.match(signature, /^[\w+/]{86}==$/);
      assert.ok(await isAccepted(publicKey, files.get(name), signature), name);
      if (name !== 'manifest.json') assert.equal(JSON.parse(files.get(name)).file, name);
    }
    const {url, integrity} = JSON.parse(files.get('people.en.json')).stories.people[0].picture;
    assert.equal(integrity, digestOf(files.get(url)));
    assert.equal([...files.keys()].filter(name => name.endsWith('.sig')).length, data.length);
    assert.match(files.get('index.html').toString(), new RegExp(`data-solidarity-key=&quot;${publicKey}`));
  });

  it('that can only withdraw is named by what partners paste', async t => {
    const folder = await aFolder(t, {'campaign.json': campaign({name: 'A day of solidarity'})});
    const [own, out] = ['key.pem', 'public'].map(name => path.join(folder, name));
    await called('keys', own, '--new');
    const trustees = [newKey(), newKey()].map(({publicKey}) => publicKey).join(' ');
    const publish = (...flags) =>
      called('publish', folder, '--out', out, '--base', BASE.href, '--now', '2027-04-21', ...WORDS, ...flags);
    const {code, err} = await publish('--key', own, '--withdrawal-key', trustees);
    assert.equal(code, 0, err);
    const page = (await filesIn(out)).get('index.html').toString();
    assert.ok(page.includes(`data-solidarity-withdrawal-key=&quot;${trustees}&quot;`));
    assert.ok(page.includes(` --withdrawal-key &quot;${trustees}&quot;`));
    const [alone, wrong] = [
      await publish('--withdrawal-key', trustees),
      await publish('--key', own, '--withdrawal-key', 'trustee.pem'),
    ];
    assert.deepEqual([alone.code, wrong.code], [2, 2]);
    assert.match(alone.err, /--withdrawal-key needs --key/);
    assert.match(wrong.err, /"trustee\.pem" is no public key/);
  });

  describe('that can only withdraw', () => {
    const list = {
      version: 1,
      file: 'current.json',
      serial: 7,
      expires: '2999-05-05',
      ids: ['p-1', 'w-1', 'P-2'],
    };
    const people = {
      version: 1,
      people: {persons: [{id: 'p-1', name: 'Anna Example'}]},
      poems: {works: [{id: 'w-1', author: {name: 'Anna Example'}}]},
    };

    async function trustee(t, current = list, files = {}) {
      const folder = await aFolder(t, {'current.json': current, ...files});
      const [file, own, main] = ['current.json', 'own.pem', 'main.pem'].map(name => path.join(folder, name));
      const made = async key => (await called('keys', key, '--new')).out.match(/="([\w-]{43})"/)[1];
      const [publicKey, campaignKey] = [await made(own), await made(main)];
      const sign = async () =>
        writeFile(`${file}.sig`, signatureOf(await readPrivateKey(main), await readFile(file)));
      await sign();
      return {
        file,
        sign,
        shorten: (...args) =>
          called('withdraw', ...args, '--current', file, '--withdrawal-key', own, '--signed-by', campaignKey),
        async now() {
          const [content, signature] = await Promise.all([readFile(file), readFile(`${file}.sig`, 'utf8')]);
          assert.ok(await isAccepted(publicKey, content, signature));
          const {of, ofSignature, ...rest} = JSON.parse(content);
          assert.ok(await isAccepted(campaignKey, Buffer.from(of), ofSignature));
          return rest;
        },
      };
    }

    it('shortens the list of who may be shown, without the campaign, as often as needed', async t => {
      const {shorten, now} = await trustee(t);
      assert.equal((await shorten('p-2')).code, 0);
      assert.deepEqual(await now(), {...list, ids: ['p-1', 'w-1']});
      const {code, err} = await shorten('p-2');
      assert.equal(code, 1);
      assert.match(err, /no id "p-2"/);
      assert.equal((await shorten('--all')).code, 0);
      assert.deepEqual(await now(), {...list, ids: []});
    });

    it('takes out the poems of a person, where the file of people lies beside the list', async t => {
      const alone = await trustee(t);
      assert.match((await alone.shorten('p-1')).out, /people\.en\.json/);
      const {shorten, now} = await trustee(t, list, {'people.en.json': people});
      assert.doesNotMatch((await shorten('p-1')).out, /people\.en\.json/);
      assert.deepEqual((await now()).ids, ['P-2']);
    });

    it('signs no list that the campaign has not signed, or that has ended', async t => {
      const {file, shorten} = await trustee(t);
      await writeFile(file, JSON.stringify({...list, ids: [...list.ids, 'withdrawn']}));
      assert.match((await shorten('p-2')).err, /has not signed/);
      await writeFile(file, JSON.stringify({...list, of: JSON.stringify(list), ofSignature: 'AAAA'}));
      assert.match((await shorten('p-2')).err, /has not signed/);
      const ended = await trustee(t, {...list, expires: '2026-11-01'});
      assert.match((await ended.shorten('p-2')).err, /has ended on 2026-11-01/);
      const broken = await trustee(t, {...list, serial: 'a'});
      assert.match((await broken.shorten('p-2')).err, /no list of who may be shown/);
    });

    it('signs nothing of a list but what a list has, so that none can be taken for a stop', async t => {
      const {shorten, now} = await trustee(t, {...list, file: 'stop.json', stops: 'A'.repeat(43), more: 1});
      assert.equal((await shorten('p-2')).code, 0);
      assert.deepEqual(await now(), {...list, file: 'stop.json', ids: ['p-1', 'w-1']});
    });

    it('is asked for with the list and with the key of the campaign', async () => {
      for (const args of [
        ['--current', 'a'],
        ['--current', 'a', '--withdrawal-key', 'b'],
      ])
        assert.equal((await called('withdraw', 'p-1', ...args)).code, 2);
    });
  });

  it('is refused if it is none, and its content is not told', async t => {
    const folder = await aFolder(t, {'key.pem': 'canary', 'campaign.json': campaign()});
    for (const [name, words] of [
      ['key.pem', /no private Ed25519 key/],
      ['none.pem', /There is no key.*--new/],
    ]) {
      const {code, err} = await called('keys', path.join(folder, name));
      assert.equal(code, 1);
      assert.match(err, words);
      assert.doesNotMatch(err, /canary/);
    }
  });
});
