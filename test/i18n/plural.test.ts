import {expect} from '@open-wc/testing';
import '../../src/embed/bundled-words.js';
import {loadWords, type Locale} from '../../src/i18n/locale.js';
import {plural, pluralCategory} from '../../src/i18n/plural.js';

/** From the chart "Language Plural Rules" of CLDR 48, cardinal. */
const numbers = [0, 1, 2, 5, 11, 21, 22, 111, 1494, 1500, 1501, 1_000_000, 2_000_000, 1_000_001];
const categories: Record<string, string> = {
  en: 'other one other other other other other other other other other other other other',
  de: 'other one other other other other other other other other other other other other',
  nl: 'other one other other other other other other other other other other other other',
  be: 'many one few many many one few many few many one many many one',
  ru: 'many one few many many one few many few many one many many one',
  uk: 'many one few many many one few many few many one many many one',
  pl: 'many one few many many many few many few many many many many many',
  lt: 'other one few few other one few other few other one other other one',
  'pt-BR': 'one one other other other other other other other other other many many other',
  fr: 'one one other other other other other other other other other many many other',
  cs: 'other one few other other other other other other other other other other other',
  lv: 'zero one other other zero one other zero other zero one zero zero one',
  it: 'other one other other other other other other other other other many many other',
  es: 'other one other other other other other other other other other many many other',
  sv: 'other one other other other other other other other other other other other other',
};

describe('plural', () => {
  for (const [locale, expected] of Object.entries(categories)) {
    it(`chooses the right form in ${locale}`, async () => {
      await loadWords(locale as Locale);
      expect(numbers.map(n => pluralCategory(locale as Locale, n)).join(' ')).to.equal(expected);
    });
  }

  it('does not use Intl, whose first use delays the first paint', () => {
    const {Intl} = globalThis;
    try {
      Object.assign(globalThis, {Intl: undefined});
      expect(pluralCategory('be', 21)).to.equal('one');
    } finally {
      Object.assign(globalThis, {Intl});
    }
  });

  it('chooses the same form as the browser for each language that the browser knows', () => {
    const known = Intl.PluralRules.supportedLocalesOf(Object.keys(categories));
    expect(known.length).to.be.greaterThan(1);
    for (const locale of known) {
      const rules = new Intl.PluralRules(locale);
      const wrong = [...Array(2_000).keys(), ...numbers].filter(
        n => pluralCategory(locale as Locale, n) !== rules.select(n),
      );
      expect(wrong, locale).to.deep.equal([]);
    }
  });

  it('evaluates only the form that it returns', () => {
    const made: string[] = [];
    const form = (name: string) => () => made.push(name);
    for (const n of [1, 2, 5]) plural('be', n, {one: form('one'), other: form('other')});
    expect(made).to.deep.equal(['one', 'other', 'other']);
  });
});
