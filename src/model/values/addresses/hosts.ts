import {linkUrl, siteOf} from './address.js';
import {namesIn} from '../text/names-in.js';

/**
 * Whether `list`, hosts between spaces or commas, names the host of `address`; `www.` does not count. An address
 * without a host, as of `mailto:`, is never named. In the list an address stands for its host.
 */
export function namesHost(list: string, address: string): boolean {
  const site = siteAt(address);
  return !!site && namesIn(list).some(name => (siteAt(name) ?? siteAt(`https://${name}`)) === site);
}

function siteAt(address: string): string | undefined {
  const url = linkUrl(address);
  return url && siteOf(url);
}
