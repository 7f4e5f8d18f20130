import {parse} from 'csv-parse/sync';
import {PublisherError} from '../errors.mjs';

/**
 * The rows of a CSV file, with commas, semicolons or tabs between the cells.
 *
 * @param {string} text - Its content; a first line such as `sep=;` names the sign between the cells.
 * @param {string} name - Its name, for messages.
 * @returns {{rows: string[][], delimiter: string, skipped: number}} The rows, empty ones included; `skipped` stood before the first one.
 * @throws {PublisherError} If a quote has no end; what stands in the file is not quoted.
 */
export function recordsOf(text, name) {
  const {rows, delimiter, declared} = parsed(text, name);
  return {rows: rows.map(({record}) => record), delimiter, skipped: declared ? 1 : 0};
}

/**
 * The rows of a CSV file as `recordsOf` reads them, each with what it is in the file.
 *
 * @param {string} text - Its content.
 * @param {string} name - Its name, for messages.
 * @returns {{before: string, rows: {cells: string[], text: string}[], delimiter: string}} The text of a row has its line break in it;
 *   together with what is before the first one they are the whole content.
 * @throws {PublisherError} If a quote has no end.
 */
export function rowsAsWritten(text, name) {
  const {rows, delimiter, body} = parsed(text, name);
  const bytes = Buffer.from(body);
  const ends = [0, ...rows.map(({info}) => info.bytes)];
  return {
    before: text.slice(0, text.length - body.length),
    rows: rows.map(({record}, index) => ({
      cells: record,
      text: bytes.subarray(ends[index], ends[index + 1]).toString(),
    })),
    delimiter,
  };
}

function parsed(text, name) {
  const [declared, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [''];
  const body = text.slice(declared.length).replace(/^\ufeff/, '');
  const delimiter = sign ?? delimiterOf(body);
  try {
    const rows = parse(body, {
      delimiter,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return {rows, delimiter, declared, body};
  } catch (error) {
    const line = Number.isInteger(error.lines) ? error.lines : undefined;
    throw new PublisherError(
      `${name} cannot be read as CSV${line ? ` at line ${line}` : ''}: a quote, ", may have no end. ` +
        'Save it again from the spreadsheet as CSV in UTF-8.',
    );
  }
}

/** The sign that stands most often between the cells of the first lines, outside of quotes. */
function delimiterOf(text) {
  const start = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter(line => line.trim())
    .slice(0, 10);
  const counts = [',', ';', '\t'].map(sign => ({
    sign,
    count: Math.max(0, ...start.map(line => line.split(sign).length - 1)),
  }));
  return counts.sort((one, other) => other.count - one.count)[0].sign;
}
