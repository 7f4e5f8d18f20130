import path from 'node:path';
import {PublisherError} from '../errors.mjs';
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
  await writeWhole(file, asJson([...entriesIn(text), entry]));
}

function entriesIn(text) {
  if (!text) return [];
  try {
    const entries = JSON.parse(text);
    if (Array.isArray(entries)) return entries;
  } catch {
    // The same as a file that holds no list.
  }
  throw new PublisherError(
    'history.json is no list in JSON any more. Mend it, or move it away: a new one is begun.',
  );
}
