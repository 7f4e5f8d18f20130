import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import {PublisherError} from '../errors.mjs';
import {inside} from '../folder/files.mjs';
import {quoted} from './words/quoted.mjs';

/**
 * In bytes: a second of slow 4G. Portraits are shown 10 em wide; at 480 pixels, enough for the sharpest screens, a JPEG has 40 kB.
 */
const LARGEST_FILE = 200_000;

/** In pixels along the longer side: whoever views it needs 4 bytes of memory for each pixel, 16 MB at this size. */
const LARGEST_SIDE = 2_000;

/**
 * What is wrong with the files that a campaign names by a path: an error if the path leaves the folder, a warning if there is no such
 * file, or a picture that is none or too large.
 */
export async function pictures({folder, places, finding}) {
  const findings = [];
  const files = new Map();
  for (const {keys, kind, value} of places) {
    if (kind !== 'fileAddress' || typeof value !== 'string' || isElsewhere(value)) continue;
    if (!files.has(value)) files.set(value, await faultOf(folder, value, isPicture(keys)));
    const {level, message} = files.get(value) ?? {};
    if (message) findings.push(finding(level, keys, message));
  }
  return findings;
}

const isElsewhere = address => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** Whether the keys lead to the address of a portrait or a poster, not to that of a video or its captions. */
const isPicture = keys => ['picture', 'poster'].includes(keys.at(-2)) && keys.at(-1) === 'url';

async function faultOf(folder, address, asPicture) {
  const name = nameOf(address);
  const outside = {
    level: 'error',
    message: `${quoted(address)} leads out of the campaign's folder. Put the file into the folder, and write its path from there.`,
  };
  let file;
  try {
    file = inside(folder, name);
    const way = path.relative(await realpath(folder), await realpath(file));
    if (way.startsWith('..') || path.isAbsolute(way)) return outside;
  } catch (error) {
    if (error instanceof PublisherError) return outside;
    return {level: 'warning', message: `There is no file ${quoted(name)} in the campaign's folder.`};
  }
  const {size, isFile} = await stat(file).then(found => ({size: found.size, isFile: found.isFile()}));
  if (!isFile) return {level: 'warning', message: `${quoted(name)} is no file.`};
  return asPicture ? pictureFault(file, name, size) : undefined;
}

async function pictureFault(file, name, size) {
  if (size > LARGEST_FILE)
    return {
      level: 'warning',
      message: `${quoted(name)} is too large: ${Math.round(size / 1000)} kB; at most ${LARGEST_FILE / 1000} kB load within a second on a slow phone. Make it 480 pixels wide.`,
    };
  try {
    const {width, height, format} = await sharp(file).metadata();
    if (format === 'svg' || Math.max(width, height) <= LARGEST_SIDE) return undefined;
    return {
      level: 'warning',
      message: `${quoted(name)} is too large: ${width} × ${height} pixels; at most ${LARGEST_SIDE} along the longer side. Make it 480 pixels wide.`,
    };
  } catch {
    return {
      level: 'warning',
      message: `${quoted(name)} is no picture that can be read. Save it as JPEG or PNG.`,
    };
  }
}

/** The name of the file that a browser would ask for. */
function nameOf(address) {
  const name = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
