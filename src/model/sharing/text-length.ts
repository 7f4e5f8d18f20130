/** An http address, without the punctuation that closes a sentence or a bracket after it. */
const LINK = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/gi;

/** Both X and Mastodon count every address as this long. */
const LENGTH_OF_A_LINK = 'x'.repeat(23);

/**
 * A whole emoji, of one character or of several (UTS #51, ED-27), and the sign for a picture that some keyboards put after it. Written
 * as a string, since the language level of this code has no `v` flag; every supported browser has. It takes Chromium 14 ms to make, so it is
 * asked only where the answer is in doubt.
 */
const EMOJI = '\\p{RGI_Emoji}\\ufe0f?';
let emoji: RegExp | undefined;

/** Texts of Latin and Cyrillic letters and common punctuation, each a character by itself. */
const PLAIN = /^[\n -\u02ff\u0400-\u0482\u2010-\u2027]*$/;

/** The characters that weigh 2 on X; every other weighs 1. */
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** `text` with what `replace` gives for each of its emoji. */
function replaceEmoji(text: string, replace: (emoji: string) => string): string {
  if (PLAIN.test(text)) return text;
  emoji ??= new RegExp(EMOJI, 'gv');
  return text.replace(emoji, replace);
}

/** Code points of `text`. */
export function countCodePoints(text: string): number {
  return [...text].length;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * What a reader takes for characters: Unicode grapheme clusters, or code points in browsers that cannot tell them. The segmenter
 * takes Chromium more than 10 ms to make, so it is asked only where the answer is in doubt.
 */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text) || !('Segmenter' in Intl)) return countCodePoints(text);
  segmenter ??= new Intl.Segmenter('en');
  return [...segmenter.segment(text)].length;
}

/**
 * The length that Bluesky's composer counts: graphemes, each address shortened to its host and the first 13 characters of
 * what is longer than 15, with three dots (bluesky-social/social-app, `toShortUrl`).
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
 * The length that Mastodon counts: graphemes, an address as 23, and of a name on another server only what stands before that
 * server (mastodon/mastodon, `StatusLengthValidator` and `countableText`).
 */
export function countForMastodon(text: string): number {
  return countGraphemes(text.replace(LINK, LENGTH_OF_A_LINK).replace(/(?<![/\w])(@\w+)@[\w.-]+\w/g, '$1'));
}

/** The length that Threads counts: characters, but an emoji as its bytes in UTF-8 (Threads API, "Limitations" of posts). */
export function countForThreads(text: string): number {
  return countCodePoints(replaceEmoji(text, emoji => encodeURIComponent(emoji).replace(/%../g, 'x')));
}

/**
 * The weighted length that X counts (twitter-text, config v3): an address is 23; Latin, Cyrillic and most other alphabets weigh
 * 1 a character; everything else, Chinese and a whole emoji among it, weighs 2.
 */
export function countForX(text: string): number {
  const words = text.replace(LINK, LENGTH_OF_A_LINK).normalize();
  return replaceEmoji(words, () => 'xx').replace(HEAVY, 'xx').length;
}
