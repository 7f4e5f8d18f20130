import {linkUrl} from './address.js';
import {namesIn} from './names-in.js';

/**
 * Whether `list`, hosts between spaces or commas, names the host of `address`; `www.` does not count. An address
 * without a host, as of `mailto:`, is never named. In the list an address stands for its host.
 */
export function namesHost(list: string, address: string): boolean {
  const host = hostOf(address);
  return !!host && namesIn(list).some(name => (hostOf(name) ?? hostOf(`https://${name}`)) === host);
}

const hostOf = (address: string) => linkUrl(address)?.host.replace(/^www\./, '');
