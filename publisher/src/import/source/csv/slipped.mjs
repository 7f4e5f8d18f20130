import {Refused} from '../../../reading/refused.mjs';

/** @throws {Refused} If cells may stand in columns that they do not belong to: they may be private. */
export function refuseSlipped(cells, width, delimiter) {
  if (cells.slice(width).some(cell => cell.trim()))
    throw new Refused(
      'The row has more cells than there are headings: a text with a comma needs straight quotes, ", around it. ' +
        'Save the spreadsheet again as CSV.',
    );
  const seemsOpen = cells.length < width && cells.some(cell => cell.includes('"'));
  const seemsWhole = cells.some(cell =>
    cell
      .split('\n')
      .some((line, _, lines) => lines.length > 1 && line.split(delimiter).length > Math.max(3, width / 2)),
  );
  if (seemsOpen || seemsWhole)
    throw new Refused(
      'A quote, ", has no end in this row, or in the row before. Save the spreadsheet again as CSV.',
    );
  if (cells.length < width && width - cells.length > 0 && cells.length < 3)
    throw new Refused(
      'The row has fewer cells than there are headings. A line break in a text needs straight quotes around it.',
    );
  if (cells.some(cell => /^#(?:REF|NAME|VALUE|N\/A|DIV\/0|NUM|NULL)[!?]?/.test(cell)))
    throw new Refused('A formula of the spreadsheet has an error here. Write the value itself.');
}
