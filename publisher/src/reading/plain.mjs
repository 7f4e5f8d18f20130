/** `text` for comparing with words: small letters, single spaces, straight quotes, no full stop at its end. */
export const plain = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');

/** `text` for comparing names: as `plain`, and without accents and punctuation: `bialystok` for “Białystok”. */
export const folded = text =>
  plain(text)
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text of a cell as it is published: composed characters, and no control characters but line breaks and tabs. */
export const published = text =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
