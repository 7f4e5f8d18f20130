/** An http address, without the punctuation that closes a sentence or a bracket after it. */
const LINK = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/gi;

/** Both X and Mastodon count every address as this long. */
const LENGTH_OF_A_LINK = 'x'.repeat(23);

/** A whole emoji: a flag of two letters, a keycap, or pictures with their variants, joined to one (UTS #51, 1.4.9). */
const EMOJI =
  /\p{RI}{2}|[\d#*]\ufe0f\u20e3|(?:\p{Emoji_Presentation}|\p{ExtPict}(?=[\ufe0f\p{EMod}]))(?:\ufe0f|\p{EMod}|[\u{e0020}-\u{e007f}]+)?(?:\u200d\p{ExtPict}(?:\ufe0f|\p{EMod})?)*/gu;

/** Texts of Latin, Greek and Cyrillic letters and common signs, each a character by itself. */
const PLAIN = /^[\n\x20-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u20a0-\u20bf\u2116]*$/;

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
 * The length that Bluesky's composer counts: graphemes, each address shortened to its host and 13 characters
 * (bluesky-social/social-app, `toShortUrl`).
 */
export function countForBluesky(text: string): number {
  return countGraphemes(text.replace(LINK, shortened));
}

function shortened(link: string): string {
  if (!URL.canParse(link)) return link;
  const {host, pathname, search, hash} = new URL(link);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

/**
 * The length that Mastodon counts: graphemes, an address as 23, and of a name on another server only what stands before that
 * server (mastodon/mastodon, `StatusLengthValidator` and `countableText`).
 */
export function countForMastodon(text: string): number {
  return countGraphemes(
    text.replace(LINK, LENGTH_OF_A_LINK).replace(/(?<![/\w])(@\w+)@[a-z0-9.-]+[a-z0-9]/gi, '$1'),
  );
}

/** The length that Threads counts: characters, but an emoji as its bytes in UTF-8 (Threads API, "Limitations" of posts). */
export function countForThreads(text: string): number {
  return countCodePoints(text.replace(EMOJI, emoji => 'x'.repeat(new TextEncoder().encode(emoji).length)));
}

/** The characters that weigh 1 on X, from and to; every other weighs 2. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const HEAVY = '字';

/**
 * The weighted length that X counts (twitter-text, config v3): an address is 23; Latin, Cyrillic and most other alphabets weigh
 * 1 a character; everything else, Chinese and a whole emoji among it, weighs 2.
 */
export function countForX(text: string): number {
  const plain = text.replace(LINK, LENGTH_OF_A_LINK).normalize().replace(EMOJI, HEAVY);
  let weight = 0;
  for (const character of plain) {
    const code = character.codePointAt(0)!;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}
