import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {languageTag} from '../../../src/model/values/language-tag.js';
import {text} from '../../../src/model/values/text.js';

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
    it(`${isOne ? 'takes' : 'refuses'} "${tag}"`, () => expect(is(languageTag, tag)).to.equal(isOne));
});

describe('text', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['words', 'Write to them.', true],
    ['words by language', {en: 'Write to them.', be: 'Пішыце ім.'}, true],
    ['words in one language', {'pt-BR': 'Escreva.'}, true],
    ['ten thousand characters', 'а'.repeat(10_000), true],
    ['no word', '', false],
    ['no language', {}, false],
    ['no word in one of the languages', {en: 'Write to them.', be: ''}, false],
    ['something else than words', {en: 2023}, false],
    ['a key that is no language', {'in English': 'Write to them.'}, false],
    ['a list', ['Write to them.'], false],
    ['a number', 2023, false],
    ['nothing', null, false],
    ['more than ten thousand characters', 'а'.repeat(10_001), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'takes' : 'refuses'} ${what}`, () => expect(is(text, value)).to.equal(isOne));
});
