import path from 'node:path';
import {asJson, readIfThere, writeWhole} from './files.mjs';

/**
 * Notes in `history.json` what a command has changed: numbers and events, and never a person.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} entry - What has changed; `at`, an ISO time, says when.
 */
export async function noteInHistory(folder, entry) {
  const file = path.join(folder, 'history.json');
  const text = await readIfThere(file);
  await writeWhole(file, asJson([...(text ? JSON.parse(text) : []), entry]));
}
