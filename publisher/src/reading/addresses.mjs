import {Refused} from './refused.mjs';

/**
 * The address of a page, from a cell: `https://` is set before `www.example.org/…`.
 *
 * @param {string} text - One address.
 * @param {(message: string) => void} warn - Is told if `https://` was set before it.
 * @returns {string} A web address.
 * @throws {Refused} If it is none; the text is not quoted, since it may be the address of a person.
 */
export function readAddress(text, warn) {
  const written = text.trim();
  const hasScheme = /^https?:\/\//i.test(written);
  if (!hasScheme && !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(written))
    refuse();
  const address = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(address) || /[\s<>"\\]/.test(address) || address.length > 2000) refuse();
  const {username, hostname} = new URL(address);
  if (username || !/\.|^localhost$/.test(hostname)) refuse();
  if (!hasScheme) warn('The link has no https:// at its beginning. It was added.');
  return address.replace(/^https?:\/\//i, scheme => scheme.toLowerCase());
}

/** Whether a text seems to name an e-mail address or a telephone number. */
export const namesContact = text =>
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.test(text) || /(?<![\d/=-])\+?\d(?:[\s()-]?\d){8,}(?![\d/])/.test(text);

function refuse() {
  throw new Refused(
    'The link is no address of a page. Write one that begins with https://, or leave it empty.',
  );
}
