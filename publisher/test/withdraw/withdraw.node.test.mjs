import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {run} from '../../src/cli.mjs';
import {isSigned, newKey, publicKeys, readPrivateKey} from '../../src/signing/keys.mjs';
import {campaign, event, person, poem, register, row, story} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {aCopyOf, publishedOnce} from '../helpers/published-once.mjs';
import {filesIn, jsonOf, published, WITH_ALL} from '../helpers/publishing.mjs';
import {aServer, send} from '../helpers/server.mjs';

const picture = colour =>
  sharp({create: {width: 40, height: 40, channels: 3, background: colour}})
    .png()
    .toBuffer();
const [HERS, OTHER] = await Promise.all([picture('#5b4636'), picture('#3f6b57')]);

const NAME = 'Canary Namesdóttir';

const given = campaign({
  figures: undefined, // of which the pictures take a second to draw
  withdrawn: ['someone-else'],
  events: [event('e-1')],
  people: {contact: 'mailto:a@example.org', persons: [person('canary-id', NAME), person('p-2', 'Boris')]},
  stories: {
    people: [
      story('canary-id', NAME, {picture: {url: 'portraits/hers.png', alt: 'Her'}}),
      story('p-2', 'Boris', {picture: {url: 'portraits/other.png', alt: 'Him'}}),
    ],
  },
  poems: {works: [poem('canary-poem', NAME), poem('p-4', 'Boris')]},
});

const FILES = {
  'campaign.json': `${JSON.stringify(given, null, 4)}\n`,
  'private/consent.csv': register(row('canary-id'), row('p-2')),
  'private/portraits/hers.tiff': 'raw',
  'private/portraits/canary-id.jpg': 'raw',
  'private/portraits/p-2.jpg': 'raw',
  'portraits/hers.png': HERS,
  'portraits/copy-of-hers.png': HERS,
  'portraits/other.png': OTHER,
};

const aCampaign = (t, more = {}) => aFolder(t, {...FILES, ...more});

const once = publishedOnce(FILES, WITH_ALL);

/** A campaign, and the folder into which it was published. */
async function aPublishedCampaign(t) {
  const folder = await aCopyOf(t, await once());
  return {folder, out: path.join(folder, 'public')};
}

async function called(...args) {
  const printed = {out: '', err: ''};
  const writer = name => ({write: text => (printed[name] += text)});
  const code = await run(['node', 'solidarity-publisher', ...args], {out: writer('out'), err: writer('err')});
  return {code, ...printed};
}

