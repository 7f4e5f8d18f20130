import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {ALL_DRAWINGS, draw, everyElement, type Drawing} from '../helpers/every-element.js';
import {disguise, providePseudoWords, type Pseudo} from '../helpers/pseudo-words.js';
import {retold} from '../helpers/retold.js';
import {cutOff, outside, sides} from '../helpers/room.js';
import {withoutNames, wordsIn} from '../helpers/words-in.js';

/** Languages of the library whose words are pseudo words on this page. */
const LANG = {accented: 'de', hebrew: 'be'} as const;
providePseudoWords({de: 'accented', be: 'hebrew'});

/** Widths of the room that an element has: a column beside others, a phone, a page; of the phone alone in WebKitGTK, which takes its time. */
const isSlow = (await executeServerCommand<string, undefined>('engine')) === 'WebKitGTK';
const WIDTHS = isSlow ? ['304px'] : ['240px', '304px', '800px'];

/** By how many pixels a line may be longer or shorter when its letters and signs are ordered from the right. */
const ORDERED_ANEW = 6;

/** Ways to draw an element in which it shows something of a campaign, in pseudo words. */
const drawings = (pseudo: Pseudo): Drawing[] =>
  ALL_DRAWINGS.filter(({campaign}) => campaign).map(drawing => ({
    ...drawing,
    lang: LANG[pseudo],
    campaign: retold(drawing.campaign!, words => disguise(words, pseudo)),
  }));

/** Latin letters without an accent, outside of what is written so in every language. */
const plainLetters = (text: string) => withoutNames(text).match(/[A-Za-z]+/g) ?? [];

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});

describe('pseudo words', () => {
  it('are longer by four tenths and hold no letter of English', () => {
    const words = 'If you are in Belarus, phones are searched';
    for (const pseudo of ['accented', 'hebrew'] as const) {
      const disguised = disguise(words, pseudo);
      expect(disguised.length / words.length).to.be.above(1.4);
      expect(plainLetters(disguised)).to.deep.equal([]);
    }
  });
});

describe('the measures of room', () => {
  /** An element of 100 px with these styles and this content inside. */
  async function aHost(styles: string, content: string): Promise<Element> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.style.inlineSize = '100px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(document.createRange().createContextualFragment(content));
    return host;
  }

  it('find what sticks out of an element', async () => {
    const host = await aHost('p {white-space: nowrap}', '<p>Unausgesprochenheiten</p>');
    expect(outside(host)).to.match(/^Unausgesprochenheiten by \d+ px$/);
  });

  it('find what is cut off, and what sticks out of a button', async () => {
    const styles =
      'p {overflow: hidden; white-space: nowrap} button {inline-size: 50px; white-space: nowrap}';
    const host = await aHost(styles, '<p>Unausgesprochenheiten</p><button>Unausgesprochenes</button>');
    expect(cutOff(host)).to.deep.equal([
      '<p class="">: Unausgesprochenheiten',
      'Unausgesprochenes in <button class="">',
    ]);
  });

  it('find what stands on a side of the screen', async () => {
    const host = await aHost('p {margin: 0 0 0 20px} div {margin-inline: 20px 0}', '<p>a</p><div>a</div>');
    const [p, div] = host.shadowRoot!.children as unknown as [Element, Element];
    expect([sides(host).get(p), sides(host).get(div)]).to.deep.equal([
      [20, 0],
      [20, 0],
    ]);
    document.documentElement.dir = 'rtl';
    expect([sides(host).get(p), sides(host).get(div)]).to.deep.equal([
      [0, 20],
      [20, 0],
    ]);
  });
});

for (const {tagName} of everyElement) {
  describe(`<${tagName}> in a language of long words`, () => {
    it('has no words of its own that are not translated', async () => {
      const found = new Set<string>();
      for (const drawing of drawings('accented')) {
        const element = await draw(tagName, drawing);
        for (const word of plainLetters(wordsIn(element.renderRoot))) found.add(word);
        element.remove();
      }
      expect([...found]).to.deep.equal([]);
    });

    for (const [pseudo, dir] of [
      ['accented', 'ltr'],
      ['hebrew', 'rtl'],
    ] as const)
      for (const width of WIDTHS)
        it(`has room for them in ${width}, written ${dir}`, async () => {
          document.documentElement.dir = dir;
          document.body.style.inlineSize = width;
          for (const drawing of drawings(pseudo)) {
            const element = await draw(tagName, drawing);
            expect(outside(element)).to.equal(undefined);
            expect(cutOff(element)).to.deep.equal([]);
            element.remove();
          }
        });

    for (const width of WIDTHS)
      it(`stands the other way round on a page that is written from the right, in ${width}`, async () => {
        document.body.style.inlineSize = width;
        for (const drawing of drawings('accented')) {
          const element = await draw(tagName, drawing);
          const there = sides(element);
          document.documentElement.dir = 'rtl';
          // Where a row has been scrolled to is told from its start, which has changed sides; WebKit leaves it where it was.
          for (const row of element.renderRoot.querySelectorAll('[part=row]')) row.scrollLeft = 0;
          const here = sides(element);
          document.documentElement.dir = 'ltr';
          const moved = [...there].filter(([box, [start, end]]) => {
            const [newStart, newEnd] = here.get(box) ?? [NaN, NaN];
            return !(Math.abs(start - newStart) <= 1 && Math.abs(end - newEnd) <= ORDERED_ANEW);
          });
          const tell = ([box, [start, end]]: (typeof moved)[number]) =>
            `<${box.localName} class="${box.className}"> ${start} ${end}, from the right ${here.get(box)}`;
          expect(moved.map(tell)).to.deep.equal([]);
          element.remove();
        }
      });
  });
}
