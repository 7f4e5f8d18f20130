import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {isSignedData} from './draft.mjs';
import {isLibrary, isPublishedName} from './file-names.mjs';
import {MANIFEST, SIGNATURE} from './manifest.mjs';

/** In place of which of these files a stop lies: all data, and the manifest. */
export const stoppedNames = names => [...new Set(names.filter(isSignedData)), MANIFEST];

/** Whether a published file has no place in a stopped folder. The library stays: pages of others would break. */
export const isStoppedFile = name => !isLibrary(name) && (isPublishedName(name) || /\.(?:br|gz)$/.test(name));

/**
 * Writes a stop in place of files, each with its signature.
 *
 * @param {string} folder - The folder.
 * @param {string[]} names - The files.
 * @param {{content: string | Buffer, signature: string | Buffer}} stop - The stop.
 */
export async function putStop(folder, names, {content, signature}) {
  for (const name of names) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content, {flush: true});
    await writeFile(`${file}${SIGNATURE}`, signature, {flush: true});
  }
}
