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

/** A failure that may be gone a moment later. */
class Unsteady extends Error {}

async function load(url: string, maxBytes: number): Promise<unknown> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  try {
    return await attempt(url, maxBytes, signal).catch(async error => {
      if (signal.aborted || !(error instanceof Unsteady)) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
      return attempt(url, maxBytes, signal);
    });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const message = signal.aborted ? `no answer within ${TIME_LIMIT / 1000} s` : (error as Error).message;
    throw new FeedError('network', url, message, {cause: error});
  }
}

async function attempt(url: string, maxBytes: number, signal: AbortSignal): Promise<unknown> {
  // Same-origin credentials, because only so does Chromium reuse a preload; other origins get none.
  const response = await fetch(url, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal,
  }).catch(unsteady);
  const {ok, status} = response;
  const answer = `the server answered ${status}`;
  if (status === 429 || status >= 500) throw new Unsteady(answer);
  if (!ok) throw new FeedError('status', url, answer);
  return parse(await read(response, url, maxBytes), url);
}

/** The body, counted while it streams: a feed without end is left at the limit. */
async function read({body}: Response, url: string, maxBytes: number): Promise<ArrayBuffer> {
  const chunks: BlobPart[] = [];
  let left = maxBytes;
  const reader = body?.getReader();
  for (let chunk; reader && !(chunk = await reader.read().catch(unsteady)).done; chunks.push(chunk.value)) {
    left -= chunk.value.length;
    if (left >= 0) continue;
    reader.cancel().catch(() => undefined);
    throw new FeedError('size', url, `larger than ${maxBytes} bytes; max-bytes raises the limit`);
  }
  return new Blob(chunks).arrayBuffer();
}

function parse(bytes: ArrayBuffer, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw new FeedError('syntax', url, 'no JSON in UTF-8', {cause});
  }
}

function unsteady(cause: Error): never {
  throw new Unsteady(cause.message, {cause});
}
