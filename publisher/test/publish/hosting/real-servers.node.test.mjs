/** The published folder on the nginx and the Apache of Debian, with the settings that lie in it. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {startApache} from '../../../../test/servers/apache.mjs';
import {startNginx} from '../../../../test/servers/nginx.mjs';
import {campaign, event, person, register, row} from '../../helpers/campaign.mjs';
import {putInto} from '../../helpers/folder.mjs';
import {filesIn, published, WITH_ALL} from '../../helpers/publishing.mjs';

const LONG = `<p>${'Ž'.repeat(2000)}</p>`;

/** What is drawn, by names like those of `publish`. */
const DRAWN = {
  'de/index.html': LONG,
  'de/p/index.html': LONG,
  'pt-BR/embed/event-list.html': LONG,
  'pt-BR/embed/cautious/event-list.html': LONG,
  'de/embed/event-list.json': '{"version":"1.0"}',
  'de/number.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'de/number-600.png': 'png',
  'de/number.txt': 'ž',
  'de/events.ics': 'BEGIN:VCALENDAR',
  'de/news.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'pictures/a1.vtt': 'WEBVTT',
  'portraits/a1.webp': 'webp',
  'campaign.de.json.sig': 'c2ln',
  '.git/config': 'canary',
  'de/_draft.html': 'canary',
};

const SHORT = 'public, max-age=300';
const FOR_EVER = 'public, max-age=31536000, immutable';
const NO_FRAMES = "frame-ancestors 'none'";
const NOINDEX = 'noindex, noarchive';

