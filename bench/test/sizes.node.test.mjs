import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

import {weighFiles, weighVisits} from '../lib/sizes.mjs';

const COMMAND = path.join(import.meta.dirname, '../sizes.mjs');

const project = mkdtempSync(path.join(tmpdir(), 'sizes-'));
const dist = path.join(project, 'dist');
beforeEach(() => rmSync(dist, {recursive: true, force: true}));
after(() => rmSync(project, {recursive: true}));

/** A build whose files contain this many random bytes, which cannot be compressed. */
function plant(sizes) {
  for (const [name, size] of Object.entries(sizes)) {
    const file = path.join(dist, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, randomBytes(size));
  }
}

/** The size of random bytes after brotli. */
const packed = size => brotliCompressSync(randomBytes(size)).length;

describe('the sizes of files', () => {
  const BUDGETS = [
    [/^one\/day\.js$/, 1000],
    [/\.js$/, 2000],
  ];

  it('are limited by the first matching pattern', () => {
    plant({'one/day.js': 500, 'solidarity.js': 1500, 'solidarity.js.map': 10});
    const {files, missing} = weighFiles(dist, /\.js$/, BUDGETS);
    assert.deepEqual(
      files.map(({name, raw, brotli, budget, excess}) => ({name, raw, brotli, budget, excess})),
      [
        {name: 'one/day.js', raw: 500, brotli: packed(500), budget: 1000, excess: 0},
        {name: 'solidarity.js', raw: 1500, brotli: packed(1500), budget: 2000, excess: 0},
      ],
    );
    assert.deepEqual(missing, []);
  });

  it('include the excess over the budget', () => {
    plant({'one/day.js': 1100, 'solidarity.js': 1500});
    const [day] = weighFiles(dist, /\.js$/, BUDGETS).files;
    assert.equal(day.excess, packed(1100) - 1000);
  });

  it('have no budget where no pattern matches', () => {
    plant({'one/day.js': 10, 'campaign.json': 90_000});
    const [campaign] = weighFiles(dist, /\.(js|json)$/, BUDGETS).files;
    assert.deepEqual([campaign.budget, campaign.excess], [undefined, 0]);
  });

  it('include the patterns that match no file', () => {
    plant({'solidarity.js': 10});
    assert.deepEqual(weighFiles(dist, /\.js$/, BUDGETS).missing, [String(BUDGETS[0][0])]);
  });
});

describe('the sizes of visits', () => {
  const FILES = {
    'one/day.js': 900,
    'campaign/en.json': 300,
    'campaign/de.json': 400,
    'words/de.1_-a.json': 200,
  };
  const visit = (language, budget) => ({name: 'day', script: 'one/day.js', language, budget});

  it('are those of script and campaign in English, whose texts are in the script', () => {
    plant(FILES);
    const {visits, missing} = weighVisits(dist, [visit('en', 5000)]);
    const [script, campaign] = [packed(900), packed(300)];
    const together = script + campaign;
    assert.deepEqual(visits, [{name: 'day', script, campaign, together, budget: 5000, excess: 0}]);
    assert.deepEqual(missing, []);
  });

  it('include the campaign and the translations of another language', () => {
    plant({...FILES, 'words/pl.12345678.json': 7000});
    const [{campaign, words, together}] = weighVisits(dist, [visit('de', 5000)]).visits;
    assert.deepEqual(
      [campaign, words, together],
      [packed(400), packed(200), packed(900) + packed(400) + packed(200)],
    );
  });

  it('include the excess over the budget', () => {
    plant(FILES);
    const [{together, excess}] = weighVisits(dist, [visit('de', 1000)]).visits;
    assert.equal(excess, together - 1000);
  });

  it('include each missing file once', () => {
    plant({'one/day.js': 10, 'campaign/en.json': 10});
    const {visits, missing} = weighVisits(dist, [visit('en', 100), visit('de', 100), visit('de', 200)]);
    assert.deepEqual(missing, ['campaign/de.json', 'words/de.*.json']);
    assert.deepEqual(
      visits.map(({together}) => together),
      [packed(10) * 2, NaN, NaN],
    );
  });
});

describe('the size command of the build', () => {
  const NAMES = [
    ...['one/prisoner-counter.js', 'one/event-list.js', 'one/hashtag-bar.js', 'one/campaign-page.js'],
    ...['solidarity.js', 'campaign/en.json', 'campaign/de.json', 'words/de.12345678.json'],
  ];
  const SMALL = Object.fromEntries(NAMES.map(name => [name, 100]));
  const run = () => spawnSync(process.execPath, [COMMAND], {cwd: project, encoding: 'utf8'});

  it('prints the sizes of files and visits', () => {
    plant({...SMALL, 'one/prisoner-counter.js': 1000});
    const {stdout, stderr, status} = run();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^one\/prisoner-counter\.js +1,000 +1,0\d\d +1,0\d\d +\d\d,\d{3}$/m);
    assert.match(stdout, /^counter, German +1,0\d\d +1\d\d +1\d\d +1,[23]\d\d +\d\d,\d{3}$/m);
  });

  it('fails where a file exceeds its budget', () => {
    plant({...SMALL, 'words/de.12345678.json': 90_000});
    const {stdout, status} = run();
    assert.match(stdout, /^words\/de\.12345678\.json .* \d\d,\d\d\d too many$/m);
    assert.equal(status, 1);
  });

  it('fails where a visit exceeds its budget although no file does', () => {
    plant({...SMALL, 'campaign/en.json': 90_000});
    const {stdout, status} = run();
    assert.match(stdout, /^counter, English .* \d\d,\d\d\d too many$/m);
    assert.equal(status, 1);
  });

  for (const name of ['solidarity.js', 'campaign/de.json'])
    it(`fails where ${name} is missing`, () => {
      const {[name]: _, ...others} = SMALL;
      plant(others);
      const {stderr, status} = run();
      assert.match(stderr, /^Not in dist\/: .*(solidarity\\\.js|campaign\/de\.json)/m);
      assert.equal(status, 1);
    });
});
