import assert from 'node:assert/strict';
import {webcrypto} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {run} from '../../src/cli.mjs';
import {readPrivateKey, signatureOf} from '../../src/signing/keys.mjs';
import {campaign, event, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {filesIn, published} from '../helpers/publishing.mjs';

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
      'campaign.json': campaign({events: [event('e-1')], stories: {people: [story('p-1', 'Anna')]}}),
      'private/consent.csv': register(row('p-1')),
    });
    const file = path.join(folder, 'private/key.pem');
    const [, publicKey] = (await called('keys', file, '--new')).out.match(/="([\w-]{43})"/);
    const out = path.join(folder, 'public');
    await published(folder, out, {key: await readPrivateKey(file)});
    const files = await filesIn(out);
    const isData = name => name.endsWith('.json') && !name.startsWith('solidarity/');
    const data = [...files.keys()].filter(isData);
    assert.ok(data.length > 60, String(data.length));
    for (const name of data) {
      const signature = files.get(`${name}.sig`).toString();
      assert.match(signature, /^[\w+/]{86}==$/);
      assert.ok(await isAccepted(publicKey, files.get(name), signature), name);
    }
    assert.equal([...files.keys()].filter(name => name.endsWith('.sig')).length, data.length);
    assert.match(files.get('index.html').toString(), new RegExp(`data-solidarity-key=&quot;${publicKey}`));
  });

  it('that can only withdraw shortens the list of who may be shown, without the campaign', async t => {
    const ids = ['p-1', 'p-2', 'p-3'];
    const list = {version: 1, serial: 7, expires: '2027-05-05', ids};
    const folder = await aFolder(t, {'current.json': list});
    const [file, key] = [path.join(folder, 'current.json'), path.join(folder, 'key.pem')];
    const [, publicKey] = (await called('keys', key, '--new')).out.match(/="([\w-]{43})"/);
    const shorten = (...args) => called('withdraw', ...args, '--current', file, '--withdrawal-key', key);
    const now = async () => {
      const [content, signature] = await Promise.all([readFile(file), readFile(`${file}.sig`, 'utf8')]);
      assert.ok(await isAccepted(publicKey, content, signature));
      return JSON.parse(content);
    };
    assert.equal((await shorten('p-2')).code, 0);
    assert.deepEqual(await now(), {...list, serial: 8, ids: ['p-1', 'p-3']});
    assert.equal((await shorten('p-2')).code, 1);
    assert.equal((await shorten('--all')).code, 0);
    assert.deepEqual(await now(), {...list, serial: 9, ids: []});
    assert.equal((await called('withdraw', 'p-1', '--current', file)).code, 2);
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
