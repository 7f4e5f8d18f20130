import {formatsOf, type Locale} from './locale.js';

/** A CLDR plural category. */
export type PluralCategory = Intl.LDMLPluralRule;

/** The form for each plural category of a language; `other` is used for categories without a form. */
export type PluralForms<T> = {readonly other: () => T} & {
  readonly [category in PluralCategory]?: () => T;
};

/**
 * The result of the form that `locale` uses with the whole number `n`, 0 or more: one of two forms in English, of
 * three in Belarusian. Only that form is called.
 */
export function plural<T>(locale: Locale, n: number, forms: PluralForms<T>): T {
  return (forms[pluralCategory(locale, n)] ?? forms.other)();
}

/** The CLDR plural category of the whole number `n`, 0 or more, in `locale`. */
export function pluralCategory(locale: Locale, n: number): PluralCategory {
  const rules = Object.entries(formatsOf(locale).plurals) as [PluralCategory, string][];
  return rules.find(([, digits]) => new RegExp(digits).test(`0${n}`))![0];
}
