import {expect} from '@open-wc/testing';
import {ALL_DRAWINGS, draw, everyElement, LANGUAGES, STATES} from '../helpers/every-element.js';
import {retold, toldOnlyIn} from '../helpers/retold.js';
import {valuesIn, withoutNames, wordsIn} from '../helpers/words-in.js';

/** What a value that went wrong looks like in words. */
const SLIP = /\b(undefined|null|NaN)\b|\[object \w+\]|Invalid Date|\uE000|\$\{|\{\d\}/g;

/** The languages of the library that are written in Cyrillic letters. */
const CYRILLIC = ['be', 'ru', 'uk'];

/** Names of the campaign of the day that Belarusian writes in Latin letters too, and the last line of an envelope from abroad. */
const LATIN_IN_BELARUSIAN = /\b(Libereco|DissidentBY|BYSOL|MARA|REPUBLIC OF BELARUS)\b/g;

function latinIn(text: string): string[] {
  return withoutNames(text).match(/\p{Script=Latin}+/gu) ?? [];
}

/** The elements in which `words` stand, or in whose value, but for addresses of pages. */
function holdersOf(words: string, root: ParentNode): Element[] {
  return [...root.querySelectorAll(':not([part=address])')].filter(one =>
    one instanceof HTMLTextAreaElement
      ? one.value.includes(words)
      : [...one.childNodes].some(node => node instanceof Text && node.data.includes(words)),
  );
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

    it('say which language they are in, where the campaign speaks another than the element', async () => {
      let told = 0;
      for (const {campaign, ...drawing} of ALL_DRAWINGS) {
        if (!campaign) continue;
        const element = await draw(tagName, {...drawing, lang: 'be', campaign: toldOnlyIn('fr', campaign)});
        const holders = holdersOf('Exemple', element.renderRoot);
        told += holders.length;
        const unmarked = holders.filter(holder => holder.closest('[lang]')?.getAttribute('lang') !== 'fr');
        expect(unmarked.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        element.remove();
      }
      expect(told).to.be.above(0);
    });

    it('are in Cyrillic letters in the campaign of the day too, where its own texts are, in be', async () => {
      const element = await draw(tagName, {...STATES.ready, lang: 'be', opened: true});
      for (const one of element.renderRoot.querySelectorAll('[lang]:not(.box)')) one.remove();
      const words = wordsIn(element.renderRoot).replace(/#\w+/g, ' ').replace(LATIN_IN_BELARUSIAN, ' ');
      expect(latinIn(words)).to.deep.equal([]);
      element.remove();
    });

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
