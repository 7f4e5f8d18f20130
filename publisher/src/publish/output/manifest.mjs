import {createHash} from 'node:crypto';
import {lstat, readdir} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../../errors.mjs';
import {readIfThere} from '../../folder/files.mjs';
import {readStop} from '../../signing/stop.mjs';
import {isHostSetting} from '../hosting/host-settings.mjs';
import {isPublishedName} from './file-names.mjs';

/** What names all files of a published folder, but for itself and its signature. */
export const MANIFEST = 'manifest.json';

/** What a signature's file is called, after the name of what it signs. */
export const SIGNATURE = '.sig';

/**
 * @typedef {object} Manifest
 * @property {1} version - The version of this format.
 * @property {number} serial - A whole number that never falls.
 * @property {string} day - The ISO day for which the folder was made.
 * @property {string} expires - The ISO day after which its people are not shown.
 * @property {string} base - Its address.
 * @property {string} library - The version of the library.
 * @property {Record<string, {integrity: string, size: number}>} files - Its files: a SHA-384 digest, as in the attribute of HTML,
 *   and the size in bytes.
 * @property {string} [stops] - Where everything was stopped, the campaign's public key: then there is nothing more but the serial.
 */

/** The SHA-384 digest of `content`, as in the attribute `integrity` of HTML. */
export const digestOf = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The manifest of a published folder.
 *
 * @param {string} out - The folder.
 * @returns {Promise<Manifest | undefined>} Its manifest, without files where a stop is in its place; `undefined` if it has none.
 * @throws {PublisherError} If the manifest cannot be read.
 */
export async function readManifest(out) {
  const text = await readIfThere(path.join(out, MANIFEST));
  if (text === undefined) return undefined;
  try {
    const stop = readStop(text);
    return stop ? {...stop, files: {}} : checkedManifest(JSON.parse(text));
  } catch {
    throw new PublisherError(
      `${path.join(out, MANIFEST)} cannot be read. Name another folder, or take this file from a copy.`,
    );
  }
}

/**
 * `json` as a manifest.
 *
 * @throws {TypeError} If it is none.
 */
export function checkedManifest(json) {
  const {version, serial, day, expires, files} = Object(json);
  const isWell =
    version === 1 &&
    Number.isSafeInteger(serial) &&
    serial >= 1 &&
    [day, expires].every(each => /^\d{4}-\d\d-\d\d$/.test(each)) &&
    typeof files === 'object' &&
    files !== null &&
    Object.entries(files).every(
      ([name, file]) =>
        isFileName(name) &&
        /^sha384-[\w+/]{64}$/.test(file?.integrity) &&
        Number.isSafeInteger(file.size) &&
        file.size >= 0,
    );
  if (!isWell) throw new TypeError('no manifest');
  return json;
}

/** Whether `name` is the path of a file within a folder, as every system understands it. */
const isFileName = name =>
  name.length <= 200 &&
  /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) &&
  !name.split('/').some(part => /^\.\.?$/.test(part));

/** What systems put into folders that somebody looks at. */
const JUNK = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/**
 * Makes sure that a folder is one of ours, or empty, before it is replaced.
 *
 * @param {string} out - The folder.
 * @param {(name: string) => boolean} [isKept] - Whether a file will be kept, and may be there for this reason.
 * @returns {Promise<Manifest | undefined>} Its manifest, if it has one.
 * @throws {PublisherError} If it holds anything else that its manifest does not name.
 */
export async function ownFolder(out, isKept = () => false) {
  const found = await lstat(out).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) throw new PublisherError(`${out} is no folder. Name another one with --out.`);
  const manifest = await readManifest(out);
  // A stop names no files: what else is in such a folder was published before.
  const isOurs = name => !!manifest?.stops && (isPublishedName(name) || isHostSetting(name));
  const strange = (await strangeIn(out, manifest)).filter(name => !isKept(name) && !isOurs(name));
  if (strange.length)
    throw new PublisherError(
      `${out} holds files that are not ours, such as ${strange.slice(0, 3).join(', ')}. They would be lost: name another folder with --out, or move them away.`,
    );
  return manifest;
}

/**
 * The files in a folder that its manifest does not name, but for what systems put there.
 *
 * @param {string} out - The folder.
 * @param {Manifest | undefined} manifest - Its manifest.
 * @returns {Promise<string[]>} Their paths in the folder, sorted.
 */
export async function strangeIn(out, manifest) {
  const own = new Set([MANIFEST, `${MANIFEST}${SIGNATURE}`, ...Object.keys(manifest?.files ?? {})]);
  const entries = await readdir(out, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter(name => !own.has(name) && !JUNK.test(name))
    .sort();
}
