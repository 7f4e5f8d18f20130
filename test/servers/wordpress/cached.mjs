/** What is brought once and kept outside git, for every test after. */
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import path from 'node:path';

/** The folder of all that is kept. */
export const CACHE = path.resolve(import.meta.dirname, '../../../node_modules/.cache/wordpress');

/**
 * A folder of the cache; it is made where it is missing. Several processes may ask for it at the same time.
 *
 * @param {string} name - Its name.
 * @param {(folder: string) => Promise<void>} make - Fills it.
 * @returns {Promise<string>} The folder.
 */
export async function once(name, make) {
  const folder = path.join(CACHE, name);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, {recursive: true});
  const place = await mkdtemp(path.join(CACHE, '.being-made-'));
  try {
    const made = path.join(place, 'folder');
    await make(made);
    await rename(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else somebody else was faster
  } finally {
    await rm(place, {recursive: true, force: true, maxRetries: 3});
  }
  return folder;
}