/** [path, type, how long it is kept, policy, for search engines] */
const KINDS = [
  ['', 'text/html; charset=utf-8', 'no-cache', NO_FRAMES],
  ['campaign.pl.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES],
  ['slices/events.de.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES],
  ['manifest.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES],
  ['campaign.de.json.sig', 'text/plain; charset=utf-8', 'no-cache', NO_FRAMES],
  ['people.de.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES, NOINDEX],
  ['current.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES, NOINDEX],
  ['portraits/a1.webp', 'image/webp', 'no-cache', NO_FRAMES, NOINDEX],
  ['builder/', 'text/html; charset=utf-8', 'no-cache', NO_FRAMES],
  ['builder/folder.json', 'application/json; charset=utf-8', 'no-cache', NO_FRAMES],
  ['builder/preview.html', 'text/html; charset=utf-8', 'no-cache', "frame-ancestors 'self'"],
  ['builder/builder.js', 'text/javascript; charset=utf-8', 'no-cache', NO_FRAMES],
  ['solidarity/VERSION/solidarity.js', 'text/javascript; charset=utf-8', FOR_EVER],
  ['solidarity/VERSION/solidarity.css', 'text/css; charset=utf-8', FOR_EVER],
  ['de/', 'text/html; charset=utf-8', SHORT, NO_FRAMES],
  ['de/p/index.html', 'text/html; charset=utf-8', SHORT, NO_FRAMES],
  ['de/slot/event-list.html', 'text/html; charset=utf-8', SHORT, NO_FRAMES],
  ['pt-BR/embed/event-list.html', 'text/html; charset=utf-8', SHORT],
  ['pt-BR/embed/cautious/event-list.html', 'text/html; charset=utf-8', SHORT],
  ['de/embed/event-list.json', 'application/json; charset=utf-8', SHORT],
  ['de/number.svg', 'image/svg+xml; charset=utf-8', SHORT],
  ['de/number-600.png', 'image/png', SHORT],
  ['de/number.txt', 'text/plain; charset=utf-8', SHORT],
  ['de/events.ics', 'text/calendar; charset=utf-8', SHORT, undefined, 'noindex'],
  ['de/news.atom', 'application/atom+xml; charset=utf-8', SHORT],
  ['pictures/a1.vtt', 'text/vtt; charset=utf-8', SHORT],
];

const SERVERS = {
  nginx: site => startNginx(site),
  'nginx without brotli': site => startNginx(site, {brotli: false}),
  Apache: site => startApache(site),
  'Apache of a host that many share': site => startApache(site, {isShared: true}),
};

const folder = await mkdtemp(path.join(tmpdir(), 'hosting-'));
const site = path.join(folder, 'public');
after(() => rm(folder, {recursive: true, force: true}));

await putInto(folder, {
  'campaign.json': campaign({
    events: [event('e-1')],
    people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Example')]},
  }),
  'private/consent.csv': register(row('p-1')),
});
await published(folder, site, {compress: true, ...WITH_ALL});
await putInto(site, DRAWN);
const files = await filesIn(site);
const [, version] = [...files.keys()].map(name => /^solidarity\/([^/]+)/.exec(name)).find(Boolean);

for (const [name, startServer] of Object.entries(SERVERS))
  describe(name, () => {
    const isShared = name.includes('share');
    let server;
    before(async () => (server = await startServer(site)));
    after(() => server?.stop());

    const ask = (file, headers) =>
      answer(`${server.origin}/2027/${file.replace('VERSION', version)}`, headers);

    it('says of each kind of file what it is, how long it may be kept and who may frame it', async () => {
      for (const [file, type, cacheControl, policy, robots] of KINDS) {
        const {status, headers} = await ask(file);
        assert.deepEqual(
          [
            status,
            headers['content-type'],
            headers['cache-control'],
            headers['content-security-policy'],
            headers['x-robots-tag'],
            headers['set-cookie'],
          ],
          [200, type, cacheControl, policy, robots, undefined],
          file,
        );
        if (!policy) assert.equal(headers['x-frame-options'], undefined, file);
      }
    });

    it('lets pages of others read every file, also those without an origin', async () => {
      for (const [file] of KINDS) {
        const {headers} = await ask(file, {origin: 'null'});
        assert.deepEqual(
          [
            headers['access-control-allow-origin'],
            headers['cross-origin-resource-policy'],
            headers['x-content-type-options'],
            headers['referrer-policy'],
          ],
          ['*', 'cross-origin', 'nosniff', 'no-referrer'],
          file,
        );
      }
    });

    it('answers 304 as long as a file has not changed, however it was compressed', async () => {
      for (const encoding of ['identity', 'gzip', 'br'])
        for (const [file, , cacheControl] of KINDS) {
          const accept = {'accept-encoding': encoding};
          const {headers} = await ask(file, accept);
          const again = await ask(file, {...accept, 'if-none-match': headers.etag});
          assert.deepEqual(
            [again.status, again.body.length, again.headers['cache-control']],
            [304, 0, cacheControl],
            `${file} ${encoding}`,
          );
          const changed = await ask(file, {...accept, 'if-none-match': '"other"'});
          assert.equal(changed.status, 200);
        }
    });

    it('compresses what is long, and sends what it holds', async () => {
      const long = ['manifest.json', 'pt-BR/embed/event-list.html', 'solidarity/VERSION/solidarity.js'];
      for (const file of long) {
        const content = files.get(file.replace('VERSION', version));
        const {body, headers} = await ask(file, {'accept-encoding': 'gzip, deflate, br, zstd'});
        const isBrotli = !name.includes('without');
        assert.equal(headers['content-encoding'], isBrotli ? 'br' : 'gzip', file);
        assert.match(headers.vary, /accept-encoding/i, file);
        assert.deepEqual(isBrotli ? brotliDecompressSync(body) : gunzipSync(body), content, file);
        const plain = await ask(file);
        assert.deepEqual([plain.headers['content-encoding'], plain.body], [undefined, content], file);
      }
    });

    it('shows no settings, no folders, and nothing of a file that is not there', async () => {
      const hidden = [
        '.htaccess',
        '_headers',
        '_nginx.conf',
        '_apache.conf',
        '.git/config',
        'de/_draft.html',
      ];
      for (const file of [
        ...hidden,
        'solidarity/',
        'pictures/',
        'pt-BR/embed/',
        'de/none.html',
        'people.none.json',
      ]) {
        const {status, headers, body} = await ask(file);
        assert.ok([403, 404].includes(status), `${file}: ${status}`);
        assert.equal(headers['cache-control'], undefined, file);
        assert.doesNotMatch(
          body.toString(),
          /canary|none|event-list|RewriteRule|Header set|\d\.\d+\.\d/,
          file,
        );
      }
    });

    if (!isShared)
      it('logs nobody, not even on errors', async () => {
        for (const file of ['campaign.de.json', 'none.json', 'solidarity/', '_headers', 'de', '%00'])
          await ask(file, {'user-agent': 'canary', referer: 'https://canary.example/'});
        await answer(`${server.origin}/elsewhere`);
        assert.doesNotMatch(await server.logs(), /127\.0\.0\.1|canary|2027\/|elsewhere/);
        await answer(`${server.logged}/campaign.de.json`);
        await until(async () => /127\.0\.0\.1.*campaign\.de\.json/.test(await server.logs()));
      });
  });

describe('nginx with compressed scripts', () => {
  it('sends them as they lie there', async () => {
    const server = await startNginx(site);
    const address = `${server.origin}/2027/solidarity/${version}/solidarity.js`;
    for (const [encoding, ending] of [
      ['br', 'br'],
      ['gzip', 'gz'],
    ]) {
      const {body} = await answer(address, {'accept-encoding': encoding});
      assert.deepEqual(body, files.get(`solidarity/${version}/solidarity.js.${ending}`));
    }
    await server.stop();
  });
});

async function answer(address, headers = {}) {
  const [response] = await once(get(address, {headers, agent: false}), 'response');
  const parts = await response.toArray();
  return {status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)};
}

/** A log is written a moment after the answer. */
async function until(isSo) {
  for (const end = Date.now() + 5000; !(await isSo());) assert.ok(Date.now() < end, 'nothing came');
}
