import {expect} from '@open-wc/testing';
import {countText} from '../../src/elements/event-list/event-words.js';
import {daysSentences} from '../../src/parts/figures/days-sentences.js';
import type {FigureSentences} from '../../src/parts/figures/figure-sentences.js';
import {prisonersSentences} from '../../src/parts/figures/prisoners-sentences.js';
import {roomText} from '../../src/elements/hashtag-bar/network-list.js';
import '../../src/embed/bundled-words.js';
import {PLACEHOLDER} from '../../src/i18n/placeholder.js';
import {formatDay, formatNumber} from '../../src/i18n/format.js';
import {allLocales} from '../../src/i18n/generated/locale-codes.js';
import {formatsOf, inLocale, loadWords, type Locale} from '../../src/i18n/locale.js';
import {pluralCategory} from '../../src/i18n/plural.js';
import {qualifier as qualifiers} from '../../src/model/sections/figures.js';
import {counted, counting, NUMBERS} from './counted.js';

/** `text` with plain spaces only. */
const spoken = (words: string) => words.replace(/\s/g, ' ');

/** Whether `sentence` contains `words`, and not as part of a longer word or number. */
function holds(sentence: string, words: string): boolean {
  const [before, after, more] = spoken(sentence).split(spoken(words));
  return after !== undefined && more === undefined && /(^|[\s(])$/.test(before!) && /^([\s.,]|$)/.test(after);
}

/** The name of a figure in the tests, and its phrases in the present and the past tense. */
const NOUNS: [noun: 'prisoners' | 'days', sentences: FigureSentences][] = [
  ['prisoners', prisonersSentences],
  ['days', daysSentences],
];

describe('the sentences with numbers', () => {
  it('are tested for every language', () => {
    expect(Object.keys(counting).sort()).to.deep.equal([...allLocales].sort());
  });

  for (const [locale, language] of Object.entries(counting) as [Locale, (typeof counting)[string]][]) {
    describe(`in ${locale}`, () => {
      before(() => loadWords(locale));

      it('use the number format and the plural category of the language', () => {
        const categories = language.of.split(' ').map(place => language.categories[Number(place)]);
        expect(NUMBERS.map(n => pluralCategory(locale, n))).to.deep.equal(categories);
        expect(
          NUMBERS.map(n => formatNumber(n, formatsOf(locale)).replaceAll('\u00a0', '_')).join(' '),
        ).to.equal(language.numbers);
      });

      /** Checks that the sentence of each number contains its phrase. */
      const expectPhrases = (
        sentence: (n: number) => string,
        phrase: string,
        numbers: readonly number[] = NUMBERS,
      ) => {
        const wrong = numbers.flatMap(n => {
          const expected = counted(language, phrase, n);
          const said = inLocale(locale, () => sentence(n));
          return holds(said, expected) ? [] : [`"${said}" has no "${expected}"`];
        });
        expect(wrong).to.deep.equal([]);
      };

      for (const [noun, {now, then}] of NOUNS)
        for (const qualifier of qualifiers.options) {
          const number = (n: number) => formatNumber(n, formatsOf(locale));
          const whole = (sentence: string, n: number) => sentence.replace(PLACEHOLDER, number(n));
          const day = () => formatDay('2023-05-19', formatsOf(locale));

          it(`are right for ${noun}, ${qualifier}, in the present`, () => {
            expectPhrases(n => whole(now({qualifier, value: n}, locale), n), language[noun][qualifier]);
          });

          it(`are right for ${noun}, ${qualifier}, in the past, with the date`, () => {
            expectPhrases(
              n => whole(then({qualifier, value: n}, locale, day()), n),
              language[noun][qualifier],
            );
            for (const n of NUMBERS)
              expect(spoken(inLocale(locale, () => then({qualifier, value: n}, locale, day())))).to.include(
                spoken(day()),
              );
          });
        }

      it('are right for events', () => {
        expectPhrases(n => countText(n, locale, formatsOf(locale)), language.events);
      });

      it('are right for characters beyond the limit', () => {
        expectPhrases(n => roomText(-n, locale), language.tooMany, NUMBERS.slice(1));
      });

      it('are right for characters left', () => {
        expectPhrases(n => roomText(n, locale), language.left);
      });
    });
  }
});
