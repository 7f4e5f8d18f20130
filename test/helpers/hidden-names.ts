// What block lists hide or block, so that none of our names is among it. From the generic rules of EasyList, its Social, Annoyances
// and Newsletter lists, uBlock Origin, AdGuard and RU AdList with its Counters and BitBlock, read in August 2026; RU AdList is on by
// itself for browsers in Belarusian and Russian.

/** Hidden as a tag, a class or an id, and blocked as part of a file's name. */
const HIDDEN = [
  /share-?bar/,
  /share[-_]+(box|buttons?|card|container|icons?|items?|links?|list|title|widget|wrapper)/,
  /share__/,
  /(^|[-_])social/,
  /newsletter-/,
  /subscribe-widget/,
  /(^|[-_])sponsor-/,
  /(^|[-_])banner/,
  /(^|[-_])ad(s|vert\w*)?([-_]|$)/,
];

/** Blocked as a folder, or as a file of any kind. */
const BLOCKED = /^(ads|advert|analytics|banner|beacon|counter|hits?|metrics|pixel|promo|sharer)(\.|$)/;

/** Whether block lists hide what is called `name`. */
export function isHidden(name: string): boolean {
  return HIDDEN.some(rule => rule.test(name.toLowerCase()));
}

/** Whether block lists stop a request for `path`, in which slashes separate folders and file. */
export function isBlocked(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some(segment => BLOCKED.test(segment) || isHidden(segment));
}
