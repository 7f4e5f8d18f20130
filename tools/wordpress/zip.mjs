import {zipSync} from 'fflate';

/**
 * A zip of files in a folder.
 *
 * @param {string} folder - The folder's name, which begins each path.
 * @param {Map<string, Uint8Array>} files - The content of each path in it.
 * @returns {Uint8Array} The same bytes from the same input, in every time zone.
 */
export function zipOf(folder, files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = sorted.map(([name, content]) => [`${folder}/${name}`, content]);
  // The first day that a zip can name: the bytes are the same whenever it was made. It is read in local time.
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1)});
}
