import {published} from '../../../reading/plain.mjs';

/**
 * The cells of a row by the field of their column; a cell with a dash is empty.
 *
 * @param {{at: number, field: string, language?: string}[]} columns - The columns that are known.
 * @param {string[]} cells - The row.
 * @param {string} first - The language of texts whose column names none.
 */
export function valuesOf(columns, cells, first) {
  const values = {};
  for (const {at, field, language} of columns) {
    const value = published(cells[at] ?? '').replace(/^[-–—]+$/, '');
    values[field] ??= {};
    values[field][language ?? ''] = value;
  }
  const text = field => {
    const {'': plain = '', ...others} = values[field] ?? {};
    const all = {...(plain && !others[first] && {[first]: plain}), ...others};
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  };
  return {
    /** The cell of a column that has no language. */
    cell: field => values[field]?.[''] ?? '',
    /** The texts by language; those of a column without language are in the first one. */
    text,
    /** The same; one string for every language where only the column without language is filled. */
    name: field => {
      const {'': plain, ...others} = values[field] ?? {};
      return Object.values(others).some(Boolean) ? text(field) : plain;
    },
    any: field => Object.values(values[field] ?? {}).find(Boolean) ?? '',
  };
}

/** The title, short, for messages. */
export const titleOf = ({any}) => any('title').replace(/\s+/g, ' ').slice(0, 80) || undefined;

/** What the row is known by: its number, or an id of the spreadsheet's own. */
export const keyOf = ({cell}) => cell('key').slice(0, 100) || undefined;
