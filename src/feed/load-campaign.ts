import {FeedError} from './feed-error.js';
import {isBesideScript, isSameOrigin} from './trusted-source.js';
import {parse} from './parse.js';
import {pollStateOf, sharedState} from './shared-state.js';

/** The size limit of a feed in bytes, unless the element sets another. */
export const MAX_BYTES = 2_000_000;

/** The size limit of a feed in bytes that no element can exceed. */
export const HIGHEST_MAX_BYTES = 5_000_000;

/** Milliseconds to wait for a server that sends nothing. */
const SILENCE_LIMIT = 10_000;

/** Milliseconds for one load, including its retry. */
const TIME_LIMIT = 120_000;

const TOO_SLOW = 'too slow: nothing came for 10 s, or not all of it within 2 minutes';

/** Milliseconds before the retry. */
const RETRY_DELAY = 1_000;

/** The upper limit for `Retry-After`, in milliseconds: an hour. */
const MAX_RETRY_AFTER = 3_600_000;

/**
 * The parsed JSON at `url`, of unknown shape. All elements on the page share one request per URL, even with other
 * copies of this library; the largest `maxBytes` of any of them applies to all, but never more than 5 MB. A failed
 * load is forgotten, so that the next call tries again. With `integrity`, digests between spaces, the browser refuses
 * a file that has none of them; such a request is shared only with the same digests.
 *
 * @throws {FeedError} `network`, `status`, `size` or `syntax`, with the URL as its path.
 */
export function loadCampaign(url: string, maxBytes = MAX_BYTES, integrity = ''): Promise<unknown> {
  const {requests, limits} = sharedState();
  limits.set(url, Math.min(HIGHEST_MAX_BYTES, Math.max(maxBytes, limits.get(url) ?? 0)));
  const key = integrity ? `${url} ${integrity}` : url; // no address has a space
  let request = requests.get(key);
  if (!request) {
    request = load(url, integrity ? {integrity} : undefined);
    requests.set(key, request);
    request.catch(() => requests.delete(key));
  }
  return request;
}

/** An error that a retry may resolve. */
class TransientError extends FeedError {}

/**
 * Fetches and parses the JSON at `url`, with one retry after a transient error. It fails after ten seconds in
 * which nothing has arrived, and after two minutes. `init` adds options to the request.
 *
 * @throws {FeedError} As `loadCampaign`.
 */
export async function load(url: string, init?: RequestInit): Promise<unknown> {
  const controller = new AbortController();
  const {signal} = controller;
  const giveUp = () => controller.abort();
  const end = setTimeout(giveUp, TIME_LIMIT);
  let silence: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, SILENCE_LIMIT);
  };
  const tryOnce = () => attempt(url, {...init, signal}, waitOn);
  waitOn();
  try {
    return await tryOnce().catch(async error => {
      if (signal.aborted || !(error instanceof TransientError)) throw error;
      waitOn();
      await new Promise(resolve => setTimeout(resolve, RETRY_DELAY));
      return tryOnce();
    });
  } catch (error) {
    throw signal.aborted ? new FeedError('network', url, TOO_SLOW, {cause: error}) : error;
  } finally {
    clearTimeout(silence);
    clearTimeout(end);
  }
}

/** `onProgress` is called whenever data has arrived. */
async function attempt(url: string, init: RequestInit, onProgress: () => void): Promise<unknown> {
  // Same-origin credentials, because Chromium reuses a preload only with them; other origins get none.
  const response = await fetch(url, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    ...init,
  }).catch(asTransient(url));
  onProgress();
  const {ok, status, headers, redirected} = response;
  const isElsewhere = redirected && isSameOrigin(url) && !isBesideScript(url) && !isSameOrigin(response.url);
  if (isElsewhere || url.startsWith('data:'))
    throw new FeedError('network', url, 'the answer comes from elsewhere');
  if (!ok) {
    const retryAfter = headers.get('retry-after');
    if (retryAfter) pauseRequests(url, retryAfter);
    // No retry if the server says how long to wait.
    const isTransient = (status === 429 || status >= 500) && retryAfter === null;
    const Failure = isTransient ? TransientError : FeedError;
    throw new Failure('status', url, `the server answered ${status}`, {cause: response});
  }
  return read(response, url, onProgress);
}

/**
 * Stores until when the server wants no requests (`Retry-After`, RFC 9110, 10.2.3, in seconds or as a date): an hour
 * at most.
 */
function pauseRequests(url: string, retryAfter: string): void {
  const now = Date.now();
  const wait = Number(retryAfter) * 1000 || Date.parse(retryAfter) - now;
  if (wait > 0) pollStateOf(url).away = now + Math.min(wait, MAX_RETRY_AFTER);
}

/**
 * Parses the body, counting and decoding it while it streams, so that an endless feed is cancelled at the size limit.
 */
async function read(response: Response, url: string, onProgress: () => void): Promise<unknown> {
  const {body} = response;
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let size = 0;
  let text = '';
  const reader = body?.getReader();
  try {
    for (let chunk; reader && !(chunk = await reader.read().catch(asTransient(url))).done;) {
      onProgress();
      const limit = sharedState().limits.get(url) ?? MAX_BYTES;
      size += chunk.value.length;
      if (size > limit)
        throw new FeedError(
          'size',
          url,
          `larger than ${limit} bytes; max-bytes allows up to ${HIGHEST_MAX_BYTES}`,
        );
      text += decoder.decode(chunk.value, {stream: true});
    }
    return parse(text + decoder.decode());
  } catch (cause) {
    reader?.cancel().catch(() => undefined);
    if (cause instanceof FeedError) throw cause;
    const isPage = text.trimStart().startsWith('<');
    const message = isPage ? 'a page, not JSON' : 'not JSON in UTF-8';
    throw new FeedError('syntax', url, message, {cause: isPage ? response : cause});
  }
}

function asTransient(url: string) {
  return (cause: Error): never => {
    throw new TransientError('network', url, cause.message, {cause});
  };
}
