import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {bring, start} from './start.mjs';

const PROGRAM = '/usr/sbin/apache2';

const MODULES = '/usr/lib/apache2/modules';

/** What Debian loads by itself, and after `a2enmod headers brotli cgi`. */
const LOADED = [
  'mpm_event',
  'authz_core',
  'alias',
  'autoindex',
  'brotli',
  'cgi',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'negotiation',
];

/**
 * Starts Apache with the settings of a published folder.
 *
 * @param {string} site - The folder.
 * @param {object} [options] - What else there is.
 * @param {boolean} [options.isShared] - On a host that many share: the folder has only `.htaccess`.
 * @returns {Promise<import('./start.mjs').Running>} The server.
 */
export async function startApache(site, {isShared = false} = {}) {
  bring(PROGRAM, ['apache2-bin']);
  const ours = readFileSync(path.join(site, '_apache.conf'), 'utf8');
  return start({
    program: PROGRAM,
    site,
    files: place => ({
      'apache.conf': configuration({...place, isShared}),
      'mime.types': existsSync('/etc/mime.types') ? readFileSync('/etc/mime.types', 'utf8') : '',
      'solidarity.conf': ours,
    }),
    args: folder => ['-d', folder, '-f', 'apache.conf', '-D', 'FOREGROUND'],
  });
}

/** As on many hosts: the endings of Perl are scripts, pages may not be framed, and all is logged where our settings do not say otherwise. */
const configuration = ({folder, site, port, plain, isShared}) => `
ServerName localhost
PidFile apache.pid
DefaultRuntimeDir ${folder}
${LOADED.map(name => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig mime.types
AddHandler cgi-script .cgi .pl
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${plain}
Header always set X-Frame-Options SAMEORIGIN
ErrorLog logs/error.log
LogLevel info
LogFormat "%h %r" short
CustomLog logs/access.log short
<VirtualHost 127.0.0.1:${port}>
${isShared ? shared(site) : `Define SOLIDARITY_FOLDER ${site}\nInclude ${folder}/solidarity.conf`}
</VirtualHost>
<VirtualHost 127.0.0.1:${plain}>
  DocumentRoot ${site}
  <Directory ${site}>
    Require all granted
    AllowOverride None
  </Directory>
</VirtualHost>
`;

const shared = site => `
  Alias /2027/ ${site}/
  <Directory ${site}>
    Require all granted
    AllowOverride All
  </Directory>
  <FilesMatch "^\\.ht">
    Require all denied
  </FilesMatch>`;
