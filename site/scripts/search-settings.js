/** What stands between the letters of a Belarusian word, in three forms, and accents of stress. */
const APOSTROPHES = /['’ʼ\u0301]/g;

/**
 * How the index is made and read; both sides need the same. Endings of Belarusian and Russian words change: beginnings and
 * near spellings find the others.
 *
 * @type {import('minisearch').Options}
 */
export const SEARCH = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'shown', 'lang'],
  // A word such as solidarity-day is found as a whole and by its parts.
  tokenize: text =>
    text
      .replace(APOSTROPHES, '')
      .split(/[\s\p{P}\p{S}]+/u)
      .filter(Boolean),
  processTerm: term => term.toLowerCase().replace(/ё/g, 'е').normalize('NFC') || null,
  searchOptions: {
    boost: {page: 4, heading: 3},
    prefix: true,
    fuzzy: term => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};
