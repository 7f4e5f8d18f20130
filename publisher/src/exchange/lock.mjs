import {mkdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {PublisherError} from '../errors.mjs';

/** Milliseconds after which a lock counts no more: whoever holds one renews it each minute. */
const STALE_AFTER = 3_600_000;
const RENEWED_EACH = 60_000;
const LOOKED_AT_EACH = 100;
/** Milliseconds after which an empty lock counts no more: its run was killed between making the file and writing into it. */
const WRITTEN_WITHIN = 1_000;

/** The locks of this process. */
const held = new Set();

/**
 * Acts on a folder while no other run does: two would write into the same draft. The lock is a file beside the folder, which tells who
 * holds it; a run that was killed leaves it behind, and the next one takes it over.
 *
 * @template T
 * @param {string} folder - The folder, which need not exist.
 * @param {() => Promise<T>} act - What is done.
 * @param {object} [options]
 * @param {number} [options.wait] - Milliseconds to wait for another run.
 * @param {() => void} [options.onWait] - Is told when it waits.
 * @returns {Promise<T>} The result of `act`.
 * @throws {PublisherError} If another run does not end in time.
 */
export async function locked(folder, act, {wait = 0, onWait = () => undefined} = {}) {
  const {dir, base} = path.parse(path.resolve(folder));
  const file = path.join(dir, `.${base}.solidarity-lock`);
  await take(file, folder, {end: Date.now() + wait, onWait});
  held.add(file);
  const renewal = setInterval(() => void renew(file), RENEWED_EACH).unref();
  try {
    return await act();
  } finally {
    clearInterval(renewal);
    held.delete(file);
    await rm(file, {force: true});
  }
}

async function take(file, folder, {end, onWait}) {
  await mkdir(path.dirname(file), {recursive: true});
  for (;;) {
    try {
      return await writeFile(file, `${JSON.stringify({pid: process.pid, host: hostname()})}\n`, {flag: 'wx'});
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const seen = await read(file);
    if (!seen) continue;
    if (isStale(seen, file)) {
      await removeStale(file, seen);
      continue;
    }
    if (seen.content && Date.now() >= end)
      throw new PublisherError(
        `Another run is changing ${folder}. Try again when it has ended. If there is none, remove ${file}.`,
      );
    onWait();
    await pause(LOOKED_AT_EACH);
  }
}

/** Removes a lock that counts no more, unless another run was faster and has a lock of its own there already. */
async function removeStale(file, seen) {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await read(aside);
  if (moved && moved.content !== seen.content) await rename(aside, file);
  await rm(aside, {force: true});
}

async function read(file) {
  try {
    const [content, {mtimeMs}] = [await readFile(file, 'utf8'), await stat(file)];
    return {content, mtimeMs};
  } catch {
    return undefined;
  }
}

function isStale({content, mtimeMs}, file) {
  const age = Date.now() - mtimeMs;
  if (age > (content ? STALE_AFTER : WRITTEN_WITHIN)) return true;
  const [, pid, host] = /^{"pid":(\d+),"host":"(.*)"}\n$/.exec(content) ?? [];
  if (host !== hostname()) return false;
  return Number(pid) === process.pid ? !held.has(file) : !isRunning(Number(pid));
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // it is there, and somebody else's
  }
}

async function renew(file) {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
