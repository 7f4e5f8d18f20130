import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {PUBLISHED} from './published.mjs';

/** The published campaign is on a host of its own in earnest: its pages have policies of their own. */
const PUBLISHED_PATH = '/published/';

const folder = name => fileURLToPath(new URL(`../${name}/`, import.meta.url));

/** The documentation, whose pages have a policy of their own, too. */
const SITE_PATH = '/site/';

/** What is where: the partner's pages at the root, and below it the built library, their fonts, a published campaign and the documentation. */
const MOUNTS = [
  ['/solidarity/', folder('dist')],
  [PUBLISHED_PATH, PUBLISHED],
  [SITE_PATH, folder('site/build')],
  ['/fonts/', folder('node_modules/@fontsource-variable')],
  ['/', folder('demo')],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
};

/** What the paths of requests are resolved against. */
const ORIGIN = 'http://localhost';

/** As strict as a partner can be: nothing but the page's own host. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/**
 * Serves the partner's page and the built library on this machine alone. `onRequest` hears of every request; the server is returned
 * when it listens, on a free port where `port` is 0.
 */
export async function serveDemo({port = 0, onRequest = () => undefined} = {}) {
  const server = createServer(async (request, response) => {
    onRequest(request);
    const {pathname} = URL.canParse(request.url, ORIGIN) ? new URL(request.url, ORIGIN) : {};
    const file = pathname && fileFor(pathname);
    const found = file && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...policiesFor(pathname),
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}

/** The headers that say what the page at a path may do, and who may read it. */
function policiesFor(pathname) {
  if (pathname.startsWith(PUBLISHED_PATH)) return {'access-control-allow-origin': '*'};
  // The builder shows the campaign of the site in a sandbox, which has no origin.
  if (pathname.startsWith(SITE_PATH)) return {'access-control-allow-origin': '*'};
  return {'content-security-policy': POLICY};
}

/** The file behind a URL's path, or `undefined` where it would lie outside of what is served. No file there has a name that needs escapes. */
function fileFor(pathname) {
  const [mount, root] = MOUNTS.find(([start]) => pathname.startsWith(start)) ?? [];
  const name = mount && pathname.slice(mount.length).replace(/(^|\/)$/, '$1index.html');
  const file = name && path.join(root, name);
  return file?.startsWith(root) && /^[\w./-]+$/.test(name) ? file : undefined;
}
