import {languagesOf} from './languages-of.mjs';
import {nameOf} from './name-of.mjs';
import {formatted} from './paths.mjs';
import {placesIn} from './schema.mjs';

/**
 * The campaign that is checked.
 *
 * @typedef {object} Subject
 * @property {string} folder - Its folder.
 * @property {any} json - It, as its file has it.
 * @property {import('solidarity-widgets/campaign-tools').CampaignReading} reading - It, as elements read it.
 * @property {Date} now - The moment from which it is looked at.
 * @property {string} today - The ISO day of that moment, in UTC.
 * @property {import('./schema.mjs').Place[]} places - Each value in it of which the schema says what it is.
 * @property {string[]} languages - The languages in which it is written.
 * @property {{all: boolean, ids: string[]}} gone - Who has withdrawn.
 * @property {(level: 'error' | 'warning', keys: (string | number)[], message: string) =>
 *   import('../../findings.mjs').Finding} finding - A finding about what the keys lead to, with everything that helps to find it.
 */

/** @returns {Subject} */
export function subjectOf({campaign, reading, now, rows, gone}) {
  const {folder, json} = campaign;
  const places = [...placesIn(json)];
  return {
    folder,
    json,
    reading,
    now,
    today: now.toISOString().slice(0, 10),
    places,
    languages: languagesOf(json, places),
    gone,
    finding: (level, keys, message) => ({
      level,
      message: cut(message),
      ...campaign.placeOf(keys),
      ...(keys.length && {path: formatted(keys)}),
      ...rowOf(json, keys, rows),
      ...nameOf(json, keys),
    }),
  };
}

/** A message may quote what a campaign has in a wrong place. */
const MOST_CHARACTERS = 1_000;

const cut = text => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text);

/** The row of the spreadsheet from which the event was imported that the keys lead into. */
function rowOf(json, [section, index], {file, rows}) {
  const id = section === 'events' && json.events?.[index]?.id;
  if (typeof id !== 'string' || !Object.hasOwn(rows ?? {}, id)) return {};
  return {row: rows[id], ...(file && {sheet: file})};
}
