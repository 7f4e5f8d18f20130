import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import path from 'node:path';
import {describe, it} from 'node:test';

import {DIST} from '../helpers/built.mjs';

const filesIn = folder =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

describe('the build', () => {
  it('lists the digest of every file for pages and publishers in integrity.json', () => {
    const digests = JSON.parse(readFileSync(path.join(DIST, 'integrity.json'), 'utf8'));
    const expected = filesIn(DIST)
      .filter(file => /\.(js|json|css|txt)$/.test(file) && file !== 'integrity.json')
      .filter(file => !/^(classes|editors|elements|react)\//.test(file)) // for bundlers and editors
      .map(file => {
        const hash = createHash('sha384').update(readFileSync(path.join(DIST, file)));
        return [file, `sha384-${hash.digest('base64')}`];
      });
    assert.deepEqual(digests, Object.fromEntries(expected));
  });

  it('creates only the Trusted Types policy solidarity-lit in each script for a page', () => {
    const scripts = filesIn(DIST).filter(file => /^(one\/.*|solidarity[^/]*)\.js$/.test(file));
    for (const file of scripts) {
      const policies = [...readFileSync(path.join(DIST, file), 'utf8').matchAll(/createPolicy\(([^,]*),/g)];
      assert.deepEqual(
        policies.map(([, name]) => name),
        ['"solidarity-lit"'],
        file,
      );
    }
  });

  it('starts each script for a page with the hint to compile all functions on load, and where the licences are', () => {
    const scripts = filesIn(DIST).filter(file => /^(one\/.*|frame\/.*|solidarity[^/]*)\.js$/.test(file));
    assert.ok(scripts.length > 10);
    for (const file of scripts) {
      const lines = readFileSync(path.join(DIST, file), 'utf8').split('\n', 2);
      const notice = '/*! Licences: THIRD-PARTY-LICENSES.txt */';
      assert.deepEqual(lines, ['//# allFunctionsCalledOnLoad', notice], file);
    }
  });

  it('names each package that is in a script, with its licence', () => {
    const text = readFileSync(path.join(DIST, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const maps = filesIn(DIST).filter(file => /^(one\/.*|solidarity[^/]*)\.js\.map$/.test(file));
    const sources = maps.flatMap(file => JSON.parse(readFileSync(path.join(DIST, file), 'utf8')).sources);
    const inScripts = sources.flatMap(
      source => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );
    const packages = new Set([...inScripts, 'simple-icons', 'CLDR']);
    assert.ok(packages.has('lit-html') && packages.has('valibot'), [...packages].join());
    const named = [...text.matchAll(/^(\S+) [\d.]+: \S+$/gm)].map(([, name]) => name);
    assert.deepEqual(named, [...packages].sort());
    for (const words of ['Google LLC', 'Fabian Hiller', 'Unicode, Inc.', 'CC0-1.0'])
      assert.ok(text.includes(words), words);
  });

  it('maps lines to their source files in its source maps', () => {
    const file = path.join(DIST, 'one/prisoner-counter.js');
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const [words, source] of [
      ['Estimate right now', 'src/elements/prisoner-counter/prisoner-counter.ts'],
      ['the server answered', 'src/feed/load-campaign.ts'],
    ]) {
      const line = lines.findIndex(code => code.includes(words));
      const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
      const {originalSource} = map.findEntry(line, lines[line].indexOf(words));
      assert.equal(originalSource, `../../${source}`);
    }
  });
});
