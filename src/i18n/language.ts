/**
 * The language of `available` that matches `requested` best, by the lookup of RFC 4647, section 3.4: the tag itself,
 * then the tag without its last subtag, and so on. In addition, `pt` matches `pt-BR` if there is no plain `pt`, but
 * `be` does not match `be-Latn`: a reader of one script may not read another. Tags may be written as is usual, not
 * only as in BCP 47: `be_BY`, `bel`, `by`. `undefined` if none matches.
 */
export function bestLanguage<T extends string>(requested: string, available: readonly T[]): T | undefined {
  for (let tag = bcp47(requested); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const isMoreSpecific = (other: string) =>
      other.startsWith(`${tag}-`) && !/^[a-z]{4}\b/.test(other.slice(tag.length + 1));
    const find = (test: (other: string) => boolean) => available.find(other => test(bcp47(other)));
    const found = find(other => other === tag) ?? find(isMoreSpecific);
    if (found) return found;
  }
  return undefined;
}

/** The language of `available` to show for the tag `requested`: the best match, else English, else the first. */
export function shownLanguage(requested: string, available: readonly string[]): string {
  return bestLanguage(requested, available) ?? bestLanguage('en', available) ?? available[0]!;
}

/**
 * Codes that are written for a language but mean none: countries whose code ISO 639-1 gives to no language (`br` is
 * Breton), and codes of ISO 639-2/B, which WebKit does not know.
 */
const MEANT = {by: 'be', ua: 'uk', at: 'de', ger: 'de', dut: 'nl'};

/** The BCP 47 tag that is meant by `written`, in small letters: `be-by` for `be_BY.UTF-8` and for `bel-BY`. */
function bcp47(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[.@,;\s].*/s, '')
    .replace(/^(by|ua|at|ger|dut)\b/, code => MEANT[code as keyof typeof MEANT])
    .replace(/^[a-z]{3}\b/, shortened);
}

/** The code of ISO 639-1 for one of ISO 639-2 or 639-3: `be` for `bel`; the code itself if there is none. */
function shortened(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!;
  } catch {
    return code; // the page has changed `Intl`
  }
}
