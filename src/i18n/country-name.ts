const names = new Map<string, Intl.DisplayNames>();

/**
 * The name of the country with the ISO 3166-1 alpha-2 code `code`, in the language `language`, a BCP 47 tag;
 * `undefined` if there is no such country. For programs alone: Chromium does not know all our languages, Node does.
 */
export function countryName(code: string, language: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return undefined;
  const inLanguage =
    names.get(language) ?? new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  names.set(language, inLanguage);
  return inLanguage.of(code);
}
