/** How long a browser or a cache may keep a file without asking again. */
const CACHING = {
  never: 'no-cache',
  short: 'public, max-age=300',
  forEver: 'public, max-age=31536000, immutable',
};

/** A folder of a language, such as `de/` or `pt-BR/`. */
const LANGUAGE = '[a-z][a-z](?:-[A-Z][A-Z])?/';

/**
 * A kind of published files, and how each host must serve them. A file is of the first kind that fits.
 *
 * @typedef {object} Kind
 * @property {string} what - What they are, for whoever reads the settings of a host.
 * @property {string} pattern - A regular expression for their path after the address of the folder.
 * @property {string} cacheControl - How long they may be kept.
 * @property {string} [robots] - What search engines are told.
 * @property {'any' | 'own'} [framedBy] - Which pages may show them in a frame: all, or those of the same host; none without it.
 */

/** @type {Kind} */
export const LIBRARY = {
  what: 'the library: its path has the version, so its content never changes',
  pattern: 'solidarity/\\d+\\.\\d+\\.\\d+',
  cacheControl: CACHING.forEver,
  framedBy: 'any',
};

/** @type {Kind} */
export const PEOPLE = {
  what: 'people: out of search engines, and who withdraws is gone with the next request',
  pattern: '(?:people\\.|current\\.json|portraits/)',
  cacheControl: CACHING.never,
  robots: 'noindex, noarchive',
};

/** @type {Kind[]} */
export const KINDS = [
  LIBRARY,
  PEOPLE,
  {
    what: 'the preview of the builder: in its own page',
    pattern: 'builder/preview\\.html$',
    cacheControl: CACHING.never,
    framedBy: 'own',
  },
  {
    what: 'frames: on any page',
    pattern: `${LANGUAGE}embed/`,
    cacheControl: CACHING.short,
    framedBy: 'any',
  },
  {
    what: 'drawn pages: in no frame',
    pattern: `${LANGUAGE}(?:.*(?:\\.html|/))?$`,
    cacheControl: CACHING.short,
  },
  {
    what: 'calendars: out of search engines, since a phone that subscribes asks this host for months',
    pattern: `${LANGUAGE}[^/]+\\.ics$`,
    cacheControl: CACHING.short,
    robots: 'noindex',
    framedBy: 'any',
  },
  {
    what: 'pictures, news',
    pattern: `(?:${LANGUAGE}|pictures/)`,
    cacheControl: CACHING.short,
    framedBy: 'any',
  },
];

/** All other files: data, and the page that says what to paste. Browsers ask each time whether they have changed. */
export const DATA = {cacheControl: CACHING.never};

/** Headers of every file: pages of others, also those without an origin, may load it; nobody is told where a reader came from. */
export const HEADERS_OF_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The policy of what may not be framed. What may be has none: the source `*` would refuse every page inside a sandboxed
 * one (seen in Chromium), and those on a disk.
 */
export const NO_FRAMES = "frame-ancestors 'none'";

/** The policy of what may be framed by pages of the same host. */
export const OWN_FRAMES = "frame-ancestors 'self'";

/** A regular expression for settings, which no host shows to anybody, after the address of the folder. */
export const HIDDEN = '(?:.*/)?(?:\\.(?!well-known/)|_)';

/** The media types, by the endings of names: all that are published. */
export const TEXT_TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'application/json': 'json',
  'text/plain': 'txt sig',
  'text/calendar': 'ics',
  'application/atom+xml': 'atom',
  'text/vtt': 'vtt',
  'image/svg+xml': 'svg',
};

export const PICTURE_TYPES = {'image/png': 'png', 'image/webp': 'webp'};

/**
 * The path of an address, as a regular expression for what hosts match: they have decoded it.
 *
 * @param {URL} base - The address.
 * @returns {string} The expression.
 */
export const patternOf = base =>
  decodedPath(base).replace(/[^\p{L}\p{N}/~-]/gu, each => (each === '.' ? '\\.' : '.'));

/** The path of an address without escapes. */
export const decodedPath = base => decodeURIComponent(base.pathname);
