import {formatsOf, inForm, type Locale} from './locale.js';

/** A CLDR plural category. */
export type PluralCategory = Intl.LDMLPluralRule;

/**
 * The two forms of a message in English, with ids that end in `.one` and `.other`. Languages with other forms have
 * them in their XLIFF file alone: `.few`, `.many`, …
 */
export interface PluralForms<T> {
  readonly one: () => T;
  readonly other: () => T;
}

/**
 * The form of a message that `locale` uses with the whole number `n`, 0 or more: one of two in English, of three in
 * Belarusian, of six in Arabic.
 */
export function plural<T>(locale: Locale, n: number, {one, other}: PluralForms<T>): T {
  const category = pluralCategory(locale, n);
  return category === 'one' ? one() : inForm(category, other);
}

/** The CLDR plural category of the whole number `n`, 0 or more, in `locale`. */
export function pluralCategory(locale: Locale, n: number): PluralCategory {
  const rules = Object.entries(formatsOf(locale).plurals) as [PluralCategory, string][];
  return rules.find(([, digits]) => new RegExp(digits).test(`0${n}`))![0];
}
