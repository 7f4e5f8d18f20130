import {expect} from '@open-wc/testing';
import {daysUntil} from '../../src/elements/day/day-sentences.js';
import english from '../../src/i18n/generated/formats/en.js';
import {inLocale, loadWords, provideWords, type Words} from '../../src/i18n/locale.js';

/** A message with its number first. */
const message = (words: string) => ({strTag: true as const, strings: ['', words], values: [0]});

/** The plural rules of Arabic: CLDR 48, chart "Language Plural Rules". */
const plurals = {
  one: '^01$',
  two: '^02$',
  zero: '^00$',
  few: '10$|0[3-9]$',
  other: '0[0-2]$',
  many: '',
};
const arabic = (...categories: string[]): Words => ({
  templates: Object.fromEntries(
    categories.map(each => [`day.until.${each}`, message(` ${each}`)]),
  ) as unknown as Words['templates'],
  formats: {...english, plurals},
});

/** Words on this page under the codes of languages that the library has. */
const words: Record<string, Words> = {
  lt: arabic('zero', 'one', 'two', 'few', 'many', 'other'),
  pl: arabic('one', 'other'),
  nl: arabic('many'),
};
provideWords(locale => Promise.resolve(words[locale]!));

const said = (locale: 'lt' | 'pl' | 'nl', n: number) => inLocale(locale, () => daysUntil(n, locale));

describe('a plural form that English does not have', () => {
  before(() => Promise.all(['lt' as const, 'pl' as const, 'nl' as const].map(loadWords)));

  for (const [n, form] of [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [110, 'few'],
    [11, 'many'],
    [100, 'other'],
  ] as const)
    it(`is the language’s own for ${n}`, () => expect(said('lt', n)).to.equal(`${n} ${form}`));

  it('is said as `other` where the language has not written it', () => {
    expect([0, 2, 3, 11].map(n => said('pl', n))).to.deep.equal([
      '0 other',
      '2 other',
      '3 other',
      '11 other',
    ]);
  });

  it('is English where the language has written neither', () => {
    expect([2, 3].map(n => said('nl', n))).to.deep.equal(['2 days to go', '3 days to go']);
    expect(said('nl', 11)).to.equal('11 many');
  });

  it('is not left over for the next message', () => {
    expect([2, 100, 2].map(n => said('lt', n))).to.deep.equal(['2 two', '100 other', '2 two']);
    expect(inLocale('en', () => daysUntil(2, 'en'))).to.equal('2 days to go');
  });
});
