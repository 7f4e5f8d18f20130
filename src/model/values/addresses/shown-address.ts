import {linkUrl, siteOf} from './address.js';

/** What readers see of an address. */
export interface ShownAddress {
  /** What to copy: the address as a browser opens it; of `mailto:` and `tel:` the recipient. */
  readonly text: string;
  /** The host without `www.`, or the recipient, in ASCII: no two of them look the same. */
  readonly target: string;
  /** The target as the campaign writes it, if that is another script. */
  readonly written?: string;
}

/** A label with Latin and Cyrillic letters, which can look like any other. */
const MIXED = /[a-z][^.@]*[Ѐ-ӿ]|[Ѐ-ӿ][^.@]*[a-z]/i;

/** What readers see of `address`, whose URL is `url`: what a browser would open, whatever the address looks like. */
export function shownAddress(address: string, url: URL): ShownAddress {
  const written = address.replace(/^\w+:(?:\/\/)?(?:www\.)?|[/?#].*/g, '');
  const target =
    siteOf(url) || written.replace(/(?<=@)[^@,]+/g, name => linkUrl(`https://${name}`)?.host ?? name);
  const isForeign = target.includes('xn--') && target !== written && !MIXED.test(written);
  return {text: url.host ? url.href : target, target, ...(isForeign && {written})};
}

/** `address` as text to copy; empty if it is not safe in a link. */
export function addressText(address: string): string {
  const url = linkUrl(address);
  return url ? shownAddress(address, url).text : '';
}
