import assert from 'node:assert/strict';
import {symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startBrowser} from '../../../test/browsers/puppeteer.mjs';
import {serveFolder} from '../../src/serve/serve-folder.mjs';
import {aCampaign, aFigure, anEvent, aStory, CONSENTS} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const picture = {url: 'portraits/ales.svg', alt: {en: 'Drawing', be: 'Малюнак'}};
const campaign = aCampaign({
  figures: {prisoners: aFigure()},
  events: [anEvent({descripton: 'x'})],
  stories: {people: [aStory({picture})]},
});

async function served(t, {files = {}, ...options} = {}) {
  const folder = await aFolder(t, {
    'campaign.json': campaign,
    'private/consent.csv': CONSENTS,
    'portraits/ales.svg': SVG,
    ...files,
  });
  const {address, close} = await serveFolder(folder, {now: '2027-04-21', ...options});
  t.after(close);
  return {folder, address};
}

/** An answer to a request whose path is sent as it is, without being made shorter. */
function asked(address, pathname, options = {}) {
  const {hostname, port} = new URL(address);
  return new Promise((resolve, reject) => {
    request({hostname, port, path: pathname, ...options}, response => {
      let text = '';
      response.setEncoding('utf8');
      response
        .on('data', part => (text += part))
        .on('end', () =>
          resolve({...response, status: response.statusCode, headers: response.headers, text}),
        );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('tells the campaign and what is wrong with it, from any day', async t => {
    const {address} = await served(t);
    const state = async query => JSON.parse((await asked(address, `/-/state.json${query}`)).text);
    const {campaign: json, languages, findings} = await state('');
    assert.equal(json.events[0].id, 'e-riga');
    assert.deepEqual(languages, ['en', 'be']);
    assert.deepEqual(
      findings.map(({path}) => path),
      ['events[0].descripton'],
    );
    const later = await state('?now=2027-09-01');
    assert.deepEqual(
      later.findings.map(({path}) => path),
      ['figures.prisoners.asOf', 'events[0].descripton'],
    );
  });

  it('tells where a file is no JSON', async t => {
    const {folder, address} = await served(t);
    await writeFile(path.join(folder, 'campaign.json'), '{\n  "version": 1,\n}');
    const {error, findings} = JSON.parse((await asked(address, '/-/state.json')).text);
    assert.match(error, /campaign\.json:3:1/);
    assert.equal(findings[0].line, 3);
  });

  it('serves pictures of the campaign, in which no script runs', async t => {
    const {address} = await served(t);
    const {status, text, headers} = await asked(address, '/portraits/ales.svg');
    assert.deepEqual([status, text], [200, SVG]);
    assert.match(headers['content-security-policy'], /default-src 'none'.*sandbox/);
  });

  for (const pathname of [
    '/private/portraits/raw.svg',
    '/private/events.csv',
    '/PRIVATE/../private/portraits/raw.svg',
    '/portraits/%2e%2e/private/portraits/raw.svg',
    '/portraits/link.svg',
    '/campaign.json',
    '/history.json',
    '/.git/a.svg',
    '/../outside.svg',
    '/%2e%2e/outside.svg',
    '/-/../../cli.mjs',
    '/-/solidarity/../package.json',
    '/-/solidarity/%2e%2e/package.json',
    '/%',
    '/portraits',
    '/a%00.svg',
  ])
    it(`serves nothing else of the folder, and nothing around it: ${pathname}`, async t => {
      const files = {
        'private/portraits/raw.svg': 'secret',
        'private/events.csv': 'secret',
        'history.json': 'secret',
        '.git/a.svg': 'secret',
      };
      const {folder, address} = await served(t, {files});
      await symlink(path.join(folder, 'private/portraits/raw.svg'), path.join(folder, 'portraits/link.svg'));
      const {status, text} = await asked(address, pathname);
      assert.equal(status, 404);
      assert.doesNotMatch(text, /secret/);
    });

  it('answers only to the names of this machine, so that no other page gets at what is private', async t => {
    const {address} = await served(t);
    const {status, text} = await asked(address, '/-/state.json', {headers: {host: 'evil.example'}});
    assert.equal(status, 403);
    assert.doesNotMatch(text, /riga/);
    assert.equal((await asked(address, '/', {method: 'POST'})).status, 405);
  });

  it('says that its port is taken', async t => {
    const {folder, address} = await served(t);
    const {port} = new URL(address);
    await assert.rejects(
      serveFolder(folder, {port: Number(port)}),
      /Port \d+ cannot be had. Name another one/,
    );
    const {code, err} = await called('serve', folder, '--port', port);
    assert.deepEqual([code, /Name another one: --port/.test(err)], [1, true]);
  });

  it('says that there is no such folder', async () =>
    assert.rejects(serveFolder('no-such-folder'), /There is no folder no-such-folder/));
});

describe('the page', () => {
  let browser;
  before(async () => (browser = await startBrowser('chromium')));
  after(() => browser?.close());

  async function opened(t, query = '') {
    const {folder, address} = await served(t);
    const tab = await browser.newPage();
    t.after(() => tab.close());
    const requests = [];
    const failures = [];
    tab.on('request', each => requests.push(each.url()));
    tab.on('console', each => each.type() === 'error' && failures.push(each.text()));
    tab.on('pageerror', error => failures.push(error.message));
    await tab.goto(`${address}${query}`);
    await tab.waitForFunction(() => document.querySelector('#events .shown')?.status === 'ready');
    return {folder, address, tab, requests, failures};
  }

  const textOf = (tab, selector) => tab.$eval(selector, ({textContent}) => textContent);
  const shown = (tab, section, words) =>
    tab.waitForFunction(
      (section, words) =>
        document.querySelector(`#${section} .shown`)?.shadowRoot?.textContent.includes(words),
      {timeout: 10_000},
      section,
      words,
    );

  it('shows each section, and beside it what is wrong with it, without another host', async t => {
    const {address, tab, requests, failures} = await opened(t);
    await shown(tab, 'figures', '1,182');
    await shown(tab, 'stories', 'Ales Example');
    assert.match(
      await textOf(tab, '#events .findings'),
      /"descripton" is not known here.*campaign\.json:\d+/,
    );
    assert.equal(await textOf(tab, '#figures .findings'), '');
    assert.equal(await textOf(tab, '#contents a[href="#events"]'), 'events: 1 warning');
    assert.equal(await textOf(tab, '#verdict'), '1 warning');
    assert.deepEqual(
      requests.filter(each => !each.startsWith(address) && !each.startsWith('data:')),
      [],
    );
    assert.deepEqual(failures, []);
  });

  it('follows its files, keeps what was there while one is broken, and goes on when it is mended', async t => {
    const {folder, tab} = await opened(t);
    const file = path.join(folder, 'campaign.json');
    await writeFile(file, JSON.stringify({...campaign, figures: {prisoners: aFigure({value: 1190})}}));
    await shown(tab, 'figures', '1,190');
    await writeFile(file, '{"version": 1,}');
    await tab.waitForFunction(() => /as it was before/.test(document.querySelector('#verdict').textContent));
    await shown(tab, 'figures', '1,190');
    await writeFile(file, JSON.stringify(campaign));
    await shown(tab, 'figures', '1,182');
    assert.equal(await textOf(tab, '#verdict'), '1 warning');
  });

  it('speaks each language of the campaign, and looks from any day', async t => {
    const {tab} = await opened(t, '?now=2027-09-01');
    assert.match(await textOf(tab, '#figures .findings'), /134 days old/);
    assert.deepEqual(
      await tab.$$eval('#language option', options => options.map(({textContent}) => textContent)),
      ['English', 'Belarusian'],
    );
    await tab.select('#language', 'be');
    await shown(tab, 'events', 'Мітынг');
    await tab.$eval('#day', input => {
      input.value = '2027-04-21';
      input.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await tab.waitForFunction(() => document.querySelector('#figures .findings').textContent === '');
  });

  it('writes what a campaign says as text, never as markup', async t => {
    const {folder, tab, failures} = await opened(t);
    const name = '<img src=x onerror="document.title = \'hacked\'">';
    const events = [anEvent({name, '<b>key</b>': 1})];
    await writeFile(path.join(folder, 'campaign.json'), JSON.stringify({...campaign, name, events}));
    await tab.waitForFunction(() => /<b>key/.test(document.querySelector('#events .findings').textContent));
    assert.equal(await tab.$$eval('img, b', ({length}) => length), 0);
    assert.equal(await tab.title(), name);
    assert.deepEqual(failures, []);
  });
});
