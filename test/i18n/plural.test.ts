import {expect} from '@open-wc/testing';
import {plural} from '../../src/i18n/plural.js';

const named = {
  zero: () => 'zero',
  one: () => 'one',
  two: () => 'two',
  few: () => 'few',
  many: () => 'many',
  other: () => 'other',
};

/** From the chart "Language Plural Rules" of CLDR 48, cardinal. */
const numbers = [0, 1, 2, 5, 11, 21, 22, 111, 1494, 1500, 1501, 1_000_000, 1.5];
const categories: Record<string, string> = {
  en: 'other one other other other other other other other other other other other',
  de: 'other one other other other other other other other other other other other',
  nl: 'other one other other other other other other other other other other other',
  be: 'many one few many many one few many few many one many other',
  ru: 'many one few many many one few many few many one many other',
  uk: 'many one few many many one few many few many one many other',
  pl: 'many one few many many many few many few many many many other',
  lt: 'other one few few other one few other few other one other many',
  'pt-BR': 'one one other other other other other other other other other many one',
};

describe('plural', () => {
  for (const [locale, expected] of Object.entries(categories)) {
    it(`chooses the form of ${locale}`, () => {
      expect(numbers.map(n => plural(locale, n, named)).join(' ')).to.equal(expected);
    });
  }

  it('takes `other` where the form is missing', () => {
    expect(plural('be', 5, {one: () => 'дзень', other: () => 'дзён'})).to.equal('дзён');
  });

  it('makes only the form that it returns', () => {
    const made: string[] = [];
    const form = (name: string) => () => made.push(name);
    plural('be', 2, {one: form('one'), few: form('few'), many: form('many'), other: form('other')});
    expect(made).to.deep.equal(['few']);
  });

  it('asks once for the rules of a language, and for those of English, not of the browser, where it has none', () => {
    const {PluralRules} = Intl;
    const asked: string[] = [];
    const construct = (target: typeof PluralRules, [locales]: [string[]]) => {
      asked.push(locales.join());
      return new target(locales);
    };
    try {
      Object.assign(Intl, {PluralRules: new Proxy(PluralRules, {construct})});
      plural('cy', 1, named);
      plural('cy', 2, named);
      expect(asked).to.deep.equal(['cy,en']);
    } finally {
      Object.assign(Intl, {PluralRules});
    }
  });
});
