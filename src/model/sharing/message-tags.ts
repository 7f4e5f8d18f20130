/**
 * `tags` as they are shown: each once, with one `#` and without spaces. Of tags that differ only in case the first is
 * kept, because networks treat them as the same tag. Empty tags are left out, and so are those in `known`, which is
 * in lower case.
 */
export function normaliseTags(tags: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(['#', ...known]);
  return tags
    .map(tag => `#${tag.replace(/^[\s#＃]+|\s/g, '').normalize()}`)
    .filter(tag => seen.size < seen.add(tag.toLowerCase()).size);
}

/** A hashtag in a text: it ends at white space, ASCII punctuation except `_`, or punctuation of other scripts. */
const TAG_IN_TEXT = /#[^\s!-/:-@[-^`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]+/g;

/** The tags of `tags`, normalised, that `text` does not contain yet. */
export function tagsToAdd(text: string, tags: readonly string[]): string[] {
  const known = text.normalize().toLowerCase().replaceAll('＃', '#').match(TAG_IN_TEXT);
  return normaliseTags(tags, known ?? []);
}
