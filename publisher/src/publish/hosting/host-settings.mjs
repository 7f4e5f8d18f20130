/**
 * Settings for usual hosts: `_headers` for Netlify and Cloudflare Pages, which read it at the root of a site only, and
 * `.htaccess` for Apache.
 *
 * @param {string[]} names - The files of the published folder.
 * @param {URL} base - Its address.
 * @returns {Record<string, string>} The settings, by the name of their file.
 */
export function hostSettings(names, base) {
  const hasPeople = names.some(isAboutPeople);
  return {
    _headers: headersFile(names, base.pathname),
    '.htaccess': htaccess(ROOT),
    'solidarity/.htaccess': htaccess('Header set Cache-Control "public, max-age=31536000, immutable"'),
    ...(hasPeople && {'portraits/.htaccess': htaccess(PEOPLE)}),
  };
}

/** Whether a published file is about people: it is revalidated each time, and kept out of search. */
export const isAboutPeople = name => /^(?:people\.|current\.json|portraits\/)/.test(name);

/** Whether a published file is a setting of a host. */
export const isHostSetting = name => /(?:^|\/)(?:\.[^/]*|_[^/]*|web\.config)$/.test(name);

const FOR_ALL = ['Header set Access-Control-Allow-Origin "*"', 'Header set X-Content-Type-Options "nosniff"'];

const PEOPLE = `Header set Cache-Control "no-cache"
  Header set X-Robots-Tag "noindex, noarchive"`;

const ROOT = `${FOR_ALL.join('\n  ')}
  Header set Cache-Control "public, max-age=60"
  <FilesMatch "^(people\\.|current\\.json)">
    ${PEOPLE.replace('\n', '\n  ')}
  </FilesMatch>`;

const htaccess = settings => `Options -Indexes
<IfModule mod_headers.c>
  ${settings}
</IfModule>
`;

/** Rules that both hosts read alike: whole paths, a star only at the end, and no header twice for one file. */
function headersFile(names, root) {
  const people = [
    ...new Set(names.filter(isAboutPeople).map(name => name.replace(/^portraits\/.*/, 'portraits/*'))),
  ];
  const rules = [
    [`${root}*`, 'Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff'],
    [`${root}solidarity/*`, 'Cache-Control: public, max-age=31536000, immutable'],
    ...people
      .sort()
      .map(name => [`${root}${name}`, 'Cache-Control: no-cache', 'X-Robots-Tag: noindex, noarchive']),
  ];
  return `${rules.map(([pattern, ...headers]) => [pattern, ...headers.map(each => `  ${each}`)].join('\n')).join('\n')}\n`;
}
