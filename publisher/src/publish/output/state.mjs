import {randomBytes} from 'node:crypto';
import path from 'node:path';
import {PublisherError} from '../../errors.mjs';
import {asJson, readIfThere, writeWhole} from '../../folder/files.mjs';
import {PRIVATE} from '../../folder/private.mjs';

const stateFile = folder => path.join(folder, PRIVATE, 'published.json');

/**
 * What a campaign's folder remembers of what was published.
 *
 * @typedef {object} State
 * @property {string} salt - What makes public names random.
 * @property {number} serial - The highest serial so far; 0 before the first.
 * @property {string} [of] - The digest of everything from which that was made.
 * @property {string[]} outs - The folders into which it was published, from the campaign's folder.
 * @property {import('./changed-only.mjs').Made} made - What was made, and of what.
 * @property {Record<string, string>} pictures - The digest of each picture as it was encoded, by its public name.
 */

/**
 * @param {string} folder - The campaign's folder.
 * @returns {Promise<State>} What `private/published.json` says; a new salt without it.
 * @throws {PublisherError} If it cannot be read.
 */
export async function readState(folder) {
  const text = await readIfThere(stateFile(folder));
  const read = text ? parsed(text) : {};
  return {
    salt: randomBytes(32).toString('hex'),
    serial: 0,
    of: undefined,
    outs: [],
    made: {},
    pictures: {},
    ...read,
  };
}

function parsed(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new PublisherError(
      `${PRIVATE}/published.json is no JSON any more. Take it from your backup, or remove it and publish with --serial.`,
    );
  }
}

export const writeState = (folder, state) => writeWhole(stateFile(folder), asJson(state));

/**
 * The serial for what is made from `of`: the last one if nothing has changed since, else the next. It never falls, also if
 * `private/` was lost.
 *
 * @param {State} state - What the folder remembers.
 * @param {string} of - The digest of everything from which it is made.
 * @param {object} others - What else it may not fall behind.
 * @param {number} others.published - The serial of the folder that is replaced; 0 without one.
 * @param {number} others.least - The least that it may be.
 */
export function nextSerial(state, of, {published, least}) {
  if (state.of === of && state.serial >= Math.max(published, least)) return state.serial;
  return Math.max(state.serial + 1, published + 1, least);
}
