/**
 * Which of `available` suits a reader of the BCP 47 tag `wanted` best, by the look-up of RFC 4647, section 3.4: the tag itself, then
 * the tag with its last part cut off, and so on. Beyond it, `pt` finds `pt-BR` where there is no plain `pt`, but `be` does not find `be-Latn`:
 * whoever reads one script may not read the other. `undefined` where none suits.
 */
export function bestLanguage<T extends string>(wanted: string, available: readonly T[]): T | undefined {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const isMore = (one: string) =>
      one.startsWith(`${tag}-`) && !/^[a-z]{4}\b/.test(one.slice(tag.length + 1));
    const find = (test: (one: string) => boolean) => available.find(one => test(one.toLowerCase()));
    const found = find(one => one === tag) ?? find(isMore);
    if (found) return found;
  }
  return undefined;
}

/** The one of `available` that is shown to a reader of the BCP 47 tag `wanted`: what suits best, else English, else the first. */
export function shownLanguage(wanted: string, available: readonly string[]): string {
  return bestLanguage(wanted, available) ?? bestLanguage('en', available) ?? available[0]!;
}
