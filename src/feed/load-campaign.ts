import {FeedError} from './feed-error.js';
import {page} from './page.js';

/** Bytes that a feed may have where the element says nothing else. */
export const MAX_BYTES = 2_000_000;

/** Milliseconds for one load, its second try included. */
const TIME_LIMIT = 10_000;

/** Milliseconds before the second try. */
const PAUSE = 1_000;

/**
 * The parsed JSON at `url`, of unknown shape. Everything on the page that names the same URL shares one request, other copies of
 * this library included; a failed load is forgotten, so that the next to ask tries again.
 *
 * @throws {FeedError} `network`, `status`, `size` or `syntax`, with the URL as its path.
 */
export function loadCampaign(url: string, maxBytes = MAX_BYTES): Promise<unknown> {
  const {requests} = page();
  let request = requests.get(url);
  if (!request) {
    request = load(url, maxBytes);
    requests.set(url, request);
    request.catch(() => requests.delete(url));
  }
  return request;
}

async function load(url: string, maxBytes: number): Promise<unknown> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  try {
    return await attempt(url, maxBytes, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof Unsteady)) throw asFeedError(error, url);
  }
  await new Promise(resolve => setTimeout(resolve, PAUSE));
  return attempt(url, maxBytes, signal).catch(error => {
    throw asFeedError(error, url);
  });
}

/** A failure that may be gone a moment later. */
class Unsteady extends Error {}

async function attempt(url: string, maxBytes: number, signal: AbortSignal): Promise<unknown> {
  // Same-origin credentials, because only so does Chromium reuse a preload; other origins get none.
  const response = await fetch(url, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal,
  }).catch(cause => {
    throw new Unsteady('the network refused', {cause});
  });
  const {ok, status} = response;
  if (status === 429 || status >= 500) throw new Unsteady(`the server answered ${status}`);
  if (!ok) throw new FeedError('status', url, `the server answered ${status}`);
  return parse(await readBytes(response, url, maxBytes), url);
}

/** The body, counted while it streams: a feed without end is left at the limit. */
async function readBytes(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read().catch(cause => {
      throw new Unsteady('the connection broke', {cause});
    });
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new FeedError(
        'size',
        url,
        `larger than ${maxBytes} bytes; the attribute max-bytes raises the limit`,
      );
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function parse(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw new FeedError('syntax', url, 'no JSON in UTF-8', {cause});
  }
}

function asFeedError(error: unknown, url: string): FeedError {
  if (error instanceof FeedError) return error;
  const {message, cause} = error as Error;
  const over = (cause as Error | undefined)?.name === 'TimeoutError';
  return new FeedError('network', url, over ? `no answer within ${TIME_LIMIT / 1000} s` : message, {
    cause: error,
  });
}
