import {expect} from '@open-wc/testing';
import {normaliseTags, tagsToAdd} from '../../../src/model/sharing/message-tags.js';

describe('normaliseTags', () => {
  const rows: [what: string, given: string[], expected: string[]][] = [
    ['puts the sign before a tag', ['FreeThemAll'], ['#FreeThemAll']],
    ['leaves the sign of a tag', ['#FreeThemAll'], ['#FreeThemAll']],
    ['leaves one of several signs', ['##FreeThemAll'], ['#FreeThemAll']],
    ['takes the wide sign of Asian keyboards for the same', ['＃FreeThemAll'], ['#FreeThemAll']],
    ['takes off the spaces around', [' # FreeThemAll\n'], ['#FreeThemAll']],
    ['closes up the spaces within, which would end the tag', ['Free Them All'], ['#FreeThemAll']],
    ['leaves Cyrillic', ['СвабодуЎсім'], ['#СвабодуЎсім']],
    ['shows a tag once', ['#a', 'a', '#b'], ['#a', '#b']],
    ['keeps the first of two spellings', ['#WeStandBYyou', '#WeStandByYou'], ['#WeStandBYyou']],
    ['knows Cyrillic spellings for the same', ['#Свабода', '#СВАБОДА'], ['#Свабода']],
    ['knows a letter and its composed form for the same', ['#\u0438\u0306', '#\u0439'], ['#\u0439']],
    ['leaves out what is empty', ['', '#', '  '], []],
  ];
  for (const [what, given, expected] of rows) {
    it(what, () => expect(normaliseTags(given)).to.deep.equal(expected));
  }
});

describe('tagsToAdd', () => {
  const rows: [what: string, text: string, expected: string[]][] = [
    ['adds all to a text without any', 'Write to them', ['#FreeThemAll', '#Ліст']],
    ['does not repeat what the text holds, in whatever case', 'We say #freethemall!', ['#Ліст']],
    ['does not repeat a Cyrillic one', '#ліст', ['#FreeThemAll']],
    ['tells a longer tag from a shorter', '#FreeThemAllNow', ['#FreeThemAll', '#Ліст']],
    ['sees the end of a tag before quotation marks', '„#FreeThemAll“ «#ліст»…', []],
    ['does not take a word for a tag', 'FreeThemAll', ['#FreeThemAll', '#Ліст']],
  ];
  for (const [what, text, expected] of rows) {
    it(what, () => expect(tagsToAdd(text, ['FreeThemAll', 'Ліст'])).to.deep.equal(expected));
  }
});
