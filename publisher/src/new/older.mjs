import {stat} from 'node:fs/promises';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {readCampaignFile, readCampaignNamed} from '../folder/campaign-file.mjs';
import {readIfThere} from '../folder/files.mjs';
import {hasWithdrawn, PRIVATE, readWithdrawn} from '../folder/private.mjs';

/**
 * An older campaign, with what its folder keeps to itself.
 *
 * @typedef {object} Older
 * @property {string} folder - Its folder.
 * @property {any} json - It.
 * @property {{all: boolean, ids: string[]}} withdrawn - Who has withdrawn from it, by its file and by its private list.
 * @property {string} [consents] - Its register of consent, without those who have withdrawn; absent if it has none.
 */

/**
 * Reads an older campaign.
 *
 * @param {string} from - Its file or its folder.
 * @returns {Promise<Older>} It.
 * @throws {PublisherError} If there is none, or if it cannot be read.
 */
export async function readOlder(from) {
  const found = await stat(from).catch(() => undefined);
  if (!found) throw new PublisherError(`There is no ${from}. Name the file or the folder of a campaign.`);
  const folder = found.isDirectory() ? from : path.dirname(from);
  const {json} = found.isDirectory()
    ? await readCampaignFile(folder)
    : await readCampaignNamed(folder, path.basename(from));
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new PublisherError(`${from} is no campaign. Name the file or the folder of one.`);
  const withdrawn = await allWithdrawn(folder, json);
  return {folder, json, withdrawn, consents: await consentsOf(folder, withdrawn)};
}

async function allWithdrawn(folder, {withdrawn}) {
  const listed = Array.isArray(withdrawn) ? withdrawn.filter(id => typeof id === 'string') : [];
  const {all, ids} = await readWithdrawn(folder);
  const each = new Map([...ids, ...listed].map(id => [comparable(id), id]));
  return {all, ids: [...each.values()]};
}

/** The register line by line as it is: it is private, and nobody but its keeper changes it. */
async function consentsOf(folder, withdrawn) {
  const text = await readIfThere(path.join(folder, PRIVATE, 'consent.csv'));
  if (text === undefined) return undefined;
  let rows;
  try {
    rows = parse(text, {bom: true, info: true, relax_column_count: true, delimiter: [',', ';', '\t']});
  } catch {
    throw new PublisherError(
      `${PRIVATE}/consent.csv of the older campaign cannot be read. Save it as CSV, in UTF-8.`,
    );
  }
  const bytes = Buffer.from(text);
  const starts = [0, ...rows.map(({info}) => info.bytes)];
  return rows
    .map(({record: [id]}, index) => ({id, line: bytes.subarray(starts[index], starts[index + 1])}))
    .filter(({id}, index) => index === 0 || !hasWithdrawn(withdrawn, id))
    .map(({line}) => line.toString())
    .join('');
}
