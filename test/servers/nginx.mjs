import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {bring, start} from './start.mjs';

const PROGRAM = '/usr/sbin/nginx';

const MODULES = '/usr/lib/nginx/modules';

const BROTLI = ['filter', 'static'].map(kind => path.join(MODULES, `ngx_http_brotli_${kind}_module.so`));

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'];

/**
 * Starts nginx with the configuration of a published folder, as that says.
 *
 * @param {string} site - The folder.
 * @param {object} [options] - What else there is.
 * @param {boolean} [options.brotli] - With brotli.
 * @param {{key: string, cert: string}} [options.tls] - A key and its certificate in PEM: it speaks TLS.
 * @param {number} [options.workers] - How many processes work.
 * @returns {Promise<import('./start.mjs').Running>} The server.
 */
export async function startNginx(site, {brotli = true, tls, workers = 1} = {}) {
  bring(PROGRAM, PACKAGES);
  if (!existsSync(BROTLI[0])) bring(BROTLI[0], PACKAGES);
  const ours = readFileSync(path.join(site, '_nginx.conf'), 'utf8');
  const running = await start({
    program: PROGRAM,
    site,
    files: place => ({
      'nginx.conf': configuration({...place, brotli, tls, workers}),
      'solidarity.conf': brotli ? ours.replaceAll('#brotli', 'brotli') : ours,
      ...(tls && {'key.pem': tls.key, 'cert.pem': tls.cert}),
    }),
    args: folder => ['-p', folder, '-c', 'nginx.conf', '-e', 'logs/start.log'],
  });
  return tls ? {...running, origin: running.origin.replace('http:', 'https:')} : running;
}

/** As Debian has it, but for paths, and more is logged: where our settings do not say otherwise. */
const configuration = ({folder, site, port, plain, brotli, tls, workers}) => `
${brotli ? BROTLI.map(file => `load_module ${file};`).join('\n') : ''}
daemon off;
worker_processes ${workers};
pid nginx.pid;
error_log logs/error.log info;
events {
  worker_connections 4096;
}
http {
  access_log logs/access.log;
  sendfile on;
  tcp_nopush on;
  ${TEMPORARY.map(kind => `${kind}_temp_path ${folder}/temporary/${kind};`).join('\n  ')}
  add_header X-Frame-Options SAMEORIGIN;
  server {
    listen 127.0.0.1:${port}${tls ? ' ssl http2' : ''};
    ${tls ? `ssl_certificate ${folder}/cert.pem;\n    ssl_certificate_key ${folder}/key.pem;` : ''}
    set $solidarity_folder ${site};
    include ${folder}/solidarity.conf;
  }
  server {
    listen 127.0.0.1:${plain};
    root ${site};
  }
}
`;

const TEMPORARY = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
