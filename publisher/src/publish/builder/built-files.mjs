import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {PublisherError} from '../../errors.mjs';

/** Where the builder lies in the published folder. */
export const BUILDER = 'builder';

/** The files of the builder, as `npm run build` makes them. */
const NAMES = ['index.html', 'preview.html', 'builder.js', 'preview.js', 'builder.css'];

const BUILT = fileURLToPath(new URL('../../../dist/builder/', import.meta.url));

/**
 * The page that writes what partners paste. It takes what it knows of a campaign from the folder around it.
 *
 * @param {string} [folder] - The folder of the built page.
 * @returns {Promise<import('../site.mjs').File[]>} Its files.
 * @throws {PublisherError} If it has not been built.
 */
export async function builtFiles(folder = BUILT) {
  const read = async name => [`${BUILDER}/${name}`, await readFile(path.join(folder, name))];
  try {
    return await Promise.all(NAMES.map(read));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new PublisherError(
      `The embed builder has no ${path.basename(error.path)}. Run "npm run build" first, or publish with --without builder.`,
    );
  }
}
