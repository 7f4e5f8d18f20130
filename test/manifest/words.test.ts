import {expect} from '@open-wc/testing';
import {
  ALL_DRAWINGS,
  draw,
  drawTogether,
  everyElement,
  STATES,
  type Drawing,
} from '../helpers/every-element.js';
import {retold, toldOnlyIn} from '../helpers/retold.js';
import {withoutNames, wordsIn} from '../helpers/words-in.js';

/** The languages of the library that are written in Cyrillic letters. */
const CYRILLIC = ['be', 'ru', 'uk'];

/** Names of the campaign of the day that Belarusian writes in Latin letters too, and the last line of an envelope from abroad. */
const LATIN_IN_BELARUSIAN = /\b(Libereco|DissidentBY|BYSOL|MARA|REPUBLIC OF BELARUS)\b/g;

/** Ways to draw an element in this language in which it shows something of a campaign, changed by `change`. */
const drawings = (lang: string, change: (campaign: object) => object): Drawing[] =>
  ALL_DRAWINGS.flatMap(drawing =>
    drawing.campaign ? {...drawing, lang, campaign: change(drawing.campaign)} : [],
  );

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
        const elements = await drawTogether(
          tagName,
          drawings(lang, campaign => retold(campaign, (_, index) => `Прыклад ${index}`)),
        );
        const found = elements.flatMap(({renderRoot}) => latinIn(wordsIn(renderRoot)));
        expect([...new Set(found)]).to.deep.equal([]);
      });
    }

    it('say which language they are in, where the campaign speaks another than the element', async () => {
      const elements = await drawTogether(
        tagName,
        drawings('be', campaign => toldOnlyIn('fr', campaign)),
      );
      const holders = elements.flatMap(({renderRoot}) => holdersOf('Exemple', renderRoot));
      expect(holders.length).to.be.above(0);
      const unmarked = holders.filter(holder => holder.closest('[lang]')?.getAttribute('lang') !== 'fr');
      expect(unmarked.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });

    it('are in Cyrillic letters in the campaign of the day too, where its own texts are, in be', async () => {
      const element = await draw(tagName, {...STATES.ready, lang: 'be', opened: true});
      for (const one of element.renderRoot.querySelectorAll('[lang]:not(.box)')) one.remove();
      const words = wordsIn(element.renderRoot).replace(/#\w+/g, ' ').replace(LATIN_IN_BELARUSIAN, ' ');
      expect(latinIn(words)).to.deep.equal([]);
      element.remove();
    });
  });
}
