/**
 * The language of `available` that matches the BCP 47 tag `requested` best, by the lookup of RFC 4647, section 3.4:
 * the tag itself, then the tag without its last subtag, and so on. In addition, `pt` matches `pt-BR` if there is no
 * plain `pt`, but `be` does not match `be-Latn`: a reader of one script may not read another. `undefined` if none
 * matches.
 */
export function bestLanguage<T extends string>(requested: string, available: readonly T[]): T | undefined {
  for (let tag = requested.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const isMoreSpecific = (other: string) =>
      other.startsWith(`${tag}-`) && !/^[a-z]{4}\b/.test(other.slice(tag.length + 1));
    const find = (test: (other: string) => boolean) => available.find(other => test(other.toLowerCase()));
    const found = find(other => other === tag) ?? find(isMoreSpecific);
    if (found) return found;
  }
  return undefined;
}

/** The language of `available` to show for the BCP 47 tag `requested`: the best match, else English, else the first. */
export function shownLanguage(requested: string, available: readonly string[]): string {
  return bestLanguage(requested, available) ?? bestLanguage('en', available) ?? available[0]!;
}
