import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdir, readFile, truncate, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startBrowser} from '../../../test/browsers/puppeteer.mjs';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {serveEditor} from '../../src/edit/serve-editor.mjs';
import {aCampaign, anEvent, aStory, CONSENTS} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const COMMAND = fileURLToPath(new URL('../../bin/solidarity-publisher.mjs', import.meta.url));

const FILES = {
  'campaign.json': aCampaign({events: [anEvent({descripton: 'x'})], stories: {people: [aStory()]}}),
  'private/consent.csv': CONSENTS,
  'portraits/ales.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
};

async function served(t, files = FILES) {
  const folder = await aFolder(t, files);
  const {address, close} = await serveEditor(folder);
  t.after(close);
  return {folder, address};
}

/** An answer to a request, with any headers. */
function asked(address, options = {}) {
  const {hostname, port, pathname} = new URL(address);
  return new Promise((resolve, reject) => {
    request({hostname, port, path: pathname, ...options}, response => {
      let text = '';
      response.setEncoding('utf8');
      response
        .on('data', part => (text += part))
        .on('end', () => resolve({status: response.statusCode, headers: response.headers, text}));
    })
      .on('error', reject)
      .end();
  });
}

/** The folder that is in a page: its name, and its files as bytes. */
function folderIn(html) {
  const [, json] = /<script type="application\/json" id="folder">(.*?)<\/script>/s.exec(html);
  const {name, files} = JSON.parse(json);
  const contents = Object.entries(files).map(([file, base64]) => [file, Buffer.from(base64, 'base64')]);
  return {name, files: Object.fromEntries(contents)};
}

const namesIn = async folder => (await readdir(folder, {recursive: true})).sort();

describe('the page', () => {
  it('has each file of the folder in it, byte for byte', async t => {
    const {folder, address} = await served(t);
    const {name, files} = folderIn((await asked(address)).text);
    assert.equal(name, path.basename(folder));
    assert.deepEqual(Object.keys(files).sort(), Object.keys(FILES).sort());
    for (const file of Object.keys(FILES))
      assert.ok(files[file].equals(await readFile(path.join(folder, file))), file);
  });

  it('has the files as they are when it is loaded, and changes none', async t => {
    const {folder, address} = await served(t);
    const before = await namesIn(folder);
    await writeFile(path.join(folder, 'campaign.json'), '{"version": 2}');
    assert.equal(folderIn((await asked(address)).text).files['campaign.json'].toString(), '{"version": 2}');
    assert.deepEqual(await namesIn(folder), before);
  });

  it('is sent with its own policy, which allows no request, and is kept nowhere', async t => {
    const {address} = await served(t);
    const {text, headers} = await asked(address);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text);
    assert.equal(headers['content-security-policy'], `${policy}; frame-ancestors 'none'`);
    assert.match(policy, /^default-src 'none';.* connect-src 'none'; form-action 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['referrer-policy'], 'no-referrer');
  });

  it('has no file of git, of packages, of a link, or of what was published from the folder', async t => {
    const {address} = await served(t, {
      ...FILES,
      'private/published.json': {outs: ['public']},
      'public/index.html': 'published',
      '.git/config': 'git',
      'node_modules/a/index.js': 'package',
    });
    const {files} = folderIn((await asked(address)).text);
    assert.deepEqual(Object.keys(files).sort(), [...Object.keys(FILES), 'private/published.json'].sort());
  });

  it('takes any name and any text as data', async t => {
    const name = process.platform === 'win32' ? 'notes.txt' : '<!--<script>$&$1.txt';
    const text = '</script><script>document.title = "hacked"</script><!-- folder -->';
    const {address} = await served(t, {...FILES, [name]: text});
    const html = (await asked(address)).text;
    assert.equal(folderIn(html).files[name].toString(), text);
    assert.equal(html.match(/<script type="application\/json"/g).length, 1);
  });
});

