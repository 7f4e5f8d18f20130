import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a new content of a folder beside it, and exchanges the two when it is whole. Whatever happens, the folder has its old
 * content or its new one.
 *
 * @param {string} folder - The folder, which need not exist.
 * @param {(draft: string) => Promise<void>} fill - Writes the new content into the empty folder `draft`.
 */
export async function exchange(folder, fill) {
  await mend(folder);
  const {draft, previous} = besides(folder);
  await mkdir(draft, {recursive: true});
  try {
    await fill(draft);
  } catch (error) {
    await rm(draft, {recursive: true, force: true});
    throw error;
  }
  if (existsSync(folder)) await rename(folder, previous);
  await rename(draft, folder);
  await rm(previous, {recursive: true, force: true});
}

/** Puts right what an exchange that broke off has left beside `folder`. */
export async function mend(folder) {
  const {draft, previous} = besides(folder);
  if (existsSync(previous) && !existsSync(folder)) await rename(previous, folder);
  await rm(previous, {recursive: true, force: true});
  await rm(draft, {recursive: true, force: true});
}

function besides(folder) {
  const {dir, base} = path.parse(path.resolve(folder));
  return {
    draft: path.join(dir, `.${base}.solidarity-new`),
    previous: path.join(dir, `.${base}.solidarity-old`),
  };
}
