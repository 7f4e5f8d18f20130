import {linkUrl, siteOf} from './address.js';

/** What readers see of an address. */
export interface ShownAddress {
  /** What to copy: the address as a browser opens it; of `mailto:` and `tel:` all recipients. */
  readonly text: string;
  /** The host without `www.`, or all recipients, in ASCII: no two of them look the same. */
  readonly target: string;
  /** The target as the campaign writes it, if that is another script. */
  readonly written?: string;
}

/** A label with letters of Latin and of another script, which can look like any other; or a character without shape. */
const MIXED = /\p{C}|\p{sc=Latn}[^.@]*(?!\p{sc=Latn})\p{L}|(?!\p{sc=Latn})\p{L}[^.@]*\p{sc=Latn}/u;

/** What readers see of `address`, whose URL is `url`: what a browser would open, whatever the address looks like. */
export function shownAddress(address: string, url: URL): ShownAddress {
  const written = address.replace(url.host ? /^\w+:\/\/(?:www\.)?|[/?#].*/g : /^\w+:|[?#].*/g, '');
  const target =
    siteOf(url) || url.pathname.replace(/(?<=@)[^@,;:/]+/g, name => linkUrl(`https://${name}`)?.host ?? name);
  const isForeign = /xn--|%/.test(target) && target !== written && !MIXED.test(written);
  return {text: url.host ? url.href : target, target, ...(isForeign && {written})};
}

/** `address` as text to copy; empty if it is not safe in a link. */
export function addressText(address: string): string {
  const url = linkUrl(address);
  return url ? shownAddress(address, url).text : '';
}
