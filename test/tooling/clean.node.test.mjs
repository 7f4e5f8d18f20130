import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';

const CLEAN = path.resolve(import.meta.dirname, '../../tools/build/clean.mjs');

it('a build keeps what it has not written into dist', t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const dist = path.join(folder, 'dist');
  mkdirSync(path.join(dist, 'one'), {recursive: true});
  mkdirSync(path.join(dist, 'portraits'));
  for (const file of ['solidarity.js', 'one/day.js', 'campaign-2027.json', 'portraits/a.jpg'])
    writeFileSync(path.join(dist, file), '');
  execFileSync(process.execPath, [CLEAN], {cwd: folder});
  assert.deepEqual(readdirSync(dist).sort(), ['campaign-2027.json', 'portraits']);
});
