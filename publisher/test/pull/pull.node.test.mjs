import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {pull} from '../../src/pull/pull.mjs';
import {digestOf} from '../../src/publish/output/manifest.mjs';
import {newKey, publicKeys} from '../../src/signing/keys.mjs';
import {campaign, register, row, story} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {aCopyOf, publishedOnce} from '../helpers/published-once.mjs';
import {filesIn, jsonOf, NOW, published} from '../helpers/publishing.mjs';
import {aServer, send} from '../helpers/server.mjs';

const PORTRAIT = await sharp({create: {width: 40, height: 40, channels: 3, background: '#5b4636'}})
  .png()
  .toBuffer();

/** A campaign, which tells one from the other by its channel; without figures, of which the pictures take a second to draw. */
const withValue = value =>
  campaign({
    figures: undefined,
    channels: [{name: 'Example Channel', url: `https://example.org/value-${value}`}],
    stories: {people: [story('p-1', 'Anna', {picture: {url: 'portraits/a.png', alt: 'Anna'}})]},
  });

const KEY = newKey();

/** A campaign's folder that was published twice, and what was published each time. */
function publishedTwice(more) {
  const first = publishedOnce(
    {
      'campaign.json': withValue(1),
      'private/consent.csv': register(row('p-1')),
      'portraits/a.png': PORTRAIT,
    },
    more,
  );
  const publishAgain = async () => {
    const folder = await first();
    const out = path.join(folder, 'public');
    const before = await filesIn(out);
    await putInto(folder, {'campaign.json': withValue(2)});
    await published(folder, out, more);
    return {folder, versions: [before, await filesIn(out)]};
  };
  let result;
  return () => (result ??= publishAgain());
}

const unsigned = publishedTwice();
const signed = publishedTwice({key: createPrivateKey(KEY.pem)});

/** A host with a published campaign, and a copy that is up to date. */
async function aHost(t, {key, ...more} = {}) {
  const {folder, versions} = await (key ? signed() : unsigned());
  const into = path.join(await aFolder(t), 'copy');
  const host = {files: new Map(versions[0]), faults: new Map(), requests: []};
  host.change = () => (host.files = new Map(versions[1]));
  /** Publishes on another day, or with other files in the campaign's folder. */
  host.publish = async ({now = NOW, files = {}}) => {
    const own = await aCopyOf(t, folder);
    await putInto(own, files);
    await published(own, path.join(own, 'public'), {now});
    host.files = await filesIn(path.join(own, 'public'));
  };
  const origin = await aServer(t, (request, response) => {
    const name = request.url.replace('/2027/', '');
    host.requests.push({name, agent: request.headers['user-agent']});
    const content = host.files.get(name);
    const fault = host.faults.get(name);
    if (fault) return fault(response, content);
    send(response, content);
  });
  const base = new URL('/2027/', origin);
  host.pull = ({now = NOW, ...options} = {}) =>
    pull({
      base,
      into,
      clock: () => now,
      progress() {},
      silence: host.silence,
      total: host.total,
      keys: key && publicKeys(key.publicKey),
      trustsHost: true,
      ...more,
      ...options,
    });
  await host.pull();
  host.requests.length = 0;
  return {host, into, folder};
}

