import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {asJson, readIfThere, writeWhole} from './files.mjs';

/**
 * What `import` has changed in one event. It has no word of the event, which may name a person.
 *
 * @typedef {object} EventNote
 * @property {string} id - The event.
 * @property {string} at - When, as an ISO time.
 * @property {'added' | 'changed' | 'removed'} what - What was done.
 * @property {string} [day] - The first ISO day of the event since then; of one that was removed the last.
 * @property {string} [country] - The ISO code of its country.
 * @property {number} [revision] - Its revision since then; one that was removed has one more than it had.
 * @property {string[]} [fields] - The members that have changed.
 */

/**
 * A number that `number` has written.
 *
 * @typedef {object} NumberNote
 * @property {string} at - When, as an ISO time.
 * @property {object} [from] - The number that was there, with its day, its qualifier, its source and its note.
 * @property {object} to - The new one.
 */

/**
 * What `history.json` remembers, in the order in which it happened.
 *
 * @typedef {object} History
 * @property {EventNote[]} events - The changes of events.
 * @property {NumberNote[]} numbers - The numbers.
 */

/** Of a number it is noted what is always said with it. */
export const notedFigure = figure =>
  figure &&
  Object.fromEntries(
    ['value', 'qualifier', 'asOf', 'source', 'note'].flatMap(key =>
      key in figure ? [[key, figure[key]]] : [],
    ),
  );

/**
 * Notes in `history.json` what a command has changed: numbers and events, and never a person.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} entry - What has changed; `at`, an ISO time, says when.
 */
export async function noteInHistory(folder, entry) {
  const entries = await readEntries(folder);
  await writeWhole(fileIn(folder), asJson([...entries, entry]));
}

/**
 * Reads `history.json`. What somebody has written there in another form is left out.
 *
 * @param {string} folder - The campaign's folder.
 * @returns {Promise<History>} What it remembers; nothing if there is no such file.
 * @throws {PublisherError} If it is no list in JSON.
 */
export async function readHistory(folder) {
  const entries = (await readEntries(folder)).filter(entry => isTime(entry?.at));
  const events = entries.flatMap(({at, ...entry}) =>
    ['added', 'changed', 'removed'].flatMap(what =>
      notesIn(entry[what]).map(note => ({...note, at: ofSecond(at), what})),
    ),
  );
  const numbers = entries
    .filter(({changed}) => changed === 'figures.prisoners')
    .map(({at, from, to}) => ({at: ofSecond(at), from, to}));
  return {events, numbers};
}

const fileIn = folder => path.join(folder, 'history.json');

async function readEntries(folder) {
  const text = await readIfThere(fileIn(folder));
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

const isTime = at => typeof at === 'string' && /^\d{4}-\d\d-\d\dT/.test(at) && !Number.isNaN(Date.parse(at));

/** As calendars have it. */
const ofSecond = at => new Date(at).toISOString().replace(/\.\d+/, '');

const notesIn = list => (Array.isArray(list) ? list.filter(note => typeof note?.id === 'string') : []);
