import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {drawTogether, everyElement, type Drawing, WORDY_DRAWINGS} from '../helpers/every-element.js';
import {disguise, providePseudoWords, type Pseudo} from '../helpers/pseudo-words.js';
import {retold} from '../helpers/retold.js';
import {cutOff, outside, sides} from '../helpers/room.js';
import {engine, isLong} from '../helpers/this-run.js';
import {withoutNames, wordsIn} from '../helpers/words-in.js';

/** Languages of the library whose words are pseudo words on this page. */
const LANG = {accented: 'de', hebrew: 'be'} as const;
providePseudoWords({de: 'accented', be: 'hebrew'});

/** Widths of the room that an element has: a column beside others, a phone, a page; of the phone alone in WebKitGTK, which takes its time. */
const WIDTHS = engine === 'WebKitGTK' && !isLong ? ['304px'] : ['240px', '304px', '800px'];

/** By how many pixels a line may be longer or shorter when its letters and signs are ordered from the right. */
const ORDERED_ANEW = 6;

/** Ways to draw an element in which it shows something of a campaign, in pseudo words. */
const drawings = (pseudo: Pseudo): Drawing[] =>
  WORDY_DRAWINGS.map(drawing => ({
    ...drawing,
    lang: LANG[pseudo],
    campaign: retold(drawing.campaign, words => disguise(words, pseudo)),
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

/** What of these elements does not stand as far from start and end where the page is written from the right as where it is from the left. */
function moved(elements: readonly Element[]): string[] {
  const there = elements.map(sides);
  document.documentElement.dir = 'rtl';
  // Where a row has been scrolled to is told from its start, which has changed sides; WebKit leaves it where it was.
  for (const element of elements)
    for (const row of element.shadowRoot!.querySelectorAll('[part=row]')) row.scrollLeft = 0;
  const here = elements.map(sides);
  document.documentElement.dir = 'ltr';
  return there.flatMap((boxes, index) =>
    [...boxes].flatMap(([box, [start, end]]) => {
      const [newStart, newEnd] = here[index]!.get(box) ?? [NaN, NaN];
      if (Math.abs(start - newStart) <= 1 && Math.abs(end - newEnd) <= ORDERED_ANEW) return [];
      return `<${box.localName} class="${box.className}"> ${start} ${end}, from the right ${newStart} ${newEnd}`;
    }),
  );
}

for (const {tagName} of everyElement)
  for (const [pseudo, dir] of [
    ['accented', 'ltr'],
    ['hebrew', 'rtl'],
  ] as const)
    describe(`<${tagName}> in pseudo words that are longer by 40 %, written ${dir}`, () => {
      const plain = new Set<string>();
      const found = {room: [] as string[], moved: [] as string[]};
      before(async () => {
        document.documentElement.dir = dir;
        const elements = await drawTogether(tagName, drawings(pseudo));
        for (const {renderRoot} of elements)
          for (const word of plainLetters(wordsIn(renderRoot))) plain.add(word);
        for (const width of WIDTHS) {
          document.body.style.inlineSize = width;
          const tooLong = elements.flatMap(element => [outside(element) ?? [], cutOff(element)].flat());
          const add = (list: string[], more: string[]) =>
            list.push(...more.map(one => `${one}, in ${width}`));
          add(found.room, tooLong);
          if (dir === 'ltr') add(found.moved, moved(elements));
        }
        fixtureCleanup();
      });

      it('has room for them in a column, on a phone and on a page', () =>
        expect(found.room).to.deep.equal([]));

      it('has no words of its own that are not translated', () => expect([...plain]).to.deep.equal([]));

      if (dir === 'ltr')
        it('is mirrored on a page that is written from right to left', () =>
          expect(found.moved).to.deep.equal([]));
    });
