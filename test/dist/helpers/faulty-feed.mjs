import {once} from 'node:events';
import {createServer} from 'node:http';

import {CORS} from './site.mjs';

/** Lets pages of other origins read the answer and its Retry-After header. */
const OPEN = {'access-control-expose-headers': 'retry-after', ...CORS};
const JSON_TYPE = {'content-type': 'application/json', ...OPEN};
const MEGABYTE = 1_000_000;

/** Bytes after which an endless answer stops: the browser should have cancelled it long before. */
const PATIENCE = 1_000 * MEGABYTE;

/**
 * Faults of a server. Each function receives the bytes of the campaign, the response, and the number of earlier requests.
 */
export const FAULTS = {
  'takes the connection and closes it': (_, {socket}) => socket.destroy(),
  'resets the connection': (_, {socket}) => socket.resetAndDestroy(),
  'says nothing': () => undefined,
  'says nothing after the headers': (_, response) => {
    response.writeHead(200, JSON_TYPE);
    response.flushHeaders();
  },
  'drips a byte a second': (campaign, response) => {
    response.writeHead(200, JSON_TYPE);
    let at = 0;
    const timer = setInterval(() => response.write(campaign.subarray(at, ++at)), 1_000);
    response.on('close', () => clearInterval(timer));
  },
  'answers 204': answer(204),
  'answers 403': answer(403),
  'answers 404 with a page': answer(404, '<!doctype html><title>Not found</title>', 'text/html'),
  'answers 429 and says for how long': answer(429, '', 'text/plain', {'retry-after': '120'}),
  'answers 429 and lets nobody read for how long': answer(429, '', 'text/plain', {
    'retry-after': '120',
    'access-control-expose-headers': '',
  }),
  'answers 429 once': onceOnly(answer(429)),
  'answers 500 with a campaign': (campaign, response) => answer(500, campaign)(campaign, response),
  'answers 503 once': onceOnly(answer(503)),
  'answers with a page': answer(200, '<!doctype html><title>Welcome</title>', 'text/html'),
  'answers with nothing': answer(200, ''),
  'names another type': (campaign, response) => answer(200, campaign, 'image/png')(campaign, response),
  'begins with a byte order mark': (campaign, response) =>
    answer(200, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), campaign]))(campaign, response),
  'writes UTF-16': (campaign, response) =>
    answer(
      200,
      Buffer.from(`\ufeff${campaign}`, 'utf16le'),
      'application/json; charset=utf-16le',
    )(campaign, response),
  'writes Latin-1': (_, response) =>
    answer(
      200,
      Buffer.from('{"name": "Gef\xe4ngnis"}', 'latin1'),
      'application/json; charset=iso-8859-1',
    )(_, response),
  'says more than it has': (campaign, response) => {
    response.writeHead(200, {...JSON_TYPE, 'content-length': campaign.length + 100});
    response.write(campaign);
    setTimeout(() => response.socket?.end(), 50);
  },
  'says more than it has once': onceOnly((campaign, response) => {
    response.writeHead(200, {...JSON_TYPE, 'content-length': campaign.length + 100});
    response.write(campaign.subarray(0, 100));
    setTimeout(() => response.socket?.destroy(), 50);
  }),
  'never ends': flood(() => false),
  'sends 50 MB': flood(sent => sent >= 50 * MEGABYTE),
  'sends more than it may, in one piece': answer(200, Buffer.alloc(3 * MEGABYTE, ' ')),
};

/** The outcome for each fault, and for a missing or redirecting server: an error code with the slotted content, or the campaign. */
export const OUTCOMES = {
  'is not there': 'network',
  'takes the connection and closes it': 'network',
  'resets the connection': 'network',
  'says nothing': 'network',
  'says nothing after the headers': 'network',
  'drips a byte a second': 'network',
  'answers 204': 'syntax',
  'answers 403': 'status',
  'answers 404 with a page': 'status',
  'answers 429 and says for how long': 'status',
  'answers 429 and lets nobody read for how long': 'status',
  'answers 429 once': 'ready',
  'answers 500 with a campaign': 'status',
  'answers 503 once': 'ready',
  'answers with a page': 'syntax',
  'answers with nothing': 'syntax',
  'names another type': 'ready',
  'begins with a byte order mark': 'ready',
  'writes UTF-16': 'syntax',
  'writes Latin-1': 'syntax',
  'says more than it has': 'network',
  'says more than it has once': 'ready',
  'never ends': 'size',
  'sends 50 MB': 'size',
  'sends more than it may, in one piece': 'size',
  'sends on to its own host': 'ready',
  'has moved for good': 'ready',
  'sends on to another host': 'network',
  'sends on for ever': 'network',
};

/** Sends the campaign `first` on the first request, then `fault`. */
export function after(first, fault) {
  return (campaign, response, before) =>
    before ? fault(campaign, response, before - 1) : answer(200, first)(first, response);
}

function answer(status, body = '', type = 'application/json', more = {}) {
  return (_, response) => {
    response.writeHead(status, {'content-type': type, ...OPEN, ...more});
    response.end(status === 204 ? undefined : body);
  };
}

/** Sends `fault` on the first request, the campaign on the second. */
function onceOnly(fault) {
  return (campaign, response, before) => (before ? answer(200, campaign) : fault)(campaign, response, before);
}

/** Sends spaces, as fast as they are read, until `isEnough` returns true for the number of bytes. */
function flood(isEnough) {
  const piece = Buffer.alloc(65_536, ' ');
  return (_, response) => {
    response.writeHead(200, JSON_TYPE);
    let sent = 0;
    const go = () => {
      while (!isEnough(sent) && sent < PATIENCE && !response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) return response.once('drain', go);
      }
      return response.end();
    };
    go();
  };
}

/**
 * A host on this machine that answers every request with `fault`.
 *
 * @returns {Promise<{origin: string, sent: () => number, asked: () => number, close: () => void}>} The host, the number of bytes that it has
 *   sent, and the number of requests.
 */
export async function openFaulty(fault, campaign) {
  const sockets = new Set();
  let asked = 0;
  const server = createServer((_, response) => fault(campaign, response, asked++));
  server.on('connection', socket => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked: () => asked,
    sent: () => [...sockets].reduce((sum, {bytesWritten}) => sum + bytesWritten, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
