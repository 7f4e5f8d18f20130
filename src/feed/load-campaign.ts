import {FeedError} from './feed-error.js';
import {isBesideScript, isSameOrigin} from './trusted-source.js';
import {parse} from './parse.js';
import {fileKey, pollStateOf, sharedState} from './shared-state.js';
import {findSigner, signatureUrl} from './signature.js';
import {obeyStop} from './stop.js';

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

/** What proves that a file is from whoever runs the campaign. */
export interface FileProofs {
  /** Public keys between spaces, by one of which the file must be signed. */
  readonly keys?: string | undefined;
  /** Further keys, which may sign a stop in its place; with `opened` also the file, and that decides what it says. */
  readonly withdrawalKeys?: string | undefined;
  /** What a signed file says, of which `json` is the content and `signer` the key. May throw a `FeedError`. */
  readonly opened?: ((json: object, signer: string) => unknown) | undefined;
}

/** How large a file may be, and what proves that it is the right one. */
export interface FileLimits extends FileProofs {
  /** In bytes: 2 MB unless given. The largest of any element applies to all, but never more than 5 MB. */
  readonly maxBytes?: number | undefined;
  /** Digests between spaces, of which the file must have one: the browser compares. */
  readonly integrity?: string | undefined;
}

/**
 * The parsed JSON at `url`, of unknown shape. All elements on the page share one request per URL, even with other
 * copies of this library, but only if they ask for the same digests and keys. A failed load is forgotten, so that the
 * next call tries again.
 *
 * @throws {FeedError} `network`, `status`, `size`, `signature`, `stopped` or `syntax`, with the URL as its path.
 */
export function loadCampaign(
  url: string,
  {maxBytes = MAX_BYTES, integrity, ...proofs}: FileLimits = {},
): Promise<unknown> {
  const {requests, limits} = sharedState();
  limits.set(url, Math.min(HIGHEST_MAX_BYTES, Math.max(maxBytes, limits.get(url) ?? 0)));
  const key = fileKey(url, integrity, proofs.keys, proofs.withdrawalKeys);
  let request = requests.get(key);
  if (!request) {
    request = load(url, integrity ? {integrity} : {}, proofs);
    requests.set(key, request);
    request.catch(() => requests.delete(key));
  }
  return request;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** An error that a retry may resolve. */
class TransientError extends FeedError {}

/**
 * Fetches and parses the JSON at `url`, with one retry after a transient error. It fails after ten seconds in
 * which nothing has arrived, and after two minutes. `init` adds options to the request.
 *
 * @throws {FeedError} As `loadCampaign`.
 */
export async function load(url: string, init?: RequestInit, proofs: FileProofs = {}): Promise<unknown> {
  const controller = new AbortController();
  const {signal} = controller;
  const giveUp = () => controller.abort();
  const end = setTimeout(giveUp, TIME_LIMIT);
  let silence: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, SILENCE_LIMIT);
  };
  const tryOnce = (again?: RequestInit) => attempt(url, {...init, ...again, signal}, waitOn, proofs);
  waitOn();
  try {
    return await tryOnce().catch(async error => {
      if (signal.aborted || !(error instanceof TransientError)) throw error;
      waitOn();
      await new Promise(resolve => setTimeout(resolve, RETRY_DELAY));
      // The browser's cache may have a file and a signature of different days.
      return tryOnce(error.code === 'signature' ? {cache: 'no-cache'} : undefined);
    });
  } catch (error) {
    throw signal.aborted ? new FeedError('network', url, TOO_SLOW, {cause: error}) : error;
  } finally {
    clearTimeout(silence);
    clearTimeout(end);
  }
}

/** `onProgress` is called whenever data has arrived. */
async function attempt(
  url: string,
  init: RequestInit,
  onProgress: () => void,
  {keys, withdrawalKeys = '', opened}: FileProofs,
): Promise<unknown> {
  const signature =
    keys && request(signatureUrl(url), {...init, integrity: ''}, onProgress).catch(asUnsigned(url));
  if (signature) signature.catch(() => undefined); // what is wrong with the file itself is reported first
  const bytes = await request(url, init, onProgress);
  if (!signature) return parsed(bytes, url);
  const text = new TextDecoder().decode(await signature);
  const signer = await findSigner(bytes, text, `${keys} ${withdrawalKeys}`);
  const unsigned = () => new TransientError('signature', url, 'not signed by a key that this page names');
  if (!signer) throw unsigned();
  const json = parsed(bytes, url) as {file?: unknown};
  obeyStop(json, keys, url);
  if (!opened && !keys.split(/\s+/).includes(signer)) throw unsigned();
  if (!new URL(url).pathname.endsWith(`/${json.file}`))
    throw new FeedError('signature', url, `signed as another file, "${json.file}"`);
  return opened ? opened(json, signer) : json;
}

/** The bytes at `url`. */
async function request(url: string, init: RequestInit, onProgress: () => void): Promise<Bytes> {
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
 * The body, counted while it streams, so that an endless feed is cancelled at the size limit; not if it is a page, which
 * many servers send in the place of a file.
 */
async function read(response: Response, url: string, onProgress: () => void): Promise<Bytes> {
  const reader = response.body?.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  for (let chunk; reader && !(chunk = await reader.read().catch(asTransient(url))).done;) {
    onProgress();
    const limit = sharedState().limits.get(url) ?? MAX_BYTES;
    size += chunk.value.length;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      const message = `larger than ${limit} bytes; max-bytes allows up to ${HIGHEST_MAX_BYTES}`;
      throw new FeedError('size', url, message);
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  for (let at = 0; chunks.length; at += chunks.shift()!.length) bytes.set(chunks[0]!, at);
  if (isPage(bytes)) throw new FeedError('syntax', url, 'a page, not JSON', {cause: response});
  return bytes;
}

/** Whether the first letter is that of a tag, as no JSON has it. */
const isPage = (bytes: Bytes): boolean => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));

const decoded = (bytes: Bytes): string => new TextDecoder('utf-8', {fatal: true}).decode(bytes);

function parsed(bytes: Bytes, url: string): unknown {
  try {
    return parse(decoded(bytes));
  } catch (cause) {
    throw new FeedError('syntax', url, 'not JSON in UTF-8', {cause});
  }
}

function asTransient(url: string) {
  return (cause: Error): never => {
    throw new TransientError('network', url, cause.message, {cause});
  };
}

/** The error of a file whose signature cannot be loaded. */
function asUnsigned(url: string) {
  return (cause: Error): never => {
    const Failure = cause instanceof TransientError ? TransientError : FeedError;
    throw new Failure('signature', url, `its signature: ${cause.message}`, {cause});
  };
}
