import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import {PublisherError} from '../errors.mjs';
import {inside} from '../folder/files.mjs';
import {quoted} from './words/quoted.mjs';

/** In bytes: what a telephone takes has less. What is published is small, but the folder and its backups keep what lies in it. */
const LARGEST_FILE = 5_000_000;

/** In pixels along the longer side: to make a small picture of one of 6,000 × 6,000 pixels takes 100 MB of memory. */
const LARGEST_SIDE = 6_000;

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
      message: `${quoted(name)} is too large: ${(size / 1e6).toFixed(1)} MB; at most ${LARGEST_FILE / 1e6} MB. Make it 1,000 pixels wide: readers get a smaller one.`,
    };
  try {
    const {width, height, format} = await sharp(file).metadata();
    if (format === 'svg' || Math.max(width, height) <= LARGEST_SIDE) return undefined;
    return {
      level: 'warning',
      message: `${quoted(name)} is too large: ${width} × ${height} pixels; at most ${LARGEST_SIDE} along the longer side. Make it 1,000 pixels wide: readers get a smaller one.`,
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
