import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import {projectLocales} from '../../tools/generate-formats.mjs';

const root = new URL('../../', import.meta.url);
const source = await transform(await readFile(new URL('src/i18n/alphabet.ts', root), 'utf8'), {loader: 'ts'});
const {alphabetical, initial} = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

/** The letters in which each language writes names, in no order. */
const LETTERS = {
  be: 'яюэьышчцхфўутсрпонмлкйізжёедґгвба',
  ru: 'яюэьыъщшчцхфутсрпонмлкйизжёедгвба',
  uk: 'яющшчцхфутсрпонмлкйїіизжєедґгвба',
  pl: 'źżzywutśsrpóońnmłlkjihgfęedćcbaąvxq',
  lt: 'žzvųūutšsrponmlkjyįihgfėęedčcbaąwxq',
  lv: 'žzvuūtšsrpoņnmļlķkjiīhģgfeēdčcbaāxwq',
  cs: 'žzýyxwvůúutťšsřrqpóoňnmlkjíihgfěéeďdčcbáa',
  es: 'zyxwvúutsrqpóoñnmlkjíihgfédcbáa',
  sv: 'öäåzyxwvutsrqponmlkjihgfedcba',
  de: 'zyxwvutsrqponmlkjihgfedcbaäöü',
};

const locales = await projectLocales();

describe('the alphabetical order', () => {
  for (const locale of locales.filter(locale => Intl.Collator.supportedLocalesOf(locale).length))
    it(`is that of CLDR in ${locale}`, () => {
      const letters = [...(LETTERS[locale] ?? 'zyxwvutsrqponmlkjihgfedcba')];
      // Letters that differ in marks alone are one letter in CLDR.
      const {compare} = new Intl.Collator(locale, {sensitivity: 'base'});
      const different = letters.filter(
        letter => !letters.some(other => other < letter && !compare(other, letter)),
      );
      assert.deepEqual(alphabetical(different, String, locale), [...different].sort(compare));
    });

  for (const [locale, names, expected] of [
    [
      'be',
      'Яўген Юры Ўлад Улад Ігар Жанна Зоя Ёсіп Ева Ґжэгаж Ганна',
      'Ганна Ґжэгаж Ева Ёсіп Жанна Зоя Ігар Улад Ўлад Юры Яўген',
    ],
    ['be', 'Анна anna Бела', 'anna Анна Бела'],
    ['de', 'Özil Otto Äbi Abel Zoe', 'Abel Äbi Otto Özil Zoe'],
    ['pl', 'Łukasz Lech Maria Ćwik Cezary Dorota', 'Cezary Ćwik Dorota Lech Łukasz Maria'],
    ['en', 'bob Alice Carol', 'Alice bob Carol'],
  ])
    it(`in ${locale} is ${expected}`, () => {
      assert.equal(alphabetical(names.split(' '), String, locale).join(' '), expected);
    });

  it('puts a shorter name before a longer one', () => {
    assert.deepEqual(alphabetical(['Анна Б', 'Аннаш', 'Анна'], String, 'be'), ['Анна', 'Анна Б', 'Аннаш']);
  });
});

describe('initial', () => {
  for (const [name, letter] of [
    ['anna', 'A'],
    ['«Ёсіп»', 'Ё'],
    ['И\u0306', 'Й'],
    ['123', ''],
  ])
    it(`of ${name} is "${letter}"`, () => assert.equal(initial(name), letter));
});
