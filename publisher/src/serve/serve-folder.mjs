import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {PublisherError} from '../errors.mjs';
import {inside} from '../folder/files.mjs';
import {PRIVATE} from '../folder/private.mjs';
import {tellChanges} from './changes.mjs';
import {HEADERS, localServer, refuse} from './local-server.mjs';
import {stateOf} from './state.mjs';

const PAGE = fileURLToPath(new URL('page/', import.meta.url));
const LIBRARY = path.join(
  path.dirname(createRequire(import.meta.url).resolve('solidarity-widgets/package.json')),
  'dist',
);

/** As strict as a page can be: nothing but this machine, no player of another host, no markup from a text. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types solidarity-lit";

/** A drawing from a campaign may have scripts in it. */
const POLICY_OF_MEDIA = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const OWN = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a campaign may name by a path: pictures, videos and captions. Nothing else of its folder is served. */
const MEDIA = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * Serves a campaign on this machine alone, as a page that follows its files.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} [options]
 * @param {number} [options.port] - A free one if it is 0.
 * @param {string} [options.now] - The ISO day from which the page looks at first; today unless given.
 * @returns {Promise<{address: string, close(): Promise<void>}>} Where it is, when it listens.
 * @throws {PublisherError} If there is no such folder, or if the port is taken.
 */
export async function serveFolder(folder, {port = 0, now} = {}) {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new PublisherError(`There is no folder ${folder}. Name the folder of a campaign.`);
  const changes = tellChanges(folder);
  const server = await localServer(port, answer);

  async function answer(at, response) {
    if (at.pathname === '/-/changes') return changes.add(response, HEADERS);
    if (at.pathname === '/-/state.json') {
      const state = await stateOf(folder, at.searchParams.get('now') ?? now);
      response.writeHead(200, {...HEADERS, 'content-type': OWN['.json']});
      return response.end(JSON.stringify(state));
    }
    const file = await fileAt(folder, at.pathname);
    if (!file) return refuse(response, 404, 'There is nothing here.');
    response.writeHead(200, {...HEADERS, 'content-type': file.type, 'content-security-policy': file.policy});
    createReadStream(file.name)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  return {
    address: server.address,
    close() {
      changes.end();
      return server.close();
    },
  };
}

/** The file behind a path: of the page and of the library under `/-/`, else what the campaign may name. */
async function fileAt(folder, pathname) {
  let name;
  try {
    name = decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
  if (name === '') return found(PAGE, 'index.html', OWN, POLICY);
  if (name.startsWith('-/solidarity/'))
    return found(LIBRARY, name.slice('-/solidarity/'.length), OWN, POLICY);
  if (name.startsWith('-/')) return found(PAGE, name.slice('-/'.length), OWN, POLICY);
  if (name.split('/').some(part => part.startsWith('.') || part === PRIVATE)) return undefined;
  return found(folder, name, MEDIA, POLICY_OF_MEDIA);
}

async function found(folder, name, types, policy) {
  const type = types[path.extname(name).toLowerCase()];
  if (!type) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(inside(root, name));
    // A link of the file system may lead elsewhere, and into what is private.
    const way = path.relative(root, file).split(path.sep);
    if (way[0] === '..' || way.includes(PRIVATE) || !(await stat(file)).isFile()) return undefined;
    return {name: file, type, policy};
  } catch {
    return undefined;
  }
}
