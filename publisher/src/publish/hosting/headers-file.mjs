import {DATA, HEADERS_OF_ALL, KINDS, NO_FRAMES} from './kinds.mjs';

const [LIBRARY, PEOPLE] = KINDS;

const isAboutPeople = name => new RegExp(`^${PEOPLE.pattern}`).test(name);

/** The addresses of pages. Only Netlify also finds other files by them, which does no harm. */
const PAGES = ['', ':language/', ':language/:page/'].flatMap(folder => [folder, `${folder}index.html`]);

/**
 * `_headers` for Netlify and Cloudflare Pages, which read it at the root of a site only. Both read these rules alike: whole paths, names
 * for parts of them, a star only at the end, and no header twice for one file. There are fewer than a hundred, which Cloudflare allows. What has no
 * rule is asked for each time: so both serve it by themselves, as they know types and compress.
 *
 * @param {string[]} names - The files of the published folder.
 * @param {URL} base - Its address.
 * @returns {string} Its content.
 */
export function headersFile(names, {pathname: root}) {
  const people = new Set(
    names.filter(isAboutPeople).map(name => name.replace(/^portraits\/.*/, 'portraits/*')),
  );
  const rules = [
    ['*', HEADERS_OF_ALL],
    ['solidarity/*', {'Cache-Control': LIBRARY.cacheControl}],
    ...[...people]
      .sort()
      .map(name => [name, {'Cache-Control': DATA.cacheControl, 'X-Robots-Tag': PEOPLE.robots}]),
    ...PAGES.map(page => [page, {'Content-Security-Policy': NO_FRAMES}]),
  ];
  return rules.map(([name, headers]) => `${root}${name}\n${linesOf(headers)}`).join('');
}

const linesOf = headers =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
