import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isHostSetting} from '../../src/publish/hosting/host-settings.mjs';
import {isPublishedName, mayRun} from '../../src/publish/output/file-names.mjs';
import {campaign, event, person, poem, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {filesIn, published, WITH_ALL} from '../helpers/publishing.mjs';
import {newKey, readPrivateKey} from '../../src/signing/keys.mjs';

describe('the names of what is published', () => {
  it('are those of all that "publish" writes', async t => {
    const folder = await aFolder(t, {
      'campaign.json': campaign({
        events: [event('e-1')],
        people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna')]},
        stories: {people: [story('p-1', 'Anna', {picture: {url: 'a.svg', alt: 'Anna'}})]},
        poems: {works: [poem('p-2', 'Anna')]},
        video: {
          name: 'A film',
          contentUrl: 'https://example.org/film.mp4',
          source: {name: 'A', url: 'https://example.org/'},
          captions: [{url: 'en.vtt', inLanguage: 'en'}],
        },
      }),
      'private/consent.csv': register(row('p-1')),
      'private/key.pem': newKey().pem,
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>',
      'en.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nSnow\n',
    });
    const out = `${folder}/public`;
    await published(folder, out, {
      key: await readPrivateKey(`${folder}/private/key.pem`),
      ...WITH_ALL,
    });
    const names = [...(await filesIn(out)).keys()].filter(name => !/^manifest\.json(\.sig)?$/.test(name));
    for (const kind of [
      /^portraits/,
      /\.vtt$/,
      /^slices\/events-lt/,
      /current\.json\.sig/,
      /^en\/slot/,
      /^builder\/folder/,
    ])
      assert.ok(
        names.some(name => kind.test(name)),
        String(kind),
      );
    assert.deepEqual(
      names.filter(name => isPublishedName(name) === isHostSetting(name)),
      [],
    );
  });

  for (const name of [
    'shell.php',
    '.git/hooks/post-checkout',
    '.well-known/security.txt',
    '_x/y.js',
    'api/run.js',
    'netlify.toml',
    'evil.html',
    'manifest.json',
    'de/.htaccess',
    'de/x.php.html',
    'de/_x/y.html',
    'de/embed/run.php',
    'solidarity/0.1.0/.x.js',
    'solidarity/0.1.0/x.php',
    'portraits/../x.webp',
    'portraits/shell.webp',
    'slices/a/b.json',
    'builder/run.php',
    'builder/a/index.html',
  ])
    it(`are not ${name}`, () => assert.equal(isPublishedName(name), false));

  for (const [name, runs] of [
    ['be/index.html', true],
    ['be/embed/event-list.html', true],
    ['be/embed/event-list.json', false],
    ['pt-BR/number.svg', true],
    ['ru/number-1200.png', false],
    ['builder/index.html', true],
    ['builder/folder.json', false],
    ['de/events.ics', false],
    ['de/news.atom', true],
    ['solidarity/0.1.0/words/be.V6QJJ7HV.json', true],
    ['solidarity/0.1.0/THIRD-PARTY-LICENSES.txt', true],
  ])
    it(`may be ${name}, which ${runs ? 'may' : 'does not'} run in a browser`, () =>
      assert.deepEqual([isPublishedName(name), mayRun(name)], [true, runs]));
});
