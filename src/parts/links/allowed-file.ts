import {isServer} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {unclobbered} from '../../base/page/unclobbered.js';
import {fileUrl} from '../../model/values/addresses/address.js';

/**
 * The absolute address of a file of the campaign at `feed` that the page may load, else `undefined`: one on the page's
 * own origin, or on another allowed one, unless the page lists hosts without it. `origins` are allowed beside those of
 * the page and of the campaign. Always `undefined` on a server, where the page is unknown.
 */
export function allowedFile(
  address: string,
  writer: Writer,
  feed: string | undefined,
  origins: string | undefined,
): string | undefined {
  if (isServer) return undefined;
  const file = fileUrl(address, location.href, feed ?? unclobbered(document).baseURI, origins);
  return file && (new URL(file).origin === location.origin || writer.canLinkTo(file)) ? file : undefined;
}