describe('withdraw', () => {
  it('leaves no byte of id, name or picture in what is published, nor in the folder outside private/', async t => {
    const {folder, out} = await aPublishedCampaign(t);
    const before = await filesIn(out);
    const hers = jsonOf(before.get('people.en.json')).stories.people[0].picture.url;
    const {code, out: told} = await called('withdraw', 'canary-id', '--in', folder);
    assert.equal(code, 0, told);
    const bytes = before.get(hers);
    for (const [name, content] of await filesIn(folder)) {
      if (name.startsWith('private/')) continue;
      for (const canary of ['canary', 'namesd'])
        for (const encoding of ['utf8', 'utf16le'])
          for (const form of [canary, canary[0].toUpperCase() + canary.slice(1)])
            assert.ok(!content.includes(Buffer.from(form, encoding)), `${name} has ${form}`);
      assert.doesNotMatch(name, /canary/);
      assert.ok(!content.equals(bytes) && !content.equals(HERS), name);
    }
    const left = await filesIn(folder);
    assert.deepEqual(jsonOf(left.get('private/withdrawn.json')), {
      all: false,
      ids: ['canary-id', 'canary-poem'],
    });
    assert.deepEqual(
      [...left.keys()]
        .filter(name => /portraits\/(?!\.)/.test(name))
        .map(name => path.basename(name))
        .sort(),
      [
        'other.png',
        'p-2.jpg',
        path.basename(jsonOf(left.get('public/people.en.json')).stories.people[0].picture.url),
      ].sort(),
    );
  });

  it('leaves everything else as it stands, and what it lists whole', async t => {
    const {folder, out} = await aPublishedCampaign(t);
    const before = await filesIn(out);
    await called('withdraw', 'canary-id', '--in', folder);
    const json = JSON.parse(await readFile(path.join(folder, 'campaign.json'), 'utf8'));
    assert.deepEqual(json.withdrawn, ['someone-else']);
    assert.deepEqual(
      [json.events, json.stories.people, json.poems.works],
      [given.events, [given.stories.people[1]], [given.poems.works[1]]],
    );
    const after = await filesIn(out);
    const manifest = jsonOf(after.get('manifest.json'));
    assert.deepEqual(
      Object.keys(manifest.files).sort(),
      [...after.keys()].filter(name => name !== 'manifest.json'),
    );
    assert.ok(manifest.serial > jsonOf(before.get('manifest.json')).serial);
    for (const [name, content] of after)
      if (!/^(people|current|manifest)\b/.test(name)) assert.ok(content.equals(before.get(name)), name);
    assert.deepEqual(jsonOf(after.get('current.json')).ids, ['p-2', 'p-4']);
    // Publishing again shows nobody more, and never falls behind.
    const {serial, shown} = await published(folder, out);
    assert.deepEqual([serial > manifest.serial, shown], [true, 2]);
  });

  it('takes out one poem alone', async t => {
    const folder = await aCampaign(t);
    await called('withdraw', 'canary-poem', '--in', folder);
    const json = JSON.parse(await readFile(path.join(folder, 'campaign.json'), 'utf8'));
    assert.deepEqual([json.stories.people.length, json.poems.works.map(({id}) => id)], [2, ['p-4']]);
  });

  for (const near of ['cánary-id', 'canary id', 'сanary-id', 'canary namesdottir'])
    it(`asks back about "${near}", and changes nothing`, async t => {
      const folder = await aCampaign(t);
      const before = await filesIn(folder);
      const {code, err} = await called('withdraw', near, '--in', folder);
      assert.equal(code, 1);
      assert.match(err, /Did you mean "canary-id"\? Nothing was changed/);
      assert.deepEqual(await filesIn(folder), before);
    });

  it('refuses an id that nobody has, and a call without one', async t => {
    const folder = await aCampaign(t);
    assert.match(
      (await called('withdraw', 'nobody', '--in', folder)).err,
      /Nobody in the campaign has the id/,
    );
    assert.equal((await called('withdraw', '--in', folder)).code, 2);
    assert.equal((await called('withdraw', 'p-2', '--all', '--in', folder)).code, 2);
  });

  it('names each place that still tells who it was, and fails until it is gone', async t => {
    const json = structuredClone(given);
    json.events[0].description = {en: `A reading for\nCANARY Namesdóttir.`};
    const folder = await aCampaign(t, {
      'campaign.json': JSON.stringify(json, null, 2),
      'notes.md': 'Canaryland\n',
    });
    const {code, out} = await called('withdraw', 'canary-id', '--in', folder, '--json');
    const {findings} = JSON.parse(out);
    assert.equal(code, 1);
    assert.equal(findings.length, 1);
    assert.deepEqual([findings[0].file, findings[0].level], ['campaign.json', 'error']);
    assert.doesNotMatch(JSON.stringify(findings), /Namesd/i);
  });

  /** Whether a published folder still tells who she is, outside the scripts. */
  const shows = async out =>
    [...(await filesIn(out))].some(
      ([name, content]) => !name.startsWith('solidarity/') && /canary/i.test(content.toString('latin1')),
    );

  for (const [what, prepare, code] of [
    ['the system has put a file there', out => putInto(out, {'.DS_Store': 'x'}), 0],
    ['a file is there that is not ours', out => putInto(out, {'mine/notes.txt': 'mine'}), 0],
    ['a file is missing', out => rm(path.join(out, 'index.html')), 0],
    ['the people of a language cannot be read', out => putInto(out, {'people.en.json': '{'}), 0],
    ['a run broke off', out => rename(out, path.join(out, '../.public.solidarity-old')), 0],
    ['she is no longer in the campaign', (_, folder) => putInto(folder, {'campaign.json': campaign()}), 0],
    ['the campaign is broken', (_, folder) => putInto(folder, {'campaign.json': '{'}), 1],
    ['it is told with capital letters', () => {}, 0],
  ])
    it(`takes somebody out of what was published if ${what}`, async t => {
      const {folder, out} = await aPublishedCampaign(t);
      await prepare(out, folder);
      const id = what.includes('capital') ? ' Canary-ID' : 'canary-id';
      const result = await called('withdraw', id, '--in', folder);
      assert.equal(result.code, code, result.out + result.err);
      assert.equal(await shows(out), false);
      const files = await filesIn(out);
      assert.deepEqual(jsonOf(files.get('current.json')).ids, ['p-2', 'p-4']);
      assert.equal(files.has('mine/notes.txt'), what.includes('not ours'));
      const {ids} = jsonOf((await filesIn(folder)).get('private/withdrawn.json'));
      assert.deepEqual(ids, ['canary-id', 'canary-poem']);
    });

  it('waits for a run that is publishing, and takes somebody out of what that writes', async t => {
    const folder = await aCampaign(t);
    const out = path.join(folder, 'public');
    const run = published(folder, out);
    while (!existsSync(path.join(folder, '.private.solidarity-lock'))) await new Promise(setImmediate);
    assert.equal((await called('withdraw', 'canary-id', '--in', folder)).code, 0);
    await run;
    assert.equal(await shows(out), false);
  });

  it('goes on with the next folder if one fails, and tells each that did', async t => {
    const {folder, out: broken} = await aPublishedCampaign(t);
    const whole = path.join(folder, 'whole');
    await published(folder, whole);
    await putInto(broken, {'manifest.json': '{'});
    const {code, out} = await called('withdraw', 'canary-id', '--in', folder);
    assert.equal(code, 1);
    assert.match(out, /public may still show people: .*manifest\.json cannot be read/);
    assert.deepEqual([await shows(whole), await shows(broken)], [false, true]);
    assert.doesNotMatch(await readFile(path.join(folder, 'campaign.json'), 'utf8'), /canary/i);
  });

  it('finds all that has her id, however it is written', async t => {
    const json = structuredClone(given);
    json.stories.people[0].id = ' CANARY-id';
    const folder = await aCampaign(t, {'campaign.json': json});
    assert.equal((await called('withdraw', 'canary-id', '--in', folder)).code, 0);
    assert.doesNotMatch(await readFile(path.join(folder, 'campaign.json'), 'utf8'), /canary/i);
  });

  it('searches captions, and published folders that it does not know', async t => {
    const folder = await aCampaign(t, {
      'captions.vtt': `WEBVTT\n\n00:00.000 --> 00:01.000\n${NAME}\n`,
      'old/manifest.json': '{}',
      'old/people.en.json': given,
    });
    const {out, code} = await called('withdraw', 'canary-id', '--in', folder, '--json');
    const files = new Set(JSON.parse(out).findings.map(({file}) => file));
    assert.deepEqual([code, ...files], [1, 'captions.vtt', 'old/people.en.json']);
  });

  it('hides everybody with --all, also in what is published, and can be undone', async t => {
    const {folder, out} = await aPublishedCampaign(t);
    assert.equal((await called('withdraw', '--all', '--in', folder)).code, 0);
    const files = await filesIn(out);
    assert.deepEqual(jsonOf(files.get('current.json')).ids, []);
    for (const [name, content] of files)
      if (!name.startsWith('solidarity/'))
        assert.doesNotMatch(content.toString('latin1'), /canary|Boris/i, name);
    assert.deepEqual(
      [...files.keys()].filter(name => name.endsWith('.webp')),
      [],
    );
    assert.equal((await published(folder, out)).shown, 0);
    await putInto(folder, {'private/withdrawn.json': {all: false, ids: []}});
    assert.equal((await published(folder, out)).shown, 4);
  });

  it('signs what has changed, or says that it is no longer signed', async t => {
    const {pem, publicKey} = newKey();
    const folder = await aCampaign(t, {'private/key.pem': pem});
    const [out, keyFile] = [path.join(folder, 'public'), path.join(folder, 'private/key.pem')];
    await published(folder, out, {key: await readPrivateKey(keyFile)});
    await called('withdraw', 'canary-id', '--in', folder, '--key', keyFile);
    const keys = publicKeys(publicKey);
    const signed = await filesIn(out);
    for (const name of ['people.be.json', 'current.json', 'manifest.json', 'campaign.json'])
      assert.ok(isSigned(keys, signed.get(name), signed.get(`${name}.sig`).toString()), name);
    const {out: told} = await called('withdraw', 'p-2', '--in', folder);
    assert.match(told, /no longer signed/);
    const after = await filesIn(out);
    for (const name of ['people.be.json', 'current.json', 'manifest.json'])
      assert.ok(!after.has(`${name}.sig`));
    assert.ok(isSigned(keys, after.get('campaign.json'), after.get('campaign.json.sig').toString()));
  });

  it('asks the named hosts, and fails while one still shows the person', async t => {
    const {folder, out} = await aPublishedCampaign(t);
    let files = await filesIn(out);
    const origin = await aServer(t, ({url}, response) =>
      send(response, files.get(url.replace('/copy/', ''))),
    );
    const address = `${origin}/copy/`;
    const before = await called('withdraw', 'canary-id', '--in', folder, '--verify', address);
    assert.equal(before.code, 1);
    assert.match(before.out, /still shows who withdrew, in current\.json, people\.be\.json/);
    files = await filesIn(out);
    const after = await called('withdraw', 'canary-id', '--in', folder, '--verify', address);
    assert.equal(after.code, 0, after.out);
    assert.match(after.out, /not shown any more/);
    files = new Map();
    assert.match(
      (await called('withdraw', 'canary-id', '--in', folder, '--verify', address)).out,
      /could not be asked/,
    );
  });
});
