import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../../errors.mjs';
import {readSpreadsheet} from './spreadsheet.mjs';

/** Larger files are no list of events. */
const MOST_BYTES = 50_000_000;

/**
 * Reads the events of a file, or of a page at an address.
 *
 * @param {string} from - The path of a file, or an address that begins with `https://`.
 * @param {{languages: string[]}} options - The languages of the campaign.
 * @returns {Promise<{name: string, source: import('./spreadsheet.mjs').Source}>} A name by which the source is known again, and what it has.
 * @throws {PublisherError} If it cannot be read.
 */
export async function readSource(from, {languages}) {
  const {bytes, name} = await readFileAt(from);
  return {name, source: readSpreadsheet(bytes, {name, languages})};
}

async function readFileAt(file) {
  const name = path.basename(file);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new PublisherError(`There is no file ${file}.`);
  if (found.size > MOST_BYTES)
    throw new PublisherError(`${name} is larger than ${MOST_BYTES / 1_000_000} MB.`);
  return {bytes: await readFile(file), name};
}
