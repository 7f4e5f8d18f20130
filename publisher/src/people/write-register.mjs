import {readFile} from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {writeWhole} from '../folder/files.mjs';
import {consentTable} from '../new/tables.mjs';
import {decode} from '../reading/decode.mjs';
import {rowsAsWritten} from '../reading/records.mjs';
import {columnsOf, FIELDS, readRow, REGISTER} from './read-register.mjs';

/** @typedef {Pick<import('./read-register.mjs').Agreement, 'by' | 'on' | 'fields' | 'isAdult' | 'reviewed'>} Agreed */

/**
 * Writes what somebody has agreed to into `private/consent.csv`, in the encoding that it has. Without a register one is begun.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string} id - The id of the person.
 * @param {Agreed} agreement - What they have agreed to.
 * @throws {PublisherError} As `withAgreement`. Nothing is written then.
 */
export async function writeAgreement(folder, id, agreement) {
  const file = path.join(folder, REGISTER);
  const bytes = await readFile(file).catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes?.length) return writeWhole(file, withAgreement(undefined, id, agreement));
  const {text, encoding} = decode(bytes, REGISTER);
  const {start, end, row} = changeOf(text, id, agreement);
  const sizeOf = part => iconv.encode(part, encoding).length;
  const mark = bytes.length - sizeOf(text);
  const changed = [
    bytes.subarray(0, mark + sizeOf(text.slice(0, start))),
    iconv.encode(row, encoding),
    bytes.subarray(mark + sizeOf(text.slice(0, end))),
  ];
  return writeWhole(file, Buffer.concat(changed));
}

/**
 * A register with what somebody has agreed to: their row is changed, or added after the others, and in it no more than what says
 * something else. Everything else is as it was.
 *
 * @param {string | undefined} text - The content of the register; one is begun without it.
 * @param {string} id - The id of the person.
 * @param {Agreed} agreement - What they have agreed to.
 * @returns {string} The new content.
 * @throws {PublisherError} If the register cannot be read, if several rows are about the person, or if a day is none.
 */
export function withAgreement(text, id, agreement) {
  const before = text || consentTable();
  const {start, end, row} = changeOf(before, id, agreement);
  return before.slice(0, start) + row + before.slice(end);
}

/** What is to be written from `start` to `end`. */
function changeOf(text, id, agreement) {
  refuseUnreadable(id, agreement);
  const {before, rows, delimiter} = rowsAsWritten(text, REGISTER);
  const columns = columnsOf(rows[0]?.cells ?? []);
  const cellOf = cells => heading => (cells[columns.get(heading)] ?? '').trim();
  const own = rows.flatMap(({cells}, index) =>
    index && comparable(cellOf(cells)('person')) === comparable(id) ? [index] : [],
  );
  if (own.length > 1)
    throw new PublisherError(
      `${REGISTER} has several rows for this person: ${own.map(index => index + 1).join(', ')}. Keep the one that counts.`,
    );

  const written = (cells, changes) => {
    const next = Array.from(
      {length: Math.max(cells.length, rows[0].cells.length)},
      (_, at) => cells[at] ?? '',
    );
    for (const [heading, value] of changes) next[columns.get(heading)] = value;
    return next.map(cell => quoted(cell, delimiter)).join(delimiter);
  };
  const startOf = index =>
    before.length + rows.slice(0, index).reduce((sum, row) => sum + row.text.length, 0);
  const [, eol = '\r\n'] = /(\r\n|\n|\r)$/.exec(rows[0].text) ?? [];

  if (own.length) {
    const [index] = own;
    const {cells, text: line} = rows[index];
    const changes = changesOf(cellOf(cells), agreement);
    const [end] = /(?:\r\n|\n|\r)?$/.exec(line);
    const row = changes.length ? written(cells, changes) + end : line;
    return {start: startOf(index), end: startOf(index) + line.length, row};
  }
  const last = rows.findLastIndex(({cells}) => cells.some(cell => cell.trim()));
  const at = startOf(last + 1);
  const row = written([], [['person', id], ...changesOf(() => '', agreement)]);
  const isEnded = /[\r\n]$/.test(rows[last].text);
  return {start: at, end: at, row: isEnded ? row + eol : eol + row};
}

/** The cells of a row that do not say what was agreed to, and what is to be in them. */
function changesOf(cell, {by, on, fields, isAdult, reviewed}) {
  const said = readRow(cell);
  const yes = is => (is ? 'yes' : 'no');
  return [
    ...(said.by === by
      ? []
      : [
          ['agreed by', by ?? ''],
          ['relation', ''],
        ]),
    ...(said.on === on ? [] : [['on', on ?? '']]),
    ...Object.entries(FIELDS).flatMap(([heading, field]) =>
      said.fields.includes(field) === fields.includes(field) ? [] : [[heading, yes(fields.includes(field))]],
    ),
    ...(said.isAdult === isAdult ? [] : [['adult', yes(isAdult)]]),
    ...(said.reviewed === reviewed ? [] : [['reviewed', reviewed ?? '']]),
  ];
}

/** What could be read otherwise than it was meant. No message has a value of the register in it. */
function refuseUnreadable(id, {by, on, fields, reviewed}) {
  if (!comparable(id)) throw new PublisherError('The person has no id. Write one into the campaign first.');
  if (by !== undefined && by !== 'person' && by !== 'relative')
    throw new PublisherError('Who agreed must be "person" or "relative": nobody else can agree for them.');
  for (const [name, day] of Object.entries({agreement: on, review: reviewed}))
    if (day !== undefined && !isDay(day))
      throw new PublisherError(`The day of the ${name} is no day. Write it as 2027-01-14.`);
  const unknown = fields.find(field => !Object.values(FIELDS).includes(field));
  if (unknown) throw new PublisherError(`Nobody can agree to "${unknown}".`);
}

const isDay = day =>
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

const quoted = (cell, delimiter) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
