import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {readDays} from '../reading/days.mjs';
import {decode} from '../reading/decode.mjs';
import {recordsOf} from '../reading/records.mjs';
import {PublisherError} from '../errors.mjs';
import {PRIVATE} from '../folder/private.mjs';

/** The register of who agreed to what, from the campaign's folder. */
export const REGISTER = `${PRIVATE}/consent.csv`;

/**
 * What somebody agreed to.
 *
 * @typedef {object} Agreement
 * @property {number} row - Its row in the spreadsheet; the headings are row 1.
 * @property {boolean} isOnly - Whether no other row is about the same person.
 * @property {'person' | 'relative' | undefined} by - Who agreed.
 * @property {string | undefined} on - The ISO day on which they agreed.
 * @property {string[]} fields - What may be shown, in the words of a consent.
 * @property {boolean} isAdult - Whether the person is known to be of age.
 * @property {string | undefined} reviewed - The ISO day on which somebody last asked whether it still holds.
 */

/**
 * @typedef {object} Register
 * @property {Map<string, Agreement>} agreements - The agreements, by the comparable id of the person.
 * @property {import('../findings.mjs').Finding[]} findings - What in it cannot be read, by its row.
 */

/**
 * Reads `private/consent.csv`: commas, semicolons or tabs, headings in any order, days as people write them.
 *
 * @param {string} folder - The campaign's folder.
 * @returns {Promise<Register | undefined>} The register; `undefined` if there is none.
 * @throws {PublisherError} If it is no spreadsheet in UTF-8, or lacks a heading.
 */
export async function readRegister(folder) {
  const bytes = await readFile(path.join(folder, REGISTER)).catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const {rows: all, skipped} = recordsOf(decode(bytes, REGISTER).text, REGISTER);
  const [headings = [], ...rows] = all;
  const columns = columnsOf(headings);
  const agreements = new Map();
  const findings = [];
  for (const [index, cells] of rows.entries()) {
    const row = index + 2 + skipped;
    const {id, faults, ...agreement} = readRow(heading => (cells[columns.get(heading)] ?? '').trim(), row);
    findings.push(...faults.map(message => ({level: 'warning', file: REGISTER, row, message})));
    const key = comparable(id);
    if (key) agreements.set(key, {...agreement, isOnly: !agreements.has(key)});
    else if (cells.some(cell => cell.trim()))
      findings.push({
        level: 'warning',
        file: REGISTER,
        row,
        message: 'The column Person is empty: write the id.',
      });
  }
  return {agreements, findings};
}

/** The headings, and what each says may be shown. */
export const FIELDS = {
  name: 'name',
  status: 'status',
  story: 'story',
  portrait: 'portrait',
  birthday: 'birthday',
  address: 'address',
  poem: 'poem',
};

const HEADINGS = ['person', 'agreed by', 'relation', 'on', ...Object.keys(FIELDS), 'adult', 'reviewed'];

/**
 * Where each heading is in the first row, in small letters.
 *
 * @throws {PublisherError} If one is missing or there twice.
 */
export function columnsOf(headings) {
  const columns = new Map();
  for (const [index, heading] of headings.entries()) {
    const name = heading.trim().toLowerCase();
    if (HEADINGS.includes(name) && columns.has(name))
      throw new PublisherError(`${REGISTER} has the column "${name}" twice. Keep one.`);
    columns.set(name, index);
  }
  const missing = HEADINGS.filter(heading => !columns.has(heading));
  if (missing.length)
    throw new PublisherError(
      `${REGISTER} has no column ${missing.map(each => `"${each}"`).join(', ')}. The headings in its first row are: Person, Agreed by, Relation, On, Name, Status, Story, Portrait, Birthday, Address, Poem, Adult, Reviewed.`,
    );
  return columns;
}

/** What a row says; `cell` gives the text under a heading. */
export function readRow(cell, row) {
  const faults = [];
  const dayIn = heading => {
    const day = cell(heading) && singleDay(cell(heading));
    if (day === undefined)
      faults.push(
        `The column ${titled(heading)} has no day. Write it as year, month and day, such as 2027-01-14.`,
      );
    return day || undefined;
  };
  const isYes = heading => {
    if (/^(yes|y|true|1|x|да|так|ja|tak)$/i.test(cell(heading))) return true;
    if (!/^(no|n|false|0|нет|не|nein|nie|)$/i.test(cell(heading)))
      faults.push(`The column ${titled(heading)} has neither "yes" nor "no". Write one of them.`);
    return false;
  };
  return {
    row,
    id: cell('person'),
    by: whoAgreed(cell('agreed by'), cell('relation'), faults),
    on: dayIn('on'),
    fields: Object.entries(FIELDS).flatMap(([heading, field]) => (isYes(heading) ? [field] : [])),
    isAdult: isYes('adult'),
    reviewed: dayIn('reviewed'),
    faults,
  };
}

/** The ISO day that stands in a cell, and nothing else; `undefined` for anything else. */
function singleDay(text) {
  try {
    const {first, last, time} = readDays(text);
    return last || time ? undefined : first;
  } catch {
    return undefined; // the message would quote the cell
  }
}

const titled = heading => `${heading[0].toUpperCase()}${heading.slice(1)}`;

const THEMSELVES = /^(person|self|himself|herself|themselves|themself)$/i;

const FAMILY =
  /^(relatives?|family|(?:grand)?(?:mother|father|parents?|son|daughter|child)|wife|husband|spouse|partner|sister|brother|aunt|uncle|cousin)$/i;

/** Who agreed: the person, or somebody of the family. A friend or a lawyer cannot agree for them. */
function whoAgreed(agreedBy, relation, faults) {
  if (!agreedBy) return undefined;
  const who = relation || agreedBy;
  if (THEMSELVES.test(who)) return 'person';
  if (FAMILY.test(who)) return 'relative';
  faults.push(
    'The column Relation says neither that the person agreed nor that a relative did. Write "himself", "herself" or "relative".',
  );
  return undefined;
}
