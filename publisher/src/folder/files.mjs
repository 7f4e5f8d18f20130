import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';

/**
 * The path of `name` in `folder`, if it lies inside: names come from campaigns and spreadsheets.
 *
 * @throws {PublisherError} If it would leave the folder.
 */
export function inside(folder, name) {
  const target = path.resolve(folder, name);
  const way = path.relative(path.resolve(folder), target);
  if (!way || way.startsWith('..') || path.isAbsolute(way) || name.includes('\0'))
    throw new PublisherError(
      `"${name.slice(0, 200)}" leads out of the folder ${folder}. Name a file inside it.`,
    );
  return target;
}

/** The content of a file as text; `undefined` if there is none. */
export async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file so that it is either the old one or the new one, whatever happens in between. */
export async function writeWhole(file, content) {
  await mkdir(path.dirname(file), {recursive: true});
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content, {flush: true});
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

/** JSON as it is written into files for people: with line breaks, and one at its end. */
export const asJson = value => `${JSON.stringify(value, null, 2)}\n`;
