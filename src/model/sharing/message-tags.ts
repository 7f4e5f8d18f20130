/**
 * `tags` as they are shown: each with one `#`, without spaces, once. Of tags that differ only in case the first spelling stays,
 * since networks take them for one. Empty ones are left out, and so are those in `known`, which are in lower case.
 */
export function normaliseTags(tags: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(['#', ...known]);
  return tags
    .map(tag => `#${tag.replace(/^[\s#＃]+|\s/g, '').normalize()}`)
    .filter(tag => seen.size < seen.add(tag.toLowerCase()).size);
}

/** A hashtag in a text: up to a space, a sign of ASCII but `_`, or the punctuation of other alphabets. */
const TAG_IN_TEXT = /#[^\s!-/:-@[-^`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]+/g;

/** The tags, normalised, that `text` does not hold already. */
export function tagsToAdd(text: string, tags: readonly string[]): string[] {
  const known = text.normalize().toLowerCase().replaceAll('＃', '#').match(TAG_IN_TEXT);
  return normaliseTags(tags, known ?? []);
}