describe('the server', () => {
  it('answers only to whoever has the whole address', async t => {
    const {address} = await served(t);
    const {origin, pathname} = new URL(address);
    assert.match(pathname, /^\/[\w-]{32}\/$/);
    for (const way of [
      '/',
      '/campaign.json',
      pathname.slice(0, -1),
      `${pathname}campaign.json`,
      `/${'A'.repeat(32)}/`,
    ]) {
      const {status, text} = await asked(origin + way);
      assert.equal(status, 404, way);
      assert.doesNotMatch(text, /Example|folder/);
    }
    assert.notEqual((await served(t)).address.slice(-33), address.slice(-33));
  });

  it('answers to no other name of this machine, and changes nothing', async t => {
    const {address} = await served(t);
    assert.equal((await asked(address, {headers: {host: 'evil.example'}})).status, 403);
    assert.equal((await asked(address, {method: 'POST'})).status, 405);
  });
});

describe('the command', () => {
  it('tells where the editor is, and that nobody else should know', async t => {
    const folder = await aFolder(t, FILES);
    const command = spawn(process.execPath, [COMMAND, 'edit', folder, '--port', '0']);
    t.after(() => command.kill());
    let out = '';
    while (!out.includes('nobody')) out += (await once(command.stdout, 'data'))[0]; // lines come one by one
    const [, address] = /The campaign editor is at (http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/) /.exec(out);
    assert.equal((await asked(address)).status, 200);
    assert.match(out, /give the address to nobody/);
  });

  it('explains itself', async () => {
    const {code, out} = await called('edit', '--help');
    assert.equal(code, 0);
    assert.match(out, /solidarity-publisher edit 2027/);
    assert.match((await called('--help')).out, /edit \[options\] \[folder\]/);
  });

  for (const [what, files, words] of [
    ['there is no campaign', {'notes.txt': 'x'}, /has no campaign\.json/],
    ['the campaign is no JSON', {'campaign.json': '{\n  "version": 1,\n}'}, /campaign\.json:3:1/],
  ])
    it(`says it if ${what}`, async t => {
      const {code, err} = await called('edit', await aFolder(t, files));
      assert.equal(code, 1);
      assert.match(err, words);
    });

  it('says it if the folder is too large for a page', async t => {
    const folder = await aFolder(t, {...FILES, 'film.mp4': ''});
    await truncate(path.join(folder, 'film.mp4'), 100_000_001);
    const {code, err} = await called('edit', folder);
    assert.equal(code, 1);
    assert.match(err, /larger than 100 MB\. Name the folder in which campaign\.json is/);
  });

  it('says it if its port is no port, or taken', async t => {
    const {folder, address} = await served(t);
    assert.equal((await called('edit', folder, '--port', '70000')).code, 2);
    const {code, err} = await called('edit', folder, '--port', new URL(address).port);
    assert.deepEqual([code, /Name another one: --port/.test(err)], [1, true]);
  });
});

describe('in a browser', () => {
  let browser;
  before(async () => (browser = await startBrowser('chromium')));
  after(() => browser?.close());

  it('the campaign is open, with as many faults as check finds, and nothing is asked of any host', async t => {
    const {folder, address} = await served(t);
    const tab = await browser.newPage();
    t.after(() => tab.close());
    const requests = [];
    const failures = [];
    tab.on('request', each => requests.push(each.url()));
    tab.on('console', each => each.type() === 'error' && failures.push(each.text()));
    tab.on('pageerror', error => failures.push(error.message));
    await tab.goto(address);
    await tab.waitForFunction(() => /^Example Day$/m.test(document.body.innerText), {timeout: 20_000});
    const {findings} = await checkFolder(folder, {weigh: false});
    assert.ok(findings.length > 0);
    await tab.waitForFunction(
      count => new RegExp(`All faults\\s+${count}\\b`).test(document.body.innerText),
      {timeout: 20_000},
      findings.length,
    );
    assert.deepEqual(
      requests.filter(each => !/^(?:blob|data):/.test(each) && each !== address),
      [],
    );
    assert.deepEqual(failures, []);
  });
});
