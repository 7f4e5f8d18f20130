import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';

import picomatch from 'picomatch';
import {extract} from 'tar-stream';

import {libraryPackage, publisherPackage} from '../../tools/release/package.mjs';
import {packedNames} from '../../tools/release/packed-names.mjs';
import {ROOT} from '../dist/helpers/built.mjs';

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const {version} = manifest;

/** The files of a `.tgz`, with their mode and what they say. */
async function unpacked(tgz) {
  const files = new Map();
  for await (const entry of extract({}).end(gunzipSync(tgz)))
    files.set(entry.header.name, {
      mode: entry.header.mode,
      size: entry.header.size,
      content: await text(entry),
    });
  return files;
}

describe('the package of the library', async () => {
  const tgz = await libraryPackage({root: ROOT, version});
  const files = await unpacked(tgz);
  const names = [...files.keys()].map(name => name.replace(/^package\//, ''));

  it('has at most 1.2 MB, and 4 MB unpacked', () => {
    const size = [...files.values()].reduce((sum, file) => sum + file.size, 0);
    assert.ok(tgz.length <= 1_200_000, `${tgz.length} bytes packed`);
    assert.ok(size <= 4_000_000, `${size} bytes unpacked`);
  });

  it('has no source maps, examples, tests or sources', () => {
    assert.ok(names.includes('dist/solidarity.js') && names.includes('dist/words/') === false);
    const unwanted = /\.map$|^(?:campaigns|demo|docs|src|test|tools)\/|\.test\.|(?:^|\/)\./;
    assert.deepEqual(
      names.filter(name => unwanted.test(name)),
      [],
    );
  });

  it('has a README whose scripts run as they are pasted', () => {
    const readme = files.get('package/README.md').content;
    const digest = JSON.parse(files.get('package/dist/integrity.json').content)['solidarity.js'];
    const digests = [...readme.matchAll(/integrity="(.*?)"/g)].map(([, each]) => each);
    assert.ok(digests.length > 0);
    assert.deepEqual([...new Set(digests)], [digest]);
  });

  it('describes elements and campaigns as the repository does', () => {
    for (const name of ['custom-elements.json', 'schema/campaign.schema.json']) {
      const here = JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
      assert.deepEqual(JSON.parse(files.get(`package/${name}`).content), here);
    }
  });

  it('has the licence of the library, and those of what is in its scripts', () => {
    assert.ok(names.includes('LICENSE'));
    assert.match(
      files.get('package/dist/THIRD-PARTY-LICENSES.txt').content,
      /^lit-html [\d.]+: BSD-3-Clause$/m,
    );
  });

  it('has every file whose digest it names, but two scripts that are the whole library again', () => {
    const digests = Object.keys(JSON.parse(files.get('package/dist/integrity.json').content));
    const missing = digests.filter(name => !names.includes(`dist/${name}`));
    assert.deepEqual(missing.sort(), ['one/campaign-page.js', 'solidarity.classic.js']);
  });

  it('names in sideEffects only what it has', () => {
    for (const pattern of manifest.sideEffects)
      assert.ok(names.some(picomatch(path.posix.normalize(pattern))), `${pattern} is nowhere`);
  });

  it('imports no types that are not there', () => {
    const missing = names
      .filter(name => name.endsWith('.d.ts'))
      .flatMap(name =>
        [
          ...files.get(`package/${name}`).content.matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g),
        ].map(([, target]) => path.posix.join(path.posix.dirname(name), target.replace(/\.js$/, '.d.ts'))),
      )
      .filter(target => !names.includes(target));
    assert.deepEqual(missing, []);
  });

  it('links in README to nothing that a registry cannot show', () => {
    const readme = files.get('package/README.md').content.replace(/^```.*?^```$/gms, '');
    const targets = [...readme.matchAll(/\]\(([^)#]+)|(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b);
    assert.deepEqual(
      targets.filter(target => !/^https:/.test(target) && !names.includes(target)),
      [],
    );
    assert.doesNotMatch(readme, /\bundefined\b/);
  });

  it('is the same when it is packed again', async () => {
    assert.ok(tgz.equals(await libraryPackage({root: ROOT, version})));
  });

  it('is read by tar', {skip: process.platform === 'win32'}, () => {
    const list = execFileSync('tar', ['tzf', '-'], {input: tgz, encoding: 'utf8'});
    assert.deepEqual(list.trim().split('\n').sort(), [...files.keys()].sort());
  });
});

describe('the package of the publisher', async () => {
  const files = await unpacked(await publisherPackage({root: ROOT, version}));

  it('depends on the library of the same version', () => {
    const {dependencies} = JSON.parse(files.get('package/package.json').content);
    assert.equal(dependencies['solidarity-widgets'], version);
    const fromFolder = Object.values(dependencies).filter(range => range.startsWith('file:'));
    assert.deepEqual(fromFolder, []);
  });

  it('has a program that can be run, its licence and no tests', () => {
    assert.equal(files.get('package/bin/solidarity-publisher.mjs').mode, 0o755);
    assert.ok(files.has('package/LICENSE'));
    assert.deepEqual(
      [...files.keys()].filter(name => name.includes('test')),
      [],
    );
  });

  it('has the campaign editor, with nothing of this computer in it', () => {
    const {content} = files.get('package/dist/editor/campaign-editor.html');
    assert.match(content, /^<!doctype html>/);
    assert.ok(!content.includes(ROOT));
  });

  it('reads nothing of the library that is not in its package', async () => {
    const {readScripts} = await import('../../publisher/src/publish/scripts.mjs');
    const {integrity} = await readScripts();
    const packed = packedNames(ROOT);
    assert.deepEqual(
      Object.keys(integrity).filter(name => !packed.includes(`dist/${name}`)),
      [],
    );
    const programs = Object.keys(integrity).filter(name => /^(?:campaign-tools|server)\.js$/.test(name));
    assert.deepEqual(programs, [], 'only pages read what is published');
  });
});
