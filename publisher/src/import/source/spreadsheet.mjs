import {PublisherError} from '../../errors.mjs';
import {findHeadings} from '../../reading/columns.mjs';
import {Refused} from '../../reading/refused.mjs';
import {coverage} from './csv/covered.mjs';
import {eventOf} from './csv/event-of-row.mjs';
import {recordsOf} from '../../reading/records.mjs';
import {refuseSlipped} from './csv/slipped.mjs';
import {keyOf, titleOf, valuesOf} from './csv/values.mjs';
import {decode} from '../../reading/decode.mjs';

/**
 * What a source has of one event.
 *
 * @typedef {object} Found
 * @property {object} event - Its members as in a campaign, without `id` and `revision`.
 * @property {string} about - Its title, for messages.
 * @property {string} [key] - What the source itself knows it by.
 * @property {number} [row] - Its row in the spreadsheet: the first one is 1.
 * @property {number} [sequence] - How often a calendar says that it was changed.
 */

/**
 * What a source has.
 *
 * @typedef {object} Source
 * @property {'spreadsheet' | 'calendar' | 'page'} kind - What it is.
 * @property {Found[]} found - The events that can be read.
 * @property {{key?: string, row?: number}[]} refused - What cannot.
 * @property {(path: string) => boolean} covers - Whether it can say something of the member at a path such as `name.be`.
 * @property {import('../../findings.mjs').Finding[]} findings - What was refused, dropped or set right.
 */

/**
 * Reads a spreadsheet of events: CSV as people save it.
 *
 * @param {Buffer} bytes - The file.
 * @param {object} options
 * @param {string} options.name - The name of the file, for messages.
 * @param {string[]} options.languages - Those of the campaign; texts of columns without a language are in the first one.
 * @returns {Source} Its events.
 * @throws {PublisherError} If it is no spreadsheet of events.
 */
export function readSpreadsheet(bytes, {name, languages: [first = 'en']}) {
  const findings = [];
  const tell = (level, message, more = {}) => findings.push({level, message, file: name, ...more});
  const {text, encoding} = decode(bytes, name);
  if (!/^utf/.test(encoding))
    tell(
      'warning',
      `It is not in Unicode, and was read as ${encoding}. Look at the titles, or save it as CSV in UTF-8.`,
    );
  const {rows, delimiter, skipped} = recordsOf(text, name);
  const headings = findHeadings(rows);
  if (!headings)
    throw new PublisherError(
      `${name} has no row of headings that names a title and a day. The first row should say: Title, From, Starts, City, Country.`,
    );
  const {columns, dropped, index, width} = headings;
  for (const {heading} of dropped)
    tell(
      'warning',
      `The column "${heading}" is not known here. It was left out, and nothing of it is published.`,
    );

  const found = [];
  const refused = [];
  for (const [at, cells] of rows.entries()) {
    if (at <= index || cells.every(cell => !cell.trim())) continue;
    const row = at + 1 + skipped;
    const isWhole = cells.length === width;
    const values = valuesOf(columns, cells, first);
    const about = isWhole ? titleOf(values) : undefined;
    const place = {row, ...(about && {about})};
    const faults = [];
    const warn = message => tell('warning', message, place);
    try {
      refuseSlipped(cells, width, delimiter);
      const event = eventOf(values, {warn, fault: message => faults.push(message)});
      if (!faults.length) {
        found.push({event, row, about, key: keyOf(values)});
        continue;
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      faults.push(error.message);
    }
    for (const message of faults) tell('error', message, place);
    refused.push({row, ...(isWhole && {key: keyOf(values)})});
  }
  withoutDoubleKeys(found, tell);
  return {kind: 'spreadsheet', found, refused, covers: coverage(columns, first), findings};
}

/** Two rows with one number: neither is known by it. */
function withoutDoubleKeys(found, tell) {
  for (const [key, same] of groupedByKey(found)) {
    if (key === undefined || same.length < 2) continue;
    for (const each of same) delete each.key;
    tell(
      'warning',
      `The rows ${same.map(({row}) => row).join(', ')} have the same number. Give each its own.`,
      {
        row: same[1].row,
      },
    );
  }
}

function groupedByKey(found) {
  const groups = new Map();
  for (const each of found) groups.set(each.key, [...(groups.get(each.key) ?? []), each]);
  return groups;
}
