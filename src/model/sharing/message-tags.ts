import {asHashtag} from '../values/hashtag.js';
import {LINK} from './link-in-text.js';

/**
 * `tags` as networks read them: each once. Of tags that differ only in case the first is kept, because networks treat
 * them as the same tag. Empty tags are left out, and so are those in `known`, which is in lower case.
 */
export function normaliseTags(tags: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(['#', ...known]);
  return tags.map(asHashtag).filter(tag => seen.size < seen.add(tag.toLowerCase()).size);
}

/** The tags of `tags`, normalised, that `text` does not contain yet. */
export function tagsToAdd(text: string, tags: readonly string[]): string[] {
  const known = hashtagsIn(text).map(tag => asHashtag(tag).toLowerCase());
  return normaliseTags(tags, known);
}

/** A hashtag that every network reads: not within a word, and not where another one, or an address, begins at once. */
const TAG_IN_TEXT =
  /(?<![\p{L}\p{M}\p{Nd}_\u200c\u200d&/=)])[#＃](?!\ufe0f|\u20e3)[\p{L}\p{M}\p{Nd}_]+(?![\p{L}\p{M}\p{Nd}_\u200c\u200d#＃]|:\/\/)/gu;

/**
 * The hashtags in `text`, as networks read them (twitter-text, `extractHashtags`; mastodon/mastodon, `HASHTAG_RE`):
 * those in addresses are none.
 */
export function hashtagsIn(text: string): string[] {
  return text.replace(LINK, ' ').match(TAG_IN_TEXT) ?? [];
}
