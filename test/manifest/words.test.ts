import {expect} from '@open-wc/testing';
import {ALL_DRAWINGS, draw, everyElement, LANGUAGES} from '../helpers/every-element.js';
import {retold} from '../helpers/retold.js';
import {valuesIn, withoutNames, wordsIn} from '../helpers/words-in.js';

/** What a value that went wrong looks like in words. */
const SLIP = /\b(undefined|null|NaN)\b|\[object \w+\]|Invalid Date|\uE000|\$\{|\{\d\}/g;

/** The languages of the library that are written in Cyrillic letters. */
const CYRILLIC = ['be', 'ru', 'uk'];

function latinIn(text: string): string[] {
  return withoutNames(text).match(/\p{Script=Latin}+/gu) ?? [];
}

describe('the search for Latin words', () => {
  it('finds a word between what is allowed', () => {
    expect(latinIn('Мапа (www.openstreetmap.org), Europe/Vilnius (UTC+3): Map, Telegram')).to.deep.equal([
      'Map',
    ]);
  });
});

for (const {tagName} of everyElement) {
  describe(`the words of <${tagName}>`, () => {
    for (const lang of CYRILLIC) {
      it(`are all in Cyrillic letters, in ${lang}`, async () => {
        const found = new Set<string>();
        for (const {campaign, ...drawing} of ALL_DRAWINGS) {
          if (!campaign) continue;
          const cyrillic = retold(campaign, (_, index) => `Прыклад ${index}`);
          const element = await draw(tagName, {...drawing, lang, campaign: cyrillic});
          for (const word of latinIn(wordsIn(element.renderRoot))) found.add(word);
          element.remove();
        }
        expect([...found]).to.deep.equal([]);
      });
    }

    for (const lang of LANGUAGES) {
      it(`are all meant, in ${lang}`, async () => {
        for (const drawing of ALL_DRAWINGS) {
          const element = await draw(tagName, {...drawing, lang});
          expect(valuesIn(element.renderRoot).match(SLIP)).to.equal(null);
          element.remove();
        }
      });
    }
  });
}
