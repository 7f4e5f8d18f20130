import {
  DATA,
  decodedPath,
  HEADERS_OF_ALL,
  HIDDEN,
  KINDS,
  NO_FRAMES,
  OWN_FRAMES,
  patternOf,
  PICTURE_TYPES,
  TEXT_TYPES,
} from './kinds.mjs';

/**
 * The settings that Apache finds in the folder itself, where it may (`AllowOverride All`). What is logged is not theirs to say.
 *
 * @param {URL} base - The address of the folder.
 * @returns {string} The content of `.htaccess`.
 */
export const htaccess = base => `RedirectMatch 404 "^${patternOf(base)}${HIDDEN}"
${rules}

<IfModule mod_headers.c>
${indented(headers(patternOf(base)))}
</IfModule>
`;

/**
 * A configuration of Apache, to be included in a virtual host. As with nginx, it is to be copied.
 *
 * @param {URL} base - The address of the folder.
 * @returns {string} The configuration.
 */
export const apacheConfiguration =
  base => `# How Apache serves ${base.href}. Copy this file to /etc/apache2/solidarity.conf.
# The virtual host that includes it says where the folder is:
#
#   <VirtualHost *:443>
#     ServerName ${base.hostname}
#     SSLEngine on
#     SSLCertificateFile …
#     SSLCertificateKeyFile …
#     Define SOLIDARITY_FOLDER /srv/solidarity/public
#     Include solidarity.conf
#   </VirtualHost>
#
# Debian: a2enmod ssl http2 headers deflate brotli. Requests that name no host go to the first virtual host. If that is another, it may
# log them. ServerTokens Prod, in the main configuration, tells nobody the version.

# Nobody learns who reads this: there is no log of visits, and none of errors that could name visitors.
CustomLog /dev/null "%%"
ErrorLog /dev/null
LogLevel crit
ServerSignature Off

RedirectMatch 404 "^${patternOf(base)}${HIDDEN}"
Alias "${decodedPath(base).replace(/["\\]/g, '\\$&')}" "\${SOLIDARITY_FOLDER}/"

<Directory "\${SOLIDARITY_FOLDER}">
  Require all granted
  AllowOverride None
${indented(rules)}

${indented(headers(patternOf(base)))}
</Directory>
`;

const indented = text => text.replace(/^(?=.)/gm, '  ');

const ALL_TYPES = {...TEXT_TYPES, ...PICTURE_TYPES};

const lines = (map, line) => Object.entries(map).map(line).join('\n');

const withDots = endings => endings.replace(/\w+/g, '.$&');

const compressible = Object.keys(TEXT_TYPES).join(' ');

const rules = `Options -Indexes -MultiViews
DirectoryIndex index.html

# Whatever a part of the name may mean elsewhere: campaign.pl.json is no script in Perl.
<FilesMatch "\\.(?:${Object.values(ALL_TYPES).join('|').replaceAll(' ', '|')})$">
  SetHandler default-handler
</FilesMatch>
${lines(ALL_TYPES, ([type, endings]) => `AddType ${type} ${withDots(endings)}`)}
AddCharset utf-8 ${withDots(Object.values(TEXT_TYPES).join(' '))}

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${compressible}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${compressible}
</IfModule>`;

const headers = path => `# Apache does not know again the ETag of what it has compressed.
RequestHeader edit* If-None-Match "-(?:br|gzip)\\"" "\\""

${lines(HEADERS_OF_ALL, ([name, value]) => `Header set ${name} "${value}"`)}

# data: browsers ask each time whether it has changed
Header set Cache-Control "${DATA.cacheControl}"
Header set Content-Security-Policy "${NO_FRAMES}"
${KINDS.map((kind, at) => section(kind, at ? 'ElseIf' : 'If', path)).join('\n')}`;

const section = ({what, pattern, cacheControl, robots, framedBy}, condition, path) =>
  [
    '',
    `# ${what}`,
    `<${condition} "%{REQUEST_URI} =~ m#^${path}${pattern}#">`,
    `  Header set Cache-Control "${cacheControl}"`,
    ...(robots ? [`  Header set X-Robots-Tag "${robots}"`] : []),
    ...(framedBy === 'any' ? FRAMED_BY_ANY : []),
    ...(framedBy === 'own' ? [`  Header set Content-Security-Policy "${OWN_FRAMES}"`] : []),
    `</${condition}>`,
  ].join('\n');

const FRAMED_BY_ANY = [
  '  Header unset Content-Security-Policy',
  '  Header unset X-Frame-Options',
  '  Header always unset X-Frame-Options',
];
