import {existsSync} from 'node:fs';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {locked} from '../exchange/lock.mjs';
import {asJson, readIfThere, writeWhole} from './files.mjs';

/**
 * What a campaign's folder keeps to itself, in `private/`, which git ignores from the start. Nothing of it is published.
 */
export const PRIVATE = 'private';

/** Acts on a campaign's folder while no other run publishes from it or takes somebody out of it; waits as `locked` does. */
export const lockedCampaign = (folder, act, options) =>
  existsSync(folder) ? locked(path.join(folder, PRIVATE), act, options) : act();

const withdrawnFile = folder => path.join(folder, PRIVATE, 'withdrawn.json');
const rowsFile = folder => path.join(folder, PRIVATE, 'rows.json');

/**
 * Who has withdrawn: ids that are never shown again, and whether everybody has.
 *
 * @returns {Promise<{all: boolean, ids: string[]}>} The list of `private/withdrawn.json`; nobody without one.
 * @throws {PublisherError} If it cannot be read: nobody may come back because of that.
 */
export async function readWithdrawn(folder) {
  const {all = false, ids = []} = await readObject(withdrawnFile(folder));
  if (typeof all === 'boolean' && Array.isArray(ids) && ids.every(id => typeof id === 'string'))
    return {all, ids};
  throw new PublisherError(
    `${PRIVATE}/withdrawn.json is not as it was written: {"all": false, "ids": ["…"]}.`,
  );
}

/** Whether `id` has withdrawn. */
export const hasWithdrawn = ({all, ids}, id) => all || ids.some(each => comparable(each) === comparable(id));

export const writeWithdrawn = (folder, withdrawn) => writeWhole(withdrawnFile(folder), asJson(withdrawn));

/**
 * Which row of the spreadsheet each event was imported from, for messages that a coordinator can follow.
 *
 * @returns {Promise<{file?: string, rows: Record<string, number>}>} The name of the spreadsheet, and the row of each event by its id;
 *   `imported`, if it is there, is what the import remembers.
 */
export async function readRows(folder) {
  const {file, rows, ...more} = await readObject(rowsFile(folder));
  return {...(typeof file === 'string' && {file}), rows: Object(rows), ...more};
}

export const writeRows = (folder, rows) => writeWhole(rowsFile(folder), asJson(rows));

/** A private file as an object; an empty one if there is no such file. No message tells what is in it. */
async function readObject(file) {
  const text = await readIfThere(file);
  if (text === undefined) return {};
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new PublisherError(
      `${PRIVATE}/${path.basename(file)} is no JSON any more. Take it from your backup, or mend it.`,
    );
  }
}
