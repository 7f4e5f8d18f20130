import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from 'solidarity-widgets/campaign-tools';
import {hostSettings, isHostSetting} from '../../../src/publish/hosting/host-settings.mjs';
import {folderAddress} from '../../../src/web/get.mjs';

const BASE = new URL('https://day.example.org/2027/');

/** The rules of `_headers`: what each path says. */
function rulesOf(names, base = BASE) {
  const blocks = hostSettings(names, base)
    ._headers.trim()
    .split(/\n(?! )/);
  return new Map(blocks.map(block => block.split(/\n {2}/)).map(([rule, ...headers]) => [rule, headers]));
}

const people = ['current.json', 'people.json', ...languages.map(language => `people.${language}.json`)];

describe('settings of hosts', () => {
  it('keep people out of search engines, wherever rules are read', () => {
    const rules = rulesOf([...people, 'people.de.json.sig', 'portraits/a1.webp', 'portraits/b2.webp']);
    for (const name of [...people, 'people.de.json.sig', 'portraits/*'])
      assert.deepEqual(rules.get(`/2027/${name}`), [
        'Cache-Control: no-cache',
        'X-Robots-Tag: noindex, noarchive',
      ]);
    assert.ok(![...rules.keys()].some(rule => rule.includes('a1')));
  });

  it('have fewer than the hundred rules that Cloudflare reads, each with stars only at the end', () => {
    const signatures = people.map(name => `${name}.sig`);
    const rules = [...rulesOf([...people, ...signatures, 'portraits/a1.webp']).keys()];
    assert.ok(rules.length < 100, String(rules.length));
    for (const rule of rules) assert.match(rule, /^\/2027\/(?:[\w.:-]+\/)*(?:[\w.:-]+|\*|)$/);
  });

  it('never set a header twice for the same file', () => {
    const rules = rulesOf(people);
    const all = rules.get('/2027/*').map(header => header.split(':')[0]);
    for (const [rule, headers] of rules)
      if (rule !== '/2027/*')
        for (const header of headers) assert.ok(!all.includes(header.split(':')[0]), `${rule} ${header}`);
  });

  it('hold the address of the folder as hosts compare it', () => {
    const {'_nginx.conf': nginx, '_apache.conf': apache} = hostSettings(
      [],
      new URL('https://a.example/дзень 1.0/'),
    );
    assert.match(nginx, /location \^~ "\/дзень 1\.0\/"/);
    assert.match(nginx, /location ~ "\^\/дзень.1\\\.0\/solidarity/);
    assert.match(apache, /Alias "\/дзень 1\.0\/"/);
    assert.match(
      hostSettings([], new URL('https://a.example/'))['_nginx.conf'],
      /location ~ "\^\/solidarity/,
    );
  });

  it('are for addresses that servers can compare', () => {
    for (const path of ['100%/', '%ff/', 'a%0Aserver_tokens%20on;/'])
      assert.equal(folderAddress(`https://a.example/${path}`), undefined, path);
    assert.equal(
      folderAddress('https://a.example/дзень%201').pathname,
      '/%D0%B4%D0%B7%D0%B5%D0%BD%D1%8C%201/',
    );
  });

  it('are not taken over by copies, and neither is what is compressed for one kind of host', () => {
    for (const name of [
      ...Object.keys(hostSettings([], BASE)),
      'solidarity/1.0.0/solidarity.js.br',
      'a/web.config',
    ])
      assert.ok(isHostSetting(name), name);
    for (const name of [
      'campaign.de.json',
      'de/embed/event-list.html',
      'de/events.ics',
      'campaign.de.json.sig',
    ])
      assert.ok(!isHostSetting(name), name);
  });
});
