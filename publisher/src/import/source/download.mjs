import {PublisherError} from '../../errors.mjs';

const MOST_BYTES = 5_000_000;
const MOST_REDIRECTS = 5;
const TIMEOUT = 20_000;

/** The same for everybody, so that it tells nothing about who asks. */
const USER_AGENT = 'solidarity-publisher';

/**
 * The content of a page that the user has named. No other host is asked, and nothing is sent but its address.
 *
 * @param {string} address - It begins with `https://`; `http://` only for this machine.
 * @returns {Promise<Buffer>} At most 5 MB.
 * @throws {PublisherError} If it cannot be had within 20 seconds, is too large, or leads to another host.
 */
export async function download(address) {
  const signal = AbortSignal.timeout(TIMEOUT);
  let url = secure(address);
  const {host} = url;
  try {
    for (let count = 0; count <= MOST_REDIRECTS; count++) {
      const response = await fetch(url, {redirect: 'manual', signal, headers: {'User-Agent': USER_AGENT}});
      const next =
        response.status >= 300 && response.status < 400 ? response.headers.get('location') : undefined;
      if (!next) {
        if (!response.ok)
          throw new PublisherError(`${host} answered with ${response.status}. Look at the address.`);
        return await bodyOf(response);
      }
      await response.body?.cancel();
      url = secure(new URL(next, url).href);
      if (url.host !== host)
        throw new PublisherError(
          `${address} leads to another host, ${url.host}. Name that address if it is meant.`,
        );
    }
  } catch (error) {
    if (error instanceof PublisherError) throw error;
    throw new PublisherError(
      signal.aborted
        ? `${host} did not answer within 20 seconds.`
        : `${host} cannot be reached. Look at the address.`,
    );
  }
  throw new PublisherError(`${address} leads from page to page. Name the last one.`);
}

function secure(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHere = url?.protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (!url || url.username || (url.protocol !== 'https:' && !isHere))
    throw new PublisherError('The address must begin with https://, and have no user name.');
  return url;
}

async function bodyOf(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new PublisherError('The page is larger than 5 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
