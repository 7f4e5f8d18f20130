import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../../errors.mjs';
import {readCalendar} from './calendar.mjs';
import {download} from './download.mjs';
import {readPage} from './page.mjs';
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
  const isAddress = /^https?:/i.test(from);
  const bytes = isAddress ? await download(from) : await contentOf(from);
  const name = isAddress ? nameOf(from) : path.basename(from);
  const start = bytes
    .subarray(0, 1000)
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const read = /^\s*BEGIN:VCALENDAR/i.test(start)
    ? readCalendar
    : /^\s*</.test(start)
      ? readPage
      : readSpreadsheet;
  return {name, source: read(bytes, {name, languages})};
}

/** The address without what may be a key to it. */
function nameOf(address) {
  const {host, pathname} = new URL(address);
  return host + pathname;
}

async function contentOf(file) {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new PublisherError(`There is no file ${file}.`);
  if (found.size > MOST_BYTES)
    throw new PublisherError(`${path.basename(file)} is larger than ${MOST_BYTES / 1_000_000} MB.`);
  return readFile(file);
}
