/**
 * Something to be told about a campaign.
 *
 * @typedef {object} Finding
 * @property {'error' | 'warning'} level - An error stops `publish`; a warning does not.
 * @property {string} message - What is wrong, and what to write instead. Never a value of a private column.
 * @property {string} [file] - The file, from the campaign's folder.
 * @property {number} [line] - The line in the file, from 1.
 * @property {number} [column] - The column in the line, from 1.
 * @property {number} [row] - The row of a spreadsheet, as the spreadsheet counts it: the headings are row 1.
 * @property {string} [sheet] - The name of that spreadsheet, if `file` is not it.
 * @property {string} [path] - The path in the campaign, such as `events[2].timeZone`.
 * @property {string} [about] - The name of what it is about, such as an event's, as a coordinator knows it.
 */

/** How many of the findings are errors. */
export const errorsIn = findings => findings.filter(({level}) => level === 'error').length;

/** `findings` in the order of their files, lines and rows. */
export function inOrder(findings) {
  const key = ({file = '', line = 0, row = 0, column = 0}) => [file, line, row, column];
  return [...findings].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    const index = a.findIndex((value, at) => value !== b[at]);
    if (index < 0) return 0;
    return a[index] < b[index] ? -1 : 1;
  });
}

/** The lines that tell a finding to a person. */
export function textOf({level, message, file, line, column, row, sheet, path, about}, colours) {
  const where = [file, line, column].filter(Boolean).join(':');
  const rowWords = row && `row ${row}`;
  const place = [where, !sheet && rowWords, path, about && `"${about}"`, sheet && `(${sheet} ${rowWords})`]
    .filter(Boolean)
    .join('  ');
  const word = level === 'error' ? colours.red('ERROR') : colours.yellow('WARN ');
  return place ? `${word}  ${colours.dim(place)}\n       ${message}` : `${word}  ${message}`;
}
