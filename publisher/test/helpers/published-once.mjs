import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {putInto} from './folder.mjs';
import {published} from './publishing.mjs';

/**
 * A campaign's folder that is published into its folder `public` once, however many tests go on from there: that takes seconds.
 *
 * @param {object} files - What is in it.
 * @param {object} [more] - How it is published.
 * @returns {() => Promise<string>} The folder, which no test may change: each makes a copy with `aCopyOf`.
 */
export function publishedOnce(files, more) {
  let folder;
  after(async () => folder && rm(await folder, {recursive: true, force: true}));
  const make = async () => {
    const made = await mkdtemp(path.join(tmpdir(), 'published-'));
    await putInto(made, files);
    await published(made, path.join(made, 'public'), more);
    return made;
  };
  return () => (folder ??= make());
}

/** A copy of a folder, which is removed after the test. */
export async function aCopyOf(t, folder) {
  const copy = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(copy, {recursive: true, force: true}));
  await cp(folder, copy, {recursive: true});
  return copy;
}
