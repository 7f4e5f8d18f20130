import {LINK, linkOnX} from './link-in-text.js';

/** X and Mastodon count every address as 23 characters. */
const COUNTED_LINK = 'x'.repeat(23);

/**
 * A whole emoji, of one or several code points (UTS #51, ED-27), with the variation selector that some keyboards add.
 * It is a string because the language level of this code (ES2022) has no `v` flag, though every supported browser
 * has. Chromium needs 14 ms to compile it, so it is compiled only for texts that may contain emoji.
 */
const EMOJI = '\\p{RGI_Emoji}\\ufe0f?';
let emoji: RegExp | undefined;

/** Texts of Latin and Cyrillic letters and common punctuation, in which every code point is one character. */
const PLAIN = /^[\n -\u02ff\u0400-\u0482\u2010-\u2027]*$/;

/** The code points that X counts as 2; it counts all others as 1. */
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** `text` with each emoji replaced by the result of `replace`. */
function replaceEmoji(text: string, replace: (emoji: string) => string): string {
  if (PLAIN.test(text)) return text;
  emoji ??= new RegExp(EMOJI, 'gv');
  return text.replace(emoji, replace);
}

/** The number of code points in `text`. */
export function countCodePoints(text: string): number {
  return [...text].length;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The number of characters that a reader sees: Unicode grapheme clusters, or code points in browsers without
 * `Intl.Segmenter`. Chromium needs more than 10 ms to create the segmenter, so it is created only for texts where the
 * two counts may differ.
 */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text) || !('Segmenter' in Intl)) return countCodePoints(text);
  segmenter ??= new Intl.Segmenter('en');
  return [...segmenter.segment(text)].length;
}

/**
 * The length as Bluesky's composer counts it: graphemes, with each address shortened. A path longer than 15
 * characters becomes its first 13 and three dots, after the host (bluesky-social/social-app, `toShortUrl`).
 */
export function countForBluesky(text: string): number {
  return countGraphemes(text.replace(LINK, shortened));
}

function shortened(link: string): string {
  if (!URL.canParse(link)) return link;
  const {host, pathname, search, hash} = new URL(link);
  return (host + pathname.replace(/^\/$/, '') + search + hash).slice(0, host.length + 16);
}

/**
 * The length as Mastodon counts it: graphemes, an address as 23, and a mention of an account on another server
 * without that server (mastodon/mastodon, `StatusLengthValidator` and `countableText`).
 */
export function countForMastodon(text: string): number {
  return countGraphemes(text.replace(LINK, COUNTED_LINK).replace(/(?<![/\w])(@\w+)@[\w.-]+\w/g, '$1'));
}

/**
 * The length as Threads counts it: code points, but an emoji as its UTF-8 bytes (Threads API, "Limitations" of
 * posts).
 */
export function countForThreads(text: string): number {
  return countCodePoints(replaceEmoji(text, emoji => encodeURIComponent(emoji).replace(/%../g, 'x')));
}

/**
 * The weighted length as X counts it (twitter-text, config v3): an address, also one without a scheme, is 23; a character of Latin, Cyrillic and
 * most other alphabets is 1; everything else, such as a Chinese character or a whole emoji, is 2.
 */
export function countForX(text: string): number {
  const counted = text.normalize().replace(linkOnX(), COUNTED_LINK);
  return replaceEmoji(counted, () => 'xx').replace(HEAVY, 'xx').length;
}
