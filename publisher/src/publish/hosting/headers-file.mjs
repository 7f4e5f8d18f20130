import {DATA, HEADERS_OF_ALL, LIBRARY, NO_FRAMES, OWN_FRAMES, PEOPLE} from './kinds.mjs';

/** The addresses of pages. Only Netlify also finds other files by them, which does no harm. */
const PAGES = ['', ':language/', ':language/:page/'].flatMap(folder => [folder, `${folder}index.html`]);

/**
 * `_headers` for Netlify and Cloudflare Pages, which read it at the root of a site only. Both read these rules alike: whole paths, names
 * for parts of them, a star only at the end, and no header twice for one file. There are fewer than a hundred, which Cloudflare allows. What has no
 * rule is asked for each time: so both serve it by themselves, as they know types and compress.
 *
 * @param {string[]} aboutPeople - The published files that are about people.
 * @param {URL} base - Its address.
 * @returns {string} Its content.
 */
export function headersFile(aboutPeople, {pathname: root}) {
  const people = new Set(aboutPeople.map(name => name.replace(/^portraits\/.*/, 'portraits/*')));
  const rules = [
    ['*', HEADERS_OF_ALL],
    ['solidarity/*', {'Cache-Control': LIBRARY.cacheControl}],
    ...[...people]
      .sort()
      .map(name => [name, {'Cache-Control': DATA.cacheControl, 'X-Robots-Tag': PEOPLE.robots}]),
    ...PAGES.map(page => [page, {'Content-Security-Policy': NO_FRAMES}]),
    ['builder/preview.html', {'Content-Security-Policy': OWN_FRAMES}],
  ];
  return rules.map(([name, headers]) => `${root}${name}\n${linesOf(headers)}`).join('');
}

const linesOf = headers =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
