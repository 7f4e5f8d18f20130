import {expect} from '@open-wc/testing';
import {draw, everyElement, STATES} from '../../helpers/elements/every-element.js';

/** Text styles of a page, and the values that apply inside an element. */
const STYLES = {
  'text-transform': ['uppercase', 'none'],
  'text-indent': ['3em', '0px'],
  'letter-spacing': ['5px', 'normal'],
  'word-spacing': ['9px', '0px'],
  'white-space': ['nowrap', 'normal'],
} as const;

afterEach(() => document.body.removeAttribute('style'));

for (const {tagName} of everyElement) {
  describe(`<${tagName}> on a page with unusual styles`, () => {
    for (const [name, [around, inside]] of Object.entries(STYLES))
      it(`is not affected by ${name}: ${around}`, async () => {
        document.body.style.setProperty(name, around);
        const {renderRoot} = await draw(tagName, STATES.ready);
        const texts = [...renderRoot.querySelectorAll('.box p:not(.unseen, .framed)')];
        // No space is "normal" in some engines, and "0px" in others.
        const styleOf = (text: Element) =>
          getComputedStyle(text).getPropertyValue(name).replace('0px', 'normal');
        expect([...new Set(texts.map(styleOf))]).to.deep.equal([inside.replace('0px', 'normal')]);
      });

    it('inherits the font and the text colour of the page', async () => {
      document.body.style.cssText = 'font-family: fantasy; color: rgb(1, 2, 3)';
      const {renderRoot} = await draw(tagName, STATES.ready);
      const {fontFamily, color} = getComputedStyle(renderRoot.querySelector('.box')!);
      expect([fontFamily, color]).to.deep.equal(['fantasy', 'rgb(1, 2, 3)']);
    });
  });
}
