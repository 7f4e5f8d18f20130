import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {languageTag} from '../../../../src/model/values/text/language-tag.js';
import {text} from '../../../../src/model/values/text/text.js';

describe('languageTag', () => {
  const rows: [tag: string, isOne: boolean][] = [
    ['be', true],
    ['pt-BR', true],
    ['be-tarask', true],
    ['be-Latn', true],
    ['zh-Hant-TW', true],
    ['lij', true],
    ['BE', true],
    ['b', false],
    ['pt_BR', false],
    ['be-', false],
    ['Belarusian', false],
    ['be, ru', false],
    ['', false],
  ];
  for (const [tag, isOne] of rows)
    it(`${isOne ? 'accepts' : 'refuses'} "${tag}"`, () => expect(is(languageTag, tag)).to.equal(isOne));
});

describe('text', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['a text', 'Write to them.', true],
    ['texts by language', {en: 'Write to them.', be: 'Пішыце ім.'}, true],
    ['a text in one language', {'pt-BR': 'Escreva.'}, true],
    ['ten thousand characters', 'а'.repeat(10_000), true],
    ['an empty text', '', false],
    ['an object without languages', {}, false],
    ['an empty text in one language', {en: 'Write to them.', be: ''}, false],
    ['a value that is not a text', {en: 2023}, false],
    ['a key that is not a language tag', {'in English': 'Write to them.'}, false],
    ['a list', ['Write to them.'], false],
    ['a number', 2023, false],
    ['null', null, false],
    ['more than ten thousand characters', 'а'.repeat(10_001), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'accepts' : 'refuses'} ${what}`, () => expect(is(text, value)).to.equal(isOne));
});
