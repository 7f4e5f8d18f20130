import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {DIST, ROOT} from '../helpers/built.mjs';

/** Folders of the project that are not sources. */
const NO_SOURCES = ['.git', 'coverage', 'dist', 'node_modules'];

const filesIn = folder =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

/** Source maps contain paths to packages on this computer. */
function contentOf(file) {
  const content = readFileSync(file, 'latin1');
  return file.endsWith('.map') ? content.replaceAll(/"[^"]*(?=\/node_modules\/)/g, '"') : content;
}

const run = (cwd, ...args) => spawnSync(process.execPath, args, {cwd, encoding: 'utf8'});

describe('the build', () => {
  it('writes the same bytes in another folder and at another time', t => {
    const copy = mkdtempSync(path.join(tmpdir(), 'copy-'));
    t.after(() => rmSync(copy, {recursive: true}));
    const sources = readdirSync(ROOT).filter(name => !NO_SOURCES.includes(name));
    const filter = file => path.basename(file) !== 'node_modules'; // the bench has some of its own
    for (const name of sources)
      cpSync(path.join(ROOT, name), path.join(copy, name), {recursive: true, filter});
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    const rollup = path.join(ROOT, 'node_modules/rollup/dist/bin/rollup');
    const {status, stderr} = run(copy, rollup, '--config', '--silent');
    assert.equal(status, 0, stderr);

    const again = path.join(copy, 'dist');
    // Most types are written by the compiler, which is not part of this build.
    const without = files => files.filter(file => !file.startsWith('types/'));
    assert.deepEqual(without(filesIn(again)), without(filesIn(DIST)));
    const differing = filesIn(again).filter(
      file => contentOf(path.join(again, file)) !== contentOf(path.join(DIST, file)),
    );
    assert.deepEqual(differing, []);
  });
});
