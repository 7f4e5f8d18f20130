import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {asJson, readIfThere, writeWhole} from './files.mjs';

/**
 * What a campaign's folder keeps to itself, in `private/`, which git ignores from the start. Nothing of it is published.
 */
export const PRIVATE = 'private';

const withdrawnFile = folder => path.join(folder, PRIVATE, 'withdrawn.json');
const rowsFile = folder => path.join(folder, PRIVATE, 'rows.json');

/**
 * Who has withdrawn: ids that are never shown again, and whether everybody has.
 *
 * @returns {Promise<{all: boolean, ids: string[]}>} The list of `private/withdrawn.json`; nobody without one.
 */
export async function readWithdrawn(folder) {
  const text = await readIfThere(withdrawnFile(folder));
  return text === undefined ? {all: false, ids: []} : {all: false, ids: [], ...JSON.parse(text)};
}

/** Whether `id` has withdrawn. */
export const hasWithdrawn = ({all, ids}, id) => all || ids.some(each => comparable(each) === comparable(id));

export const writeWithdrawn = (folder, withdrawn) => writeWhole(withdrawnFile(folder), asJson(withdrawn));

/**
 * Which row of the spreadsheet each event was imported from, for messages that a coordinator can follow.
 *
 * @returns {Promise<{file?: string, rows: Record<string, number>}>} The name of the spreadsheet, and the row of each event by its id.
 */
export async function readRows(folder) {
  const text = await readIfThere(rowsFile(folder));
  return text === undefined ? {rows: {}} : JSON.parse(text);
}

export const writeRows = (folder, rows) => writeWhole(rowsFile(folder), asJson(rows));
