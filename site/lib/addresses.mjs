import path from 'node:path';

/**
 * The way from one page of the site to another, so that the site works in any folder, and from disk.
 *
 * @param {string} to - The address within the site, such as `elements/day.html#events`.
 * @param {string} from - The address of the page with the link.
 * @returns {string} A relative address; of a place in the same page its fragment alone.
 */
export function wayTo(to, from) {
  const [page, fragment] = to.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (page === from && hash) return hash;
  return path.posix.relative(path.posix.dirname(from), page) + hash;
}

/** The address of a page within the site, of its URL as Eleventy has it. */
export const addressOf = url => url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
