import {expect} from '@open-wc/testing';
import {normaliseTags, tagsToAdd} from '../../../src/model/sharing/message-tags.js';

describe('normaliseTags', () => {
  const rows: [what: string, given: string[], expected: string[]][] = [
    ['adds the sign to a tag', ['FreeThemAll'], ['#FreeThemAll']],
    ['keeps the sign of a tag', ['#FreeThemAll'], ['#FreeThemAll']],
    ['keeps one of several signs', ['##FreeThemAll'], ['#FreeThemAll']],
    ['accepts the full-width sign of Asian keyboards', ['＃FreeThemAll'], ['#FreeThemAll']],
    ['trims spaces', [' # FreeThemAll\n'], ['#FreeThemAll']],
    ['removes inner spaces, which would end the tag', ['Free Them All'], ['#FreeThemAll']],
    ['keeps Cyrillic letters', ['СвабодуЎсім'], ['#СвабодуЎсім']],
    ['removes duplicates', ['#a', 'a', '#b'], ['#a', '#b']],
    ['keeps the first of two spellings', ['#WeStandBYyou', '#WeStandByYou'], ['#WeStandBYyou']],
    ['ignores case in Cyrillic duplicates', ['#Свабода', '#СВАБОДА'], ['#Свабода']],
    ['normalises decomposed letters', ['#\u0438\u0306', '#\u0439'], ['#\u0439']],
    ['removes what nobody sees', ['сва\u00adбода\u200b', '\ufeffсвабода'], ['#свабода']],
    ['keeps a joiner of Persian', ['می\u200cخواهم'], ['#می\u200cخواهم']],
    ['leaves out empty tags', ['', '#', '  '], []],
  ];
  for (const [what, given, expected] of rows) {
    it(what, () => expect(normaliseTags(given)).to.deep.equal(expected));
  }
});

describe('tagsToAdd', () => {
  const rows: [what: string, text: string, expected: string[]][] = [
    ['returns all tags for a text without any', 'Write to them', ['#FreeThemAll', '#Ліст']],
    ['leaves out a tag that the text contains, in any case', 'We say #freethemall!', ['#Ліст']],
    ['leaves out a Cyrillic tag that the text contains', '#ліст', ['#FreeThemAll']],
    ['does not match a longer tag in the text', '#FreeThemAllNow', ['#FreeThemAll', '#Ліст']],
    ['recognises the end of a tag before quotation marks', '„#FreeThemAll“ «#ліст»…', []],
    ['recognises the full-width sign', '＃freethemall', ['#Ліст']],
    ['does not match a part of a word', 'a#FreeThemAll', ['#FreeThemAll', '#Ліст']],
    ['does not match an address', 'https://example.org/#FreeThemAll', ['#FreeThemAll', '#Ліст']],
    ['recognises a tag that ends at an apostrophe', '#ліст’а', ['#FreeThemAll']],
    ['does not match a word without the sign', 'FreeThemAll', ['#FreeThemAll', '#Ліст']],
  ];
  for (const [what, text, expected] of rows) {
    it(what, () => expect(tagsToAdd(text, ['FreeThemAll', 'Ліст'])).to.deep.equal(expected));
  }
});
