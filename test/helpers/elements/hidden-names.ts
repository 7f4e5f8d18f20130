// Names that content blockers hide or block, and that the library must not use. From the generic rules of EasyList, its Social, Annoyances
// and Newsletter lists, uBlock Origin, AdGuard and RU AdList with its Counters and BitBlock, read in August 2026; RU AdList is enabled by
// default for browsers in Belarusian and Russian.

/** Names that are hidden as a tag, a class or an id, and blocked as part of a file name. */
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

/** Names that are blocked as a folder, or as a file of any kind. */
const BLOCKED = /^(ads|advert|analytics|banner|beacon|counter|hits?|metrics|pixel|promo|sharer)(\.|$)/;

/** Whether content blockers hide elements with this name. */
export function isHidden(name: string): boolean {
  return HIDDEN.some(rule => rule.test(name.toLowerCase()));
}

/** Whether content blockers block requests for `path`, with slashes between folders and file. */
export function isBlocked(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some(segment => BLOCKED.test(segment) || isHidden(segment));
}
