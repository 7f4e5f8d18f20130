const cache = new Map<string, Intl.PluralRules>();

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

/** The CLDR plural category of `n` in `locale`. English's where the browser does not know the language, never that of its own. */
export function pluralCategory(locale: string, n: number): Intl.LDMLPluralRule {
  const rules = cache.get(locale) ?? new Intl.PluralRules([locale, 'en']);
  cache.set(locale, rules);
  return rules.select(n);
}
