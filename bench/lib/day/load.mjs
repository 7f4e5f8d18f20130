/** Loads a server with wrk, of Debian. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {get as getPlain} from 'node:http';
import {get as getSecure} from 'node:https';
import path from 'node:path';
import {bring} from '../../../test/servers/start.mjs';
import {FRAME, libraryFile, manifestOf, PLACE} from './published.mjs';

/** As many connections ask at a time, each again as soon as it has its answer. */
const CONNECTIONS = 64;

const PROGRAM = '/usr/bin/wrk';

/**
 * @typedef {object} Load
 * @property {string} id - What the costs call it.
 * @property {string} name - What is asked for.
 * @property {number} perSecond - Requests a second.
 * @property {number} perCpu - Requests for each second that the server computed, however busy the computer is with other work.
 * @property {number} p99 - The 99th percentile of the time to an answer, in milliseconds.
 * @property {number} megabits - What was sent, in Mbit/s.
 * @property {number} failed - Requests without an answer, or with one that tells an error.
 */

/** What is asked for: files, whether the reader has them already, and whether each request has a connection of its own. */
const KINDS = {
  again: {name: 'has the data changed? (304)', files: ['data'], isKnown: true},
  data: {name: 'the data of a language', files: ['data']},
  frame: {name: 'a frame with the counter', files: ['frame']},
  first: {name: 'a first visit: script, words, data', files: ['script', 'words', 'data']},
  'first, not compressed before': {
    name: 'the same, published without `--compress`',
    files: ['script', 'words', 'data'],
  },
  'again, new connection': {
    name: 'has it changed? with TLS, a new connection each',
    files: ['data'],
    isKnown: true,
    isNew: true,
  },
  'first, new connection': {
    name: 'a first visit with TLS, a new connection for each file',
    files: ['script', 'words', 'data'],
    isNew: true,
  },
};

/**
 * Loads a server several times, since other work on the computer only takes away from what it holds.
 *
 * @param {number} rounds - How often.
 * @param {Parameters<typeof loadOnce>} load - With what.
 * @returns {Promise<Load>} The round with the most requests, with what failed in all.
 */
export async function loadOf(rounds, ...load) {
  const all = [];
  while (all.length < rounds) all.push(await loadOnce(...load));
  const best = all.reduce((one, other) => (one.perSecond > other.perSecond ? one : other));
  return {...best, failed: all.reduce((sum, {failed}) => sum + failed, 0)};
}

/**
 * Loads a server for some seconds.
 *
 * @param {keyof typeof KINDS} kind - With what.
 * @param {{server: import('../../../test/servers/start.mjs').Running, site: string, folder: string, seconds: number}} options - The server, the folder that it serves, one
 *   for our script, and for how long.
 * @returns {Promise<Load>} What it held.
 */
async function loadOnce(kind, {server, site, folder, seconds}) {
  bring(PROGRAM, ['wrk']);
  const {name, files, isKnown, isNew} = KINDS[kind];
  const {origin} = server;
  const script = path.join(folder, 'load.lua');
  const requests = [];
  for (const file of files) {
    const address = pathOf(file, site);
    const etag = isKnown && (await etagOf(origin + address));
    requests.push([address, {...(etag && {'If-None-Match': etag}), ...(isNew && {Connection: 'close'})}]);
  }
  writeFileSync(script, scriptFor(requests));
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, origin];
  const before = await server.cpu();
  const child = spawn(PROGRAM, args, {stdio: ['ignore', 'pipe', 'inherit']});
  const [output] = await Promise.all([child.stdout.toArray(), once(child, 'exit')]);
  const {p99, count, bytes, failed, duration} = JSON.parse(/^\{.*\}$/m.exec(output.join(''))[0]);
  return {
    id: kind,
    name,
    perCpu: count / ((await server.cpu()) - before),
    perSecond: (count / duration) * 1e6,
    p99: p99 / 1000,
    megabits: (bytes * 8) / duration,
    failed,
  };
}

function pathOf(file, site) {
  if (file === 'data') return `${PLACE}campaign.de.json`;
  if (file === 'frame') return PLACE + FRAME;
  if (file === 'script') return libraryFile(site, 'solidarity.js');
  const {files, library} = manifestOf(site);
  return PLACE + Object.keys(files).find(name => name.startsWith(`solidarity/${library}/words/de.`));
}

async function etagOf(address) {
  const get = address.startsWith('https:') ? getSecure : getPlain;
  const options = {headers: {'accept-encoding': 'br'}, agent: false, rejectUnauthorized: false};
  const [response] = await once(get(address, options), 'response');
  response.destroy();
  return response.headers.etag;
}

const lua = text => `[==[${text}]==]`;

/** wrk counts what it could not connect, read, write or wait for, and answers of 400 and more. */
const scriptFor = requests => `
local requests = {}
local next = 0
function init()
${requests.map(([address, headers]) => `  table.insert(requests, wrk.format("GET", ${lua(address)}, {["Accept-Encoding"] = "br", Host = "day.example.org", ${Object.entries(headers).map(([name, value]) => `["${name}"] = ${lua(value)}`)}}))`).join('\n')}
end
function request()
  next = next % #requests + 1
  return requests[next]
end
function done(summary, latency)
  local e = summary.errors
  print(string.format('{"p99": %d, "count": %d, "bytes": %d, "failed": %d, "duration": %d}', latency:percentile(99),
    summary.requests, summary.bytes, e.connect + e.read + e.write + e.timeout + e.status, summary.duration))
end
`;

/** The versions of what is measured, and of what measures it. */
export function versions() {
  const said = (program, args) => {
    const {stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
    return stdout + stderr;
  };
  const [, nginx] = /nginx\/([\d.]+)/.exec(said('/usr/sbin/nginx', ['-v']));
  const [, wrk] = /wrk (?:debian\/)?([\d.]+)/.exec(said(PROGRAM, ['-v']));
  return `nginx ${nginx}, wrk ${wrk}`;
}
