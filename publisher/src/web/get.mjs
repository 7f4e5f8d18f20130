import {PublisherError} from '../errors.mjs';

/** The same for everybody, so that it tells a host nothing about who asks. */
const USER_AGENT = 'solidarity-publisher';

const MOST_REDIRECTS = 3;

/**
 * The content at an address.
 *
 * @param {URL} url - The address.
 * @param {object} options - The limits.
 * @param {number} options.mostBytes - More is refused.
 * @param {number} [options.silence] - Milliseconds to wait for a host that sends nothing.
 * @param {number} [options.total] - Milliseconds for all of it: a host that sends a byte now and then is never silent.
 * @returns {Promise<Buffer | undefined>} The content; `undefined` if the host says that there is none.
 * @throws {PublisherError} If it cannot be had, is too large, or is on another host.
 */
export async function get(url, {mostBytes, silence = 20_000, total = 600_000}) {
  const controller = new AbortController();
  const giveUp = words => () => controller.abort(words);
  const whole = setTimeout(giveUp('took too long'), total);
  let timer;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp('sent nothing for too long'), silence);
  };
  waitOn();
  try {
    const response = await follow(url, controller.signal);
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new PublisherError(`${url.href} answered ${response.status}. Try again later.`);
    return await read(response, url, mostBytes, waitOn);
  } catch (error) {
    if (error instanceof PublisherError) throw error;
    const {aborted, reason} = controller.signal;
    const why = aborted ? reason : 'could not be reached, or broke off';
    throw new PublisherError(`${url.href} ${why}. Try again later.`);
  } finally {
    clearTimeout(timer);
    clearTimeout(whole);
    controller.abort();
  }
}

async function follow(url, signal) {
  for (let target = url, count = 0; ; count++) {
    const headers = {'user-agent': USER_AGENT, 'cache-control': 'no-cache'};
    const response = await fetch(target, {redirect: 'manual', credentials: 'omit', headers, signal});
    const location = response.status >= 300 && response.status < 400 && response.headers.get('location');
    if (!location) return response;
    await response.body?.cancel();
    target = new URL(location, target);
    if (target.origin !== url.origin)
      throw new PublisherError(
        `${url.href} leads to another host, ${target.host}. Name that host instead, if you trust it.`,
      );
    if (count >= MOST_REDIRECTS) throw new PublisherError(`${url.href} leads in circles.`);
  }
}

async function read(response, url, mostBytes, waitOn) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    waitOn();
    size += chunk.length;
    if (size > mostBytes)
      throw new PublisherError(`${url.href} is larger than ${mostBytes} bytes, and was not read.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * The address of a page that somebody has written.
 *
 * @returns {URL | undefined} The address; `undefined` if it is none, has a user name, or nobody keeps the page from being changed on
 *   the way.
 */
export function pageAddress(text) {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isWell = url.protocol === 'https:' || (isLocal && url.protocol === 'http:');
  return isWell && !url.username && !url.password ? url : undefined;
}

/** The address of a folder on the web that somebody has written, with `/` at its end; as `pageAddress`, without a query. */
export function folderAddress(text) {
  const url = pageAddress(text);
  if (!url || url.search || url.hash || !isPlainPath(url.pathname)) return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Whether servers can compare a path, and their settings name it: it decodes to text in one line. */
function isPlainPath(pathname) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
