import {
  DATA,
  decodedPath,
  HEADERS_OF_ALL,
  HIDDEN,
  KINDS,
  LIBRARY,
  NO_FRAMES,
  OWN_FRAMES,
  patternOf,
  PICTURE_TYPES,
  TEXT_TYPES,
} from './kinds.mjs';

/**
 * A configuration of nginx, to be included in a server. It stands in the published folder to be copied, not to be included from
 * there: whoever may upload the folder should not decide what the server does.
 *
 * @param {URL} base - The address of the folder.
 * @returns {string} The configuration.
 */
export const nginxConfiguration =
  base => `# How nginx serves ${base.href}. Copy this file to /etc/nginx/snippets/solidarity.conf.
# The server that includes it says where the folder is:
#
#   server {
#     server_name ${base.hostname};
#     listen 443 ssl http2 default_server;
#     listen [::]:443 ssl http2 default_server;
#     ssl_certificate … ;
#     ssl_certificate_key … ;
#     set $solidarity_folder /srv/solidarity/public;
#     include snippets/solidarity.conf;
#   }
#
# Requests that name no server go to the default one. If that is another, it may log them.

# Nobody learns who reads this: there is no log of visits, and none of errors that could name visitors.
access_log off;
error_log /dev/null crit;
server_tokens off;

# data: browsers ask each time whether it has changed
set $solidarity_cache "${DATA.cacheControl}";
set $solidarity_policy "${NO_FRAMES}";
set $solidarity_robots "";

location ^~ "${decodedPath(base).replace(/["\\]/g, '\\$&')}" {
  alias $solidarity_folder/;
  index index.html;
  autoindex off;
  absolute_redirect off;
  etag on;

${lines(HEADERS_OF_ALL, ([name, value]) => `  add_header ${name} ${value};`)}
  add_header Cache-Control $solidarity_cache;
  add_header Content-Security-Policy $solidarity_policy;
  add_header X-Robots-Tag $solidarity_robots;

  types {
${lines({...TEXT_TYPES, ...PICTURE_TYPES}, ([type, endings]) => `    ${type} ${endings};`)}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressible};

  gzip on;
  gzip_comp_level 5;
  gzip_min_length 1000;
  gzip_proxied any;
  gzip_vary on;
  gzip_types ${compressible};

  # Brotli takes a tenth less. On Debian: apt install libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static, and
  # sed -i 's/#brotli/brotli/' /etc/nginx/snippets/solidarity.conf
  #brotli on;
  #brotli_comp_level 4;
  #brotli_window 128k;
  #brotli_min_length 1000;
  #brotli_types ${compressible};

  # settings
  location ~ "^${patternOf(base)}${HIDDEN}" {
    return 404;
  }
${KINDS.map(kind => location(kind, patternOf(base))).join('\n')}
}
`;

const lines = (map, line) => Object.entries(map).map(line).join('\n');

/** nginx always compresses text/html, and complains when it is named. */
const compressible = Object.keys(TEXT_TYPES)
  .filter(type => type !== 'text/html')
  .join(' ');

const location = (kind, path) => {
  const {what, pattern, cacheControl, robots, framedBy} = kind;
  return [
    '',
    `  # ${what}`,
    `  location ~ "^${path}${pattern}" {`,
    ...(cacheControl === DATA.cacheControl ? [] : [`    set $solidarity_cache "${cacheControl}";`]),
    ...(robots ? [`    set $solidarity_robots "${robots}";`] : []),
    ...(framedBy ? [`    set $solidarity_policy "${framedBy === 'own' ? OWN_FRAMES : ''}";`] : []),
    ...(kind === LIBRARY ? COMPRESSED : []),
    '  }',
  ].join('\n');
};

/** What `publish --compress` has compressed, once and better. */
const COMPRESSED = ['    gzip_static on;', '    #brotli_static on;'];
