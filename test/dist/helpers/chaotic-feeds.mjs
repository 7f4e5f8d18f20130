import {once} from 'node:events';
import {createServer} from 'node:http';

import {randomFrom} from '../../helpers/run/random.mjs';
import {CORS} from './site.mjs';

const HEADERS = {'content-type': 'application/json', 'access-control-expose-headers': 'retry-after', ...CORS};

/** The number of the last version of every feed. */
export const LAST = 99;

/** The content of a counter for version `k` of a feed: the number and its date belong together. */
export const figureOf = k => ({
  value: 1000 + k,
  asOf: new Date(Date.UTC(2023, 0, 1 + k)).toISOString().slice(0, 10),
});

/** Version `k` of the feed `name`. */
function issue(name, k, figures = {prisoners: {...figureOf(k), source: {name: `Committee ${name}`}}}) {
  const updated = new Date(Date.UTC(2023, 0, 1, k)).toISOString();
  return {version: 1, name, updated, figures};
}

const send = (response, body, status = 200, headers = {}) => {
  response.writeHead(status, {...HEADERS, ...headers});
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** Possible answers of a host when version `k` of the feed `name` is current; the first five are correct. Invalid ones are 50 versions ahead. */
const DEEDS = [
  ...Array(5).fill(({name, k, response}) => send(response, issue(name, k))),
  ({name, k, response}) => send(response, issue(name, Math.max(0, k - 1))),
  ({name, k, response}) => send(response, JSON.stringify(issue(name, k + 50)).slice(0, -20)),
  ({name, k, response}) => send(response, issue(name, k + 50), 500),
  ({name, k, response}) => send(response, issue(name, k + 50), 404),
  ({response}) => send(response, '', 429, {'retry-after': '30'}),
  ({response}) => send(response, '<!doctype html>'),
  ({response}) => send(response, 'null'),
  ({name, k, response}) => send(response, {...issue(name, k + 50), version: 2}),
  ({name, k, response}) => send(response, {...issue(name, k + 50), updated: 'today'}),
  ({name, k, response}) => send(response, issue(name, k, 'many')),
  ({name, k, response}) => send(response, issue(name, k, {prisoners: {...figureOf(k + 50), value: -1}})),
  ({name, k, response}) =>
    send(response, issue(name, k, {prisoners: {...figureOf(k + 50), asOf: '2999-01-01'}})),
  ({response}) => response.socket.resetAndDestroy(),
  ({response}) => {
    response.writeHead(200, {...HEADERS, 'content-length': 5_000});
    response.write('{"version": 1,');
    setTimeout(() => response.socket?.destroy(), 5);
  },
];

/**
 * A host on this machine with any number of feeds, by path, whose behaviour depends on the name and `seed` and differs each time,
 * until `mend` is called; then all send their last version.
 */
export async function openChaoticFeeds(seed) {
  const feeds = new Map();
  let isMended = false;
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    let feed = feeds.get(name);
    if (!feed) feeds.set(name, (feed = {random: randomFrom(seed + hash(name)), k: 0}));
    if (isMended) return send(response, issue(name, LAST));
    const {random} = feed;
    if (random() < 0.5) feed.k++;
    const deed = DEEDS[Math.floor(random() * DEEDS.length)];
    return setTimeout(deed, random() * 20, {name, k: feed.k, response});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mend: () => (isMended = true),
    break: () => (isMended = false),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const hash = text => [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0), 7);
