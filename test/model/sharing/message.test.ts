import {expect} from '@open-wc/testing';
import {
  campaignOfTags,
  normaliseTags,
  pageAddress,
  tagsToAdd,
  wholeText,
} from '../../../src/model/sharing/message.js';

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
    it(what, () => expect(tagsToAdd({text, tags: ['FreeThemAll', 'Ліст']})).to.deep.equal(expected));
  }
});

describe('wholeText', () => {
  it('puts words, page and hashtags on lines of their own', () => {
    const message = {text: 'Write to them.', url: 'https://example.org/', tags: ['a', 'b']};
    expect(wholeText(message)).to.equal('Write to them.\nhttps://example.org/\n#a #b');
  });

  it('leaves out the lines that there are no words for', () => {
    expect(wholeText({text: ' ', tags: ['a']})).to.equal('#a');
    expect(wholeText({text: 'Write to them.', tags: []})).to.equal('Write to them.');
    expect(wholeText({text: '', tags: []})).to.equal('');
  });

  it('keeps the words as they were written', () => {
    expect(wholeText({text: ' one\n\n  two ', tags: []})).to.equal(' one\n\n  two ');
  });
});

describe('pageAddress', () => {
  const rows: [what: string, address: string, base: string | undefined, expected: string | undefined][] = [
    ['leaves an absolute one', 'https://example.org/a?b#c', undefined, 'https://example.org/a?b#c'],
    ['takes a relative one against the page', 'b', 'http://example.org/a/', 'http://example.org/a/b'],
    ['is none for a relative one without a page', 'b', undefined, undefined],
    ['is none for another scheme', 'mailto:a@example.org', 'http://example.org/', undefined],
    ['is none for a script', 'javascript:alert(1)', 'http://example.org/', undefined],
    ['is none for what is no address', 'https://', undefined, undefined],
  ];
  for (const [what, address, base, expected] of rows) {
    it(what, () => expect(pageAddress(address, base)).to.equal(expected));
  }
});

describe('campaignOfTags', () => {
  it('holds the tags of a list and is named after them', () => {
    expect(campaignOfTags(' FreeThemAll, #b c,', new Date(2023, 4, 21, 23))).to.deep.equal({
      version: 1,
      name: '#FreeThemAll #b #c',
      updated: '2023-05-21',
      hashtags: {tags: ['FreeThemAll', '#b', 'c']},
    });
  });
});
