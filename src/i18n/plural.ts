const cache = new Map<string, Intl.PluralRules | undefined>();

/** What to say in each CLDR plural category of a language; `other` answers for those that are not named. */
export type PluralForms<T> = {readonly other: () => T} & {
  readonly [category in Intl.LDMLPluralRule]?: () => T;
};

/**
 * The form that `locale` uses with `n`: one of two in English, of four in Belarusian, where `other` is for fractions. Only the
 * chosen form is called. The rules are CLDR's, through `Intl.PluralRules`, which knows Belarusian in every browser, unlike the
 * formatters of `Intl`, and unlike them is quick to start.
 */
export function plural<T>(locale: string, n: number, forms: PluralForms<T>): T {
  return (forms[pluralCategory(locale, n)] ?? forms.other)();
}

/** The CLDR plural category of `n` in `locale`; `other` in a browser that does not know the language, never that of its own. */
export function pluralCategory(locale: string, n: number): Intl.LDMLPluralRule {
  if (!cache.has(locale)) cache.set(locale, rulesOf(locale));
  return cache.get(locale)?.select(n) ?? 'other';
}

function rulesOf(locale: string): Intl.PluralRules | undefined {
  return Intl.PluralRules.supportedLocalesOf(locale).length ? new Intl.PluralRules(locale) : undefined;
}
