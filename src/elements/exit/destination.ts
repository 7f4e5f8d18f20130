import {isServer} from 'lit';
import {warnOnce} from '../../base/page/warn-once.js';
import {pageElsewhere} from '../../model/values/addresses/address.js';

/** An encyclopaedia in every language, which anybody may be reading. */
const NEUTRAL_PAGE = new URL('https://www.wikipedia.org/');

/**
 * The page to which a reader leaves: the first of `addresses` that is absolute and on another host than this page, else
 * a neutral page. The console names those before it.
 */
export function firstElsewhere(tag: string, addresses: readonly (string | null | undefined)[]): URL {
  for (const address of addresses) {
    if (!address) continue;
    const url = pageElsewhere(address, ...pagesHere());
    if (url) return url;
    warnOnce(
      tag,
      `href: "${address}" is no page to leave to: expected https:// or http://, and another host than this`,
    );
  }
  return NEUTRAL_PAGE;
}

/** The addresses of this page and of those around it, as far as a browser tells them. */
function pagesHere(): string[] {
  if (isServer) return [];
  return [location.href, origin, ...(location.ancestorOrigins ?? [])];
}
