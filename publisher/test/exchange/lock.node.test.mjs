import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {hostname} from 'node:os';
import {readdir, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {locked} from '../../src/exchange/lock.mjs';
import {aFolder} from '../helpers/folder.mjs';

/** A folder that is not locked, and the file that would lock it. */
async function aTarget(t) {
  const root = await aFolder(t);
  const lock = path.join(root, '.copy.solidarity-lock');
  const holdBy = (pid, host = hostname()) => writeFile(lock, `${JSON.stringify({pid, host})}\n`);
  return {root, target: path.join(root, 'copy'), lock, holdBy};
}

describe('a locked folder', () => {
  it('is left to the run that has it, and is free when that has ended, also by an error', async t => {
    const {root, target} = await aTarget(t);
    let end;
    const first = locked(target, () => new Promise((_, reject) => (end = () => reject(new Error('broken')))));
    while (!end) await new Promise(setImmediate);
    await assert.rejects(
      locked(target, () => assert.fail('acted')),
      /Another run is changing .*copy/,
    );
    end();
    await assert.rejects(first, /broken/);
    assert.equal(await locked(target, async () => 'done'), 'done');
    assert.deepEqual(await readdir(root), []);
  });

  it('is waited for by whoever can', async t => {
    const {target} = await aTarget(t);
    const order = [];
    const slow = locked(target, async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
      order.push('first');
    });
    while (!(await readdir(path.dirname(target))).length) await new Promise(setImmediate);
    const onWait = () => order.includes('waits') || order.push('waits');
    await Promise.all([slow, locked(target, async () => order.push('second'), {wait: 5_000, onWait})]);
    assert.deepEqual(order, ['waits', 'first', 'second']);
  });

  it('is free if the run that had it is there no more, or has not been heard of for an hour', async t => {
    const {target, lock, holdBy} = await aTarget(t);
    await holdBy(spawnSync(process.execPath, ['--version']).pid);
    assert.equal(await locked(target, async () => 'done'), 'done');
    await holdBy(1, 'another-computer');
    await assert.rejects(
      locked(target, async () => 'done'),
      /Another run/,
    );
    const before = new Date(Date.now() - 3_700_000);
    await utimes(lock, before, before);
    assert.equal(await locked(target, async () => 'done'), 'done');
  });

  it('is free if the run that had it was killed before it wrote its name', async t => {
    const {target, lock} = await aTarget(t);
    await writeFile(lock, '');
    assert.equal(await locked(target, async () => 'done'), 'done');
  });

  it('is not free while a run of this computer lives', async t => {
    const {target, holdBy} = await aTarget(t);
    const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    t.after(() => child.kill());
    await once(child, 'spawn');
    await holdBy(child.pid);
    await assert.rejects(
      locked(target, async () => 'done'),
      /Another run/,
    );
  });
});
