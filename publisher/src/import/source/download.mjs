import {PublisherError} from '../../errors.mjs';
import {get, pageAddress} from '../../web/get.mjs';

const MOST_BYTES = 5_000_000;

/**
 * The content of a page that the user has named. No other host is asked, and nothing is sent but its address.
 *
 * @param {string} address - It begins with `https://`; `http://` only for this machine.
 * @returns {Promise<Buffer>} At most 5 MB.
 * @throws {PublisherError} If it cannot be had, is too large, or leads to another host.
 */
export async function download(address) {
  const url = pageAddress(address);
  if (!url) throw new PublisherError('The address must begin with https://, and have no user name.');
  const bytes = await get(url, {mostBytes: MOST_BYTES});
  if (!bytes) throw new PublisherError(`${url.host} says that there is no such page. Look at the address.`);
  return bytes;
}
