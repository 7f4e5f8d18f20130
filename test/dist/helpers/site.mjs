import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * @typedef {object} Reply
 * @property {number} [status] - 200 by default.
 * @property {Record<string, string>} [headers] - In addition to those of every reply.
 * @property {string | Buffer} [body] - Empty by default.
 */

/**
 * @typedef {object} Visit
 * @property {string} path - The requested path and query.
 * @property {import('node:http').IncomingHttpHeaders} headers - The request headers.
 * @property {number} start - The time of the request in milliseconds.
 * @property {number} [end] - The time when the reply was sent.
 */

/**
 * A host on this machine with its own origin, which records its visits.
 *
 * @param {Record<string, (path: string) => Reply | undefined | Promise<Reply | undefined>>} routes - What answers, by path;
 *   one that ends in `/` answers for all below it and gets the rest of the path. The longest that fits answers; what has no
 *   reply is a 404.
 * @param {object} [options] - Settings of the host.
 * @param {number} [options.latency] - Milliseconds that each reply takes.
 * @returns {Promise<{origin: string, visits: Visit[], close: () => void}>} The host, listening.
 */
export async function openSite(routes, {latency = 0} = {}) {
  const visits = [];
  const server = createServer(async (request, response) => {
    const visit = {path: request.url, headers: request.headers, start: performance.now()};
    visits.push(visit);
    const {pathname} = new URL(request.url, 'http://localhost');
    const [reply] = await Promise.all([answer(routes, pathname), pause(latency)]);
    const {status = 200, headers, body} = reply ?? {status: 404};
    response.writeHead(status, {
      'content-type': TYPES[path.extname(pathname) || '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...headers,
    });
    response.end(body, () => (visit.end = performance.now()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, visits, close};
}

function answer(routes, pathname) {
  const fits = route =>
    route.endsWith('/') && route !== '/' ? pathname.startsWith(route) : pathname === route;
  const [best] = Object.keys(routes)
    .filter(fits)
    .sort((a, b) => b.length - a.length);
  return best && routes[best](pathname.slice(best.length));
}

/** Serves the files below `root` with `headers`. */
export function folder(root, headers) {
  return async name => {
    const body = await readFile(path.join(root, path.normalize(`/${name}`))).catch(() => undefined);
    return body && {headers, body};
  };
}

/** The CORS headers that let pages of other origins read a file. */
export const CORS = {'access-control-allow-origin': '*'};

/** Serves a page with `headers`. */
export function page(body, headers) {
  return () => ({headers, body});
}

/** Redirects: paths below a route to the same name below `target`, or a single route to `target` itself. */
export function redirect(target, status = 302) {
  return rest => ({status, headers: {location: target + rest, ...CORS}});
}
