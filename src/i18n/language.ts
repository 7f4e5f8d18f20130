/**
 * The language of `available` that matches `requested` best, by the lookup of RFC 4647, section 3.4: the tag itself,
 * then the tag without its last subtag, and so on. In addition, `pt` matches `pt-BR` if there is no plain `pt`, but
 * `be` does not match `be-Latn`: a reader of one script may not read another. Tags may be written as is usual, not
 * only as in BCP 47: `be_BY`, `bel`, `by`; `no` is `nb`. `undefined` if none matches.
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

/** The languages of the people in danger: what is shown in them begins with what is cautious. */
export const LANGUAGES_AT_RISK = ['be', 'ru'] as const;

/**
 * What is written for a language, although it is not its code: the country (`se` is Northern Sami, but Sweden is
 * meant; `br` is left to Breton), a code of ISO 639-2/B, which WebKit does not know, or Norwegian without its form.
 */
const MEANT = new Map(
  Object.entries({
    by: 'be',
    ua: 'uk',
    at: 'de',
    cz: 'cs',
    se: 'sv',
    no: 'nb',
    ger: 'de',
    dut: 'nl',
    fre: 'fr',
    cze: 'cs',
  }),
);

/** The BCP 47 tag that is meant by `written`, in small letters: `be-by` for `be_BY.UTF-8` and for `bel-BY`. */
function bcp47(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[.@,;\s].*/s, '')
    .replace(/^[a-z]{3}\b/, shortened)
    .replace(/^[a-z]+/, code => MEANT.get(code) ?? code);
}

/** The code of ISO 639-1 for one of ISO 639-2 or 639-3: `be` for `bel`; the code itself if there is none. */
function shortened(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!;
  } catch {
    return code; // the page has changed `Intl`
  }
}