/** What a copy has: all that was published, but for the settings of the host and the embed builder. */
const copied = files =>
  new Map([...files].filter(([name]) => !/(^|\/)[._][^/]*$|\.(br|gz)$|^builder\//.test(name)));

const LATE = new Date('2027-05-06T12:00:00Z');

describe('pull', () => {
  it('makes a copy, without the settings of the host and the embed builder', async t => {
    const {host, into} = await aHost(t);
    assert.ok(host.files.has('builder/index.html'));
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  it('takes only what has changed', async t => {
    const {host, into} = await aHost(t);
    await host.pull();
    assert.deepEqual(
      host.requests.map(({name}) => name),
      ['manifest.json', 'current.json'],
    );
    host.requests.length = 0;
    host.change();
    await host.pull();
    const names = host.requests.map(({name}) => name);
    assert.ok(names.includes('campaign.en.json'));
    assert.deepEqual(
      names.filter(name => /solidarity|portraits/.test(name)),
      [],
    );
    assert.deepEqual(await filesIn(into), copied(host.files));
    assert.deepEqual([...new Set(host.requests.map(({agent}) => agent))], ['solidarity-publisher']);
  });

  it('takes no pages and scripts that nobody has signed, and says how many', async t => {
    const {host, into} = await aHost(t, {trustsHost: false});
    const names = [...(await filesIn(into)).keys()];
    assert.deepEqual(
      names.filter(name => /^solidarity\/|\.(html|js|css|svg|atom)$/.test(name)),
      [],
    );
    assert.ok(names.includes('people.en.json'));
    const {leftOut} = await host.pull();
    assert.equal(leftOut, copied(host.files).size - names.length);
    await host.pull({trustsHost: true});
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  it('removes what the partner has compressed, with people past their end and when the copy changes', async t => {
    const {host, into} = await aHost(t);
    const compressed = ['people.en.json.gz', 'campaign.en.json.br'];
    const left = async names => {
      const files = await filesIn(into);
      return names.map(name => files.has(name));
    };
    await putInto(into, Object.fromEntries(compressed.map(name => [name, 'old'])));
    host.faults.set('manifest.json', response => response.writeHead(503).end());
    await assert.rejects(host.pull({now: LATE}));
    assert.deepEqual(await left(compressed), [false, true]);
    host.faults.clear();
    await host.pull();
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  it('keeps what the partner has put into the copy: settings of the host, and a page that is not taken', async t => {
    const {host, into} = await aHost(t);
    await putInto(into, {'.htaccess': 'mine', 'portraits/.htaccess': 'mine'});
    host.change();
    await host.pull();
    const settings = files => [
      files.get('.htaccess')?.toString(),
      files.get('portraits/.htaccess')?.toString(),
    ];
    assert.deepEqual(settings(await filesIn(into)), ['mine', 'mine']);
    // Those of the host that are there from before go.
    await host.pull({trustsHost: false});
    assert.equal((await filesIn(into)).has('index.html'), false);
    await putInto(into, {'index.html': 'mine'});
    await host.pull({trustsHost: false});
    const files = await filesIn(into);
    assert.deepEqual([files.get('index.html').toString(), ...settings(files)], ['mine', 'mine', 'mine']);
  });

  it('takes out whoever has withdrawn', async t => {
    const {host, into} = await aHost(t);
    await host.publish({files: {'private/withdrawn.json': {all: false, ids: ['p-1']}}});
    await host.pull();
    const files = await filesIn(into);
    assert.deepEqual(jsonOf(files.get('current.json')).ids, []);
    assert.deepEqual(
      [...files.keys()].filter(name => name.endsWith('.webp')),
      [],
    );
  });

  describe('follows a trustee who has shortened the list of who may be shown', () => {
    const LIST = 'current.json';

    /** The list of the host, with these ids alone and changed by `change`. */
    function shortened(host, ids, change = {}) {
      const of = host.files.get(LIST).toString();
      const content = {...JSON.parse(of), of, ofSignature: 'A'.repeat(86), ids, ...change};
      return Buffer.from(JSON.stringify(content));
    }

    it('at once, and takes no portrait of whoever is not in it', async t => {
      const {host, into} = await aHost(t);
      const longer = host.files.get(LIST);
      const shorter = shortened(host, []);
      host.files.set(LIST, shorter);
      assert.equal((await host.pull()).fetched, 1);
      const files = await filesIn(into);
      assert.deepEqual(files.get(LIST), shorter);
      assert.deepEqual(
        [...files.keys()].filter(name => /^portraits\/.*webp/.test(name)),
        [],
      );
      host.files.set(LIST, longer);
      assert.equal((await host.pull()).fetched, 0);
      assert.deepEqual((await filesIn(into)).get(LIST), shorter);
    });

    it('until the campaign is published again', async t => {
      const {host, into} = await aHost(t);
      host.files.set(LIST, shortened(host, []));
      await host.pull();
      host.change();
      await host.pull();
      assert.deepEqual(await filesIn(into), copied(host.files));
    });

    for (const [what, of] of [
      ['names somebody else', host => shortened(host, ['p-1', 'p-9'])],
      ['carries another list', host => shortened(host, [], {of: '{"version":1,"ids":["p-1"]}'})],
      ['is no list', () => Buffer.from('[]')],
    ])
      it(`not if it ${what}`, async t => {
        const {host, into} = await aHost(t, {trustsHost: false});
        const before = await filesIn(into);
        host.files.set(LIST, of(host));
        await rm(path.join(into, LIST));
        await assert.rejects(host.pull(), /neither the list that the host has published nor a part of it/);
        before.delete(LIST);
        assert.deepEqual(await filesIn(into), before);
      });
  });

  it('mends a copy in which a file is missing or was changed', async t => {
    const {host, into} = await aHost(t);
    await rm(path.join(into, 'campaign.be.json'));
    await putInto(into, {'campaign.en.json': '{}'});
    await host.pull();
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  const changed = async (host, change) => {
    host.change();
    const manifest = jsonOf(host.files.get('manifest.json'));
    change(manifest);
    host.files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  };
  for (const [what, prepare, words] of [
    [
      'a file is truncated',
      async host => {
        host.change();
        host.faults.set('campaign.en.json', (response, content) => {
          response.writeHead(200, {'content-length': content.length});
          response.write(content.subarray(0, 20), () => response.destroy());
        });
      },
      /broke off/,
    ],
    [
      'a file has another content',
      async host => {
        host.change();
        const content = host.files.get('campaign.en.json');
        host.files.set('campaign.en.json', Buffer.from(content.toString().replace('value-2', 'value-3')));
      },
      /not the file that the host's manifest\.json names/,
    ],
    [
      'a file is larger than it says',
      async host => {
        host.change();
        host.files.set('campaign.en.json', Buffer.alloc(1_000_000));
      },
      /larger than/,
    ],
    [
      'a file is missing',
      async host => {
        host.change();
        host.files.delete('campaign.en.json');
      },
      /campaign\.en\.json is not there/,
    ],
    ['the host has nothing', async host => void host.files.clear(), /manifest\.json is not there/],
    [
      'the host fails',
      async host => void host.faults.set('manifest.json', response => response.writeHead(503).end()),
      /answered 503/,
    ],
    [
      'the host is silent',
      async host => {
        host.silence = 300;
        host.faults.set('manifest.json', response => response.writeHead(200).write('{'));
      },
      /sent nothing for too long/,
    ],
    [
      'the host sends a byte now and then',
      async host => {
        host.total = 300;
        host.faults.set('manifest.json', response => {
          response.writeHead(200);
          const drip = setInterval(() => response.write('{'), 20);
          response.once('close', () => clearInterval(drip));
        });
      },
      /took too long/,
    ],
    [
      'the host leads elsewhere',
      async host =>
        void host.faults.set('manifest.json', response =>
          response.writeHead(302, {location: 'http://localhost:1/manifest.json'}).end(),
        ),
      /leads to another host, localhost:1/,
    ],
    [
      'the host leads in circles',
      async host =>
        void host.faults.set('manifest.json', response =>
          response.writeHead(302, {location: 'manifest.json'}).end(),
        ),
      /in circles/,
    ],
    [
      'the manifest is a page',
      async host => void host.files.set('manifest.json', Buffer.from('<!doctype html>')),
      /no list of files/,
    ],
    [
      'the serial is no whole number',
      host => changed(host, manifest => (manifest.serial = 0.5)),
      /no list of files/,
    ],
    [
      'the files have changed without a new serial',
      host => changed(host, manifest => (manifest.serial = 1)),
      /without a new serial/,
    ],
    [
      'the serial is so high that nothing could follow',
      host => changed(host, manifest => (manifest.serial = Number.MAX_SAFE_INTEGER)),
      /gone from serial 1 to 9007199254740991.*--key.*move .*copy away/,
    ],
    [
      'a name leads out of the folder',
      host => changed(host, ({files}) => (files['../evil'] = Object.values(files)[0])),
      /no list of files/,
    ],
    [
      'a file is a program for the server',
      host => changed(host, ({files}) => (files['shell.php'] = Object.values(files)[0])),
      /shell\.php, which "publish" does not write/,
    ],
  ])
    it(`keeps the copy as it was if ${what}, and says why`, async t => {
      const {host, into} = await aHost(t);
      const before = await filesIn(into);
      await prepare(host);
      await assert.rejects(host.pull(), error => {
        assert.equal(error.name, 'PublisherError', error.stack);
        assert.match(error.message, words);
        assert.match(error.message, /stays as it was/);
        return true;
      });
      assert.deepEqual(await filesIn(into), before);
    });

  it('refuses what is older', async t => {
    const {host, into} = await aHost(t);
    const older = host.files;
    host.change();
    await host.pull();
    const before = await filesIn(into);
    host.files = older;
    await assert.rejects(host.pull(), /older campaign \(serial 1\)/);
    assert.deepEqual(await filesIn(into), before);
  });

  it('follows a host to another path of its own', async t => {
    const {host, into} = await aHost(t);
    host.change();
    host.faults.set('manifest.json', response =>
      response.writeHead(301, {location: '/2027/here.json'}).end(),
    );
    host.files.set('here.json', host.files.get('manifest.json'));
    await host.pull();
    host.files.delete('here.json');
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  const people = files => [...files.keys()].filter(name => /^(people|current|portraits)(?!\/\.)/.test(name));

  it('removes people past their end even if the host cannot be reached', async t => {
    const {host, into} = await aHost(t);
    host.files.clear();
    await assert.rejects(host.pull({now: LATE}), /but for people past their end/);
    const names = [...(await filesIn(into)).keys()];
    assert.deepEqual(
      names.filter(name => /^(people|current|portraits)/.test(name)),
      [],
    );
    assert.ok(names.includes('campaign.en.json'));
  });

  for (const [what, file, content] of [
    ['its manifest is broken', 'manifest.json', '{'],
    ['it has a file that is not ours', 'mine.txt', 'mine'],
    ['a run has removed only a part of them', 'people.en.json', undefined],
  ])
    it(`removes people past their end from a copy even if ${what}`, async t => {
      const {host, into} = await aHost(t);
      host.files.clear();
      if (content) await putInto(into, {[file]: content});
      else
        for (const name of people(await filesIn(into)))
          if (/^people/.test(name)) await rm(path.join(into, name));
      await assert.rejects(host.pull({now: LATE}));
      assert.deepEqual(people(await filesIn(into)), []);
    });

  it('asks for nobody who is past the end, and says so each time', async t => {
    const {host, into} = await aHost(t);
    await host.pull({now: LATE});
    host.requests.length = 0;
    assert.equal((await host.pull({now: LATE})).expired.length, 15);
    assert.deepEqual(
      host.requests.map(({name}) => name),
      ['manifest.json'],
    );
    assert.deepEqual(people(await filesIn(into)), []);
  });

  it('takes nobody whose end is missing, or later than a fortnight', async t => {
    const {host, into} = await aHost(t);
    host.change();
    const manifest = jsonOf(host.files.get('manifest.json'));
    const ends = [undefined, '2027-05-07', '9999-12-31', 20270501];
    for (const [index, name] of people(host.files)
      .filter(each => each.endsWith('.json'))
      .entries()) {
      const changed = {...jsonOf(host.files.get(name)), expires: ends[index % ends.length]};
      const content = Buffer.from(JSON.stringify(changed));
      host.files.set(name, content);
      manifest.files[name] = {integrity: digestOf(content), size: content.length};
    }
    host.files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
    assert.equal((await host.pull()).expired.length, 15);
    assert.deepEqual(people(await filesIn(into)), []);
  });

  it('does not disturb another run, but for people past their end', async t => {
    const {host, into} = await aHost(t);
    host.change();
    const first = host.pull();
    while (!existsSync(path.join(path.dirname(into), '.copy.solidarity-lock')))
      await new Promise(setImmediate);
    await assert.rejects(host.pull({now: LATE}), /Another run is changing .*but for people past their end/);
    await first;
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  it('removes nothing from a folder that is no copy', async t => {
    const {host, into, folder} = await aHost(t);
    const own = await aCopyOf(t, folder);
    await assert.rejects(host.pull({into: own, now: LATE}), /not ours/);
    assert.ok((await filesIn(own)).has('portraits/a.png'));
    assert.equal(people(await filesIn(into)).length > 0, true);
  });

  it('brings people back when they are published again', async t => {
    const {host, into} = await aHost(t);
    assert.equal((await host.pull({now: LATE})).expired.length, 15);
    await host.publish({now: LATE});
    assert.deepEqual((await host.pull({now: LATE})).expired, []);
    assert.deepEqual(await filesIn(into), copied(host.files));
  });

  it('does not touch a folder with files that are not ours', async t => {
    const {host, into} = await aHost(t);
    await putInto(into, {'mine.txt': 'mine'});
    await assert.rejects(host.pull(), /mine\.txt/);
    assert.deepEqual(host.requests, []);
  });

  it('takes only what the named key has signed', async t => {
    const key = KEY;
    const {host, into} = await aHost(t, {key});
    assert.deepEqual(await filesIn(into), copied(host.files));
    host.change();
    const before = await filesIn(into);
    await assert.rejects(host.pull({keys: publicKeys(newKey().publicKey)}), /not signed by a key/);
    const manifest = host.files.get('manifest.json');
    host.files.set('manifest.json', Buffer.concat([manifest, Buffer.from(' ')]));
    await assert.rejects(host.pull(), /not signed by a key/);
    host.files.set('manifest.json', manifest);
    assert.deepEqual(await filesIn(into), before);
    await host.pull({keys: publicKeys(`${newKey().publicKey} ${key.publicKey}`)});
    assert.deepEqual(await filesIn(into), copied(host.files));
  });
});
