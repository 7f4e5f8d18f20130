import {FeedError} from './feed-error.js';
import {lookAt, page} from './shared-state.js';

/** Bytes that a feed may have where the element says nothing else. */
export const MAX_BYTES = 2_000_000;

/** Milliseconds for one load, its second try included. */
const TIME_LIMIT = 10_000;

/** Milliseconds before the second try. */
const PAUSE = 1_000;

/** The longest time, in milliseconds, for which a server can keep us away: an hour. */
const LONGEST = 3_600_000;

/**
 * The parsed JSON at `url`, of unknown shape. Everything on the page that names the same URL shares one request, other copies of
 * this library included; the largest `maxBytes` that any of them names holds for all. A failed load is forgotten, so that the next to
 * ask tries again.
 *
 * @throws {FeedError} `network`, `status`, `size` or `syntax`, with the URL as its path.
 */
export function loadCampaign(url: string, maxBytes = MAX_BYTES): Promise<unknown> {
  const {requests, limits} = page();
  limits.set(url, Math.max(maxBytes, limits.get(url) ?? 0));
  let request = requests.get(url);
  if (!request) {
    request = load(url);
    requests.set(url, request);
    request.catch(() => requests.delete(url));
  }
  return request;
}

/** A failure that may be gone a moment later. */
class Unsteady extends FeedError {}

/**
 * The parsed JSON at `url` now, asked for once more where that may help, with the options of a request that `init` adds.
 *
 * @throws {FeedError} As `loadCampaign`.
 */
export async function load(url: string, init?: RequestInit): Promise<unknown> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  try {
    return await attempt(url, {...init, signal}).catch(async error => {
      if (signal.aborted || !(error instanceof Unsteady)) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
      return attempt(url, {...init, signal});
    });
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new FeedError('network', url, `no answer within ${TIME_LIMIT / 1000} s`, {cause});
  }
}

async function attempt(url: string, init: RequestInit): Promise<unknown> {
  // Same-origin credentials, because only so does Chromium reuse a preload; other origins get none.
  const response = await fetch(url, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    ...init,
  }).catch(unsteady(url));
  const {ok, status, headers} = response;
  if (!ok) {
    const told = headers.get('retry-after');
    if (told) stayAway(url, told);
    // Who says how long to stay away is not asked again a moment later.
    const hasHope = (status === 429 || status >= 500) && told === null;
    const Failure = hasHope ? Unsteady : FeedError;
    throw new Failure('status', url, `the server answered ${status}`, {cause: response});
  }
  return read(response, url);
}

/** Takes note of how long a server wants to be left alone (`Retry-After`, RFC 9110, 10.2.3), in seconds or until a date; an hour at most. */
function stayAway(url: string, told: string): void {
  const now = Date.now();
  const away = Number(told) * 1000 || Date.parse(told) - now;
  if (away > 0) lookAt(url).away = now + Math.min(away, LONGEST);
}

/** What the body holds, counted and decoded while it streams: a feed without end is left at the limit. */
async function read({body}: Response, url: string): Promise<unknown> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let size = 0;
  let text = '';
  const reader = body?.getReader();
  try {
    for (let chunk; reader && !(chunk = await reader.read().catch(unsteady(url))).done;) {
      const limit = page().limits.get(url) ?? MAX_BYTES;
      size += chunk.value.length;
      if (size > limit)
        throw new FeedError('size', url, `larger than ${limit} bytes; max-bytes raises the limit`);
      text += decoder.decode(chunk.value, {stream: true});
    }
    return JSON.parse(text + decoder.decode());
  } catch (cause) {
    reader?.cancel().catch(() => undefined);
    throw cause instanceof FeedError ? cause : new FeedError('syntax', url, 'no JSON in UTF-8', {cause});
  }
}

function unsteady(url: string) {
  return (cause: Error): never => {
    throw new Unsteady('network', url, cause.message, {cause});
  };
}
