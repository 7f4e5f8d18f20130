/** One local server, HTTP/2 over TLS, stands in for every host of the web: the browser resolves all host names to it. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {BENCH} from '../subjects.mjs';
import {certificateIn} from './certificate.mjs';

const CACHE = path.join(BENCH, '.cache');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const COMPRESSIBLE = /text|javascript|json|svg|font\/ttf/;
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'timing-allow-origin': '*',
};

/**
 * Starts the server.
 *
 * @param {ReturnType<typeof import('./web.mjs').webOf>} find - Finds the file at an address.
 */
export async function startServer(find) {
  mkdirSync(CACHE, {recursive: true});
  const {key, cert, digest} = certificateIn(CACHE);
  const answers = new Map();

  /** The answer at `url`, created once; `raw` is its size before compression. */
  async function answer(url) {
    if (!answers.has(url)) answers.set(url, answerTo(url, await find(url)));
    return answers.get(url);
  }

  const server = createSecureServer({key, cert}, async (request, response) => {
    const {status, headers, body} = await answer(`https://${request.authority}${request.url}`).catch(
      error => ({
        status: 500,
        headers: {},
        body: Buffer.from(String(error)),
      }),
    );
    response.writeHead(status, {...headers, ...OPEN_TO_ALL, 'content-length': body.length});
    response.end(body);
  });
  server.on('sessionError', () => undefined); // a page that was closed in the midst of an answer
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    digest,
    /** The bytes of the answer at `url`, compressed and uncompressed; `undefined` if there is none. */
    sizeOf: url => {
      const {status, body, raw} = answers.get(url) ?? {};
      return status === 200 ? {wire: body.length, raw} : {wire: 0, raw: 0};
    },
    /** Prepares the answer at `url` in advance: a large one takes seconds to compress. */
    prepare: answer,
    close: () => server.close(),
  };
}

/** Bodies are compressed with brotli 11 and may be cached for ever, as on a good host; the page itself is not cached. */
function answerTo(url, file) {
  if (!file)
    return {status: 404, headers: {'content-type': 'text/plain'}, body: Buffer.from('not found'), raw: 0};
  const type = TYPES[file.extension] ?? 'application/octet-stream';
  const compress = COMPRESSIBLE.test(type) && file.body.length > 150;
  const headers = {
    'content-type': type,
    'cache-control': file.extension === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    ...(compress && {'content-encoding': 'br', vary: 'accept-encoding'}),
  };
  return {status: 200, headers, body: compress ? brotli(file.body) : file.body, raw: file.body.length};
}

/** Compresses at brotli's highest level. That takes seconds for large feeds, so each result is kept on this machine. */
function brotli(body) {
  const place = path.join(CACHE, `${createHash('sha1').update(body).digest('hex')}.br`);
  if (!existsSync(place)) writeFileSync(place, brotliCompressSync(body));
  return readFileSync(place);
}
