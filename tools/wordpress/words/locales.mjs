const SLAVIC =
  'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);';
const NOT_ONE = 'nplurals=2; plural=(n != 1);';
const MORE_THAN_ONE = 'nplurals=2; plural=(n > 1);';

/**
 * What WordPress calls each language of the library but English, and which form of a noun it puts after a number: CLDR's forms
 * of whole numbers, without the one for millions. The forms in a .po file are in the order of `forms`.
 *
 * @type {Record<string, {locale: string, plurals: string, forms: Intl.LDMLPluralRule[]}>}
 */
export const LOCALES = {
  be: {locale: 'bel', plurals: SLAVIC, forms: ['one', 'few', 'many']},
  cs: {
    locale: 'cs_CZ',
    plurals: 'nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);',
    forms: ['one', 'few', 'other'],
  },
  de: {locale: 'de_DE', plurals: NOT_ONE, forms: ['one', 'other']},
  es: {locale: 'es_ES', plurals: NOT_ONE, forms: ['one', 'other']},
  fr: {locale: 'fr_FR', plurals: MORE_THAN_ONE, forms: ['one', 'other']},
  it: {locale: 'it_IT', plurals: NOT_ONE, forms: ['one', 'other']},
  lt: {
    locale: 'lt_LT',
    plurals: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);',
    forms: ['one', 'few', 'other'],
  },
  lv: {
    locale: 'lv',
    plurals: 'nplurals=3; plural=(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2);',
    forms: ['zero', 'one', 'other'],
  },
  nl: {locale: 'nl_NL', plurals: NOT_ONE, forms: ['one', 'other']},
  pl: {
    locale: 'pl_PL',
    plurals: 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
    forms: ['one', 'few', 'many'],
  },
  'pt-BR': {locale: 'pt_BR', plurals: MORE_THAN_ONE, forms: ['one', 'other']},
  ru: {locale: 'ru_RU', plurals: SLAVIC, forms: ['one', 'few', 'many']},
  sv: {locale: 'sv_SE', plurals: NOT_ONE, forms: ['one', 'other']},
  uk: {locale: 'uk', plurals: SLAVIC, forms: ['one', 'few', 'many']},
};
