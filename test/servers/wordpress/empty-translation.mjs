const HEADER_LENGTH = 28;

/**
 * A file of translations (gettext's `.mo`) without any: WordPress knows only languages that it has such a file of.
 *
 * @param {string} locale - Its language.
 * @returns {Buffer} The file.
 */
export function emptyTranslation(locale) {
  const text = Buffer.from(`Language: ${locale}\nContent-Type: text/plain; charset=UTF-8\n\0`);
  const file = Buffer.alloc(HEADER_LENGTH + 16 + 1);
  // The sign of the format, its revision, one text; where the tables of originals and of translations begin; no other table.
  const originals = HEADER_LENGTH;
  const translations = originals + 8;
  const empty = translations + 8;
  [0x950412de, 0, 1, originals, translations, 0, empty].forEach((number, index) =>
    file.writeUInt32LE(number, index * 4),
  );
  // Each text as its length and place: the original is the empty one.
  [0, empty].forEach((number, index) => file.writeUInt32LE(number, originals + index * 4));
  [text.length - 1, empty + 1].forEach((number, index) =>
    file.writeUInt32LE(number, translations + index * 4),
  );
  return Buffer.concat([file, text]);
}
