import {expect} from '@open-wc/testing';
import {
  ALL_DRAWINGS,
  draw,
  type Drawing,
  drawTogether,
  someElements,
  STATES,
} from '../../helpers/elements/every-element.js';
import {withTexts, withTextsOnlyIn} from '../../helpers/campaigns/campaign-texts.js';
import {withoutNames, wordsIn} from '../../helpers/elements/words-in.js';

/** The languages of the library that are written in Cyrillic letters. */
const CYRILLIC = ['be', 'ru', 'uk'];

/** Names of the campaign of the day that Belarusian writes in Latin letters too, and the last line of an envelope from abroad. */
const LATIN_IN_BELARUSIAN = /\b(Libereco|DissidentBY|BYSOL|MARA|REPUBLIC OF BELARUS)\b/g;

/** Renderings in which an element shows a campaign in this language, changed by `change`. */
const drawings = (lang: string, change: (campaign: object) => object): Drawing[] =>
  ALL_DRAWINGS.flatMap(drawing =>
    drawing.campaign ? {...drawing, lang, campaign: change(drawing.campaign)} : [],
  );

function latinIn(text: string): string[] {
  return withoutNames(text).match(/\p{Script=Latin}+/gu) ?? [];
}

/** The elements whose text or value contains `words`, except addresses. */
function holdersOf(words: string, root: ParentNode): Element[] {
  return [...root.querySelectorAll(':not([part=address])')].filter(one =>
    one instanceof HTMLTextAreaElement
      ? one.value.includes(words)
      : [...one.childNodes].some(node => node instanceof Text && node.data.includes(words)),
  );
}

/** Whether `holder` is a text to copy, of one language as a whole. */
const isPlainText = (holder: Element) => holder.matches('[part=text][lang]');

describe('latinIn', () => {
  it('finds an untranslated word between allowed names', () => {
    expect(latinIn('Мапа (www.openstreetmap.org), Europe/Vilnius (UTC+3): Map, Telegram')).to.deep.equal([
      'Map',
    ]);
  });
});

for (const {tagName} of someElements) {
  describe(`the text of <${tagName}>`, () => {
    for (const lang of CYRILLIC) {
      it(`is all in Cyrillic letters in ${lang}`, async () => {
        const elements = await drawTogether(
          tagName,
          drawings(lang, campaign => withTexts(campaign, (_, index) => `Прыклад ${index}`)),
        );
        const found = elements.flatMap(({renderRoot}) => latinIn(wordsIn(renderRoot)));
        expect([...new Set(found)]).to.deep.equal([]);
      });
    }

    it('is marked with its language where the campaign uses another one than the element', async () => {
      const elements = await drawTogether(
        tagName,
        drawings('be', campaign => withTextsOnlyIn('fr', campaign)),
      );
      const holders = elements.flatMap(({renderRoot}) => holdersOf('Exemple', renderRoot));
      if (tagName !== 'solidarity-exit') expect(holders.length).to.be.above(0); // which shows nothing of a campaign
      const unmarked = holders
        .filter(holder => !isPlainText(holder))
        .filter(holder => holder.closest('[lang]')?.getAttribute('lang') !== 'fr');
      expect(unmarked.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });

    it('is all in Cyrillic letters in Belarusian with the default campaign too', async () => {
      const element = await draw(tagName, {...STATES.ready, lang: 'be', opened: true});
      for (const one of element.renderRoot.querySelectorAll('[lang]:not(.box)')) one.remove();
      const words = wordsIn(element.renderRoot).replace(/#\w+/g, ' ').replace(LATIN_IN_BELARUSIAN, ' ');
      expect(latinIn(words)).to.deep.equal([]);
      element.remove();
    });
  });
}
