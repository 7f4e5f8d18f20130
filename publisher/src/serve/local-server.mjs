import {createServer} from 'node:http';
import {PublisherError} from '../errors.mjs';

/** Of every answer: nothing is kept, and no other site may use it. */
export const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Listens on this machine alone.
 *
 * @param {number} port - A free one if it is 0.
 * @param {(url: URL, response: import('node:http').ServerResponse) => Promise<unknown> | unknown} answer - Answers a GET or HEAD that
 *   names this machine.
 * @returns {Promise<{address: string, close(): Promise<void>}>} Where it is, when it listens.
 * @throws {PublisherError} If the port is taken.
 */
export async function localServer(port, answer) {
  const server = createServer((request, response) => {
    respond(request, response).catch(error => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end(String(error.message));
    });
  });
  await listening(server, port);
  const {port: taken} = server.address();
  // Another name for this machine is how a page of another host would get at what is private here.
  const hosts = new Set([`127.0.0.1:${taken}`, `localhost:${taken}`]);

  async function respond({method, url, headers}, response) {
    const at = URL.canParse(url, 'http://localhost') && new URL(url, 'http://localhost');
    if (!hosts.has(headers.host) || !at) return refuse(response, 403, 'This page is for this machine alone.');
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET.');
    await answer(at, response);
  }

  return {
    address: `http://127.0.0.1:${taken}/`,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', error =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new PublisherError(`Port ${port} cannot be had. Name another one: --port ${port + 1}`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Answers with a status and why. */
export function refuse(response, status, text) {
  response.writeHead(status, {...HEADERS, 'content-type': 'text/plain; charset=utf-8'}).end(text);
}
