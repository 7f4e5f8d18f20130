import {cp, link, mkdir} from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes a file from a folder over into the one that will replace it, as it is.
 *
 * @param {string} name - The path of the file in the folder.
 * @param {string} from - The folder.
 * @param {string} to - The one that will replace it.
 */
export async function carryOver(name, from, to) {
  const [source, target] = [path.join(from, name), path.join(to, name)];
  await mkdir(path.dirname(target), {recursive: true});
  await link(source, target).catch(() => cp(source, target, {verbatimSymlinks: true}));
}
