import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * @typedef {object} Reply
 * @property {number} [status] - 200 unless given.
 * @property {Record<string, string>} [headers] - Beside those that every reply has.
 * @property {string | Buffer} [body] - Nothing unless given.
 */

/**
 * @typedef {object} Visit
 * @property {string} path - Path and query that were asked for.
 * @property {import('node:http').IncomingHttpHeaders} headers - What the browser sent along.
 * @property {number} start - When the request came, in milliseconds.
 * @property {number} [end] - When the reply had been sent.
 */

/**
 * A host on this machine, an origin of its own, that keeps a book of its visits.
 *
 * @param {Record<string, (path: string) => Reply | undefined | Promise<Reply | undefined>>} routes - What answers, by path;
 *   one that ends in `/` answers for all below it and gets the rest of the path. The longest that fits answers; what has no
 *   reply is a 404.
 * @param {object} [options] - How the host is.
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

/** The files below `root`, sent with `headers`. */
export function folder(root, headers) {
  return async name => {
    const body = await readFile(path.join(root, path.normalize(`/${name}`))).catch(() => undefined);
    return body && {headers, body};
  };
}

/** What lets pages of other origins read a file. */
export const CORS = {'access-control-allow-origin': '*'};

/** A page, sent with `headers`. */
export function page(body, headers) {
  return () => ({headers, body});
}

/** Sends the browser on: what stands below a route to the same name below `target`, or all of it to `target` itself. */
export function redirect(target, status = 302) {
  return rest => ({status, headers: {location: target + rest, ...CORS}});
}
