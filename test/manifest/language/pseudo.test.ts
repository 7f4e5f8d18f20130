import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {
  type Drawing,
  drawTogether,
  someElements,
  WORDY_DRAWINGS,
} from '../../helpers/elements/every-element.js';
import {disguise, providePseudoWords, type Pseudo} from '../../helpers/elements/pseudo-words.js';
import {withTexts} from '../../helpers/campaigns/campaign-texts.js';
import {cutOff, outside, sides} from '../../helpers/elements/room.js';
import {engine, isLeading, isLong, seed} from '../../helpers/run/this-run.js';
import {withoutNames, wordsIn} from '../../helpers/elements/words-in.js';

/** Languages of the library whose translations are pseudo-translations on this page. */
const LANG = {accented: 'de', hebrew: 'be'} as const;
providePseudoWords({de: 'accented', be: 'hebrew'});

/** Widths of a column, a phone and a page; in the slower engines one of them, another one in each run. */
const ALL_WIDTHS = ['240px', '304px', '800px'];
const WIDTHS = isLong || isLeading ? ALL_WIDTHS : [ALL_WIDTHS[(seed + engine.length) % ALL_WIDTHS.length]!];

/** The pixels by which the width of a line may differ when its text runs from right to left. */
const ORDERED_ANEW = 6;

/** Renderings in which an element shows a campaign, in pseudo-translations. */
const drawings = (pseudo: Pseudo): Drawing[] =>
  WORDY_DRAWINGS.map(drawing => ({
    ...drawing,
    lang: LANG[pseudo],
    campaign: withTexts(drawing.campaign, words => disguise(words, pseudo)),
  }));

/** Latin letters without an accent, except in names that are the same in every language. */
const plainLetters = (text: string) => withoutNames(text).match(/[A-Za-z]+/g) ?? [];

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});

describe('pseudo-translations', () => {
  it('are 40 % longer and contain no plain English letters', () => {
    const words = 'If you are in Belarus, phones are searched';
    for (const pseudo of ['accented', 'hebrew'] as const) {
      const disguised = disguise(words, pseudo);
      expect(disguised.length / words.length).to.be.above(1.4);
      expect(plainLetters(disguised)).to.deep.equal([]);
    }
  });
});

describe('the layout checks', () => {
  /** An element of 100 px with these styles and this content inside. */
  async function aHost(styles: string, content: string): Promise<Element> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.style.inlineSize = '100px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(
      document.createRange().createContextualFragment(`<div class="box" dir="ltr">${content}</div>`),
    );
    return host;
  }

  it('detect text that overflows an element', async () => {
    const host = await aHost('p {white-space: nowrap}', '<p>Unausgesprochenheiten</p>');
    expect(outside(host)).to.match(/^Unausgesprochenheiten by \d+ px$/);
  });

  it('detect text that is clipped or overflows a button', async () => {
    const styles =
      'p {overflow: hidden; white-space: nowrap} button {inline-size: 50px; white-space: nowrap}';
    const host = await aHost(styles, '<p>Unausgesprochenheiten</p><button>Unausgesprochenes</button>');
    expect(cutOff(host)).to.deep.equal([
      '<p class="">: Unausgesprochenheiten',
      'Unausgesprochenes in <button class="">',
    ]);
  });

  it('measure the distances from the start and the end of the line', async () => {
    const host = await aHost(
      'p {margin: 0 0 0 20px} section {margin-inline: 20px 0}',
      '<p>a</p><section>a</section>',
    );
    const box = host.shadowRoot!.querySelector<HTMLElement>('.box')!;
    const [p, section] = box.children as unknown as [Element, Element];
    expect([sides(host).get(p), sides(host).get(section)]).to.deep.equal([
      [20, 0],
      [20, 0],
    ]);
    box.dir = 'rtl';
    expect([sides(host).get(p), sides(host).get(section)]).to.deep.equal([
      [0, 20],
      [20, 0],
    ]);
  });
});

/** The boxes whose distances from the start and the end differ between a left-to-right and a right-to-left language. */
function moved(elements: readonly Element[]): string[] {
  const boxes = elements.flatMap(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('.box') ?? []);
  const turn = (dir: 'ltr' | 'rtl') => boxes.forEach(box => (box.dir = dir));
  const there = elements.map(sides);
  turn('rtl');
  // The scroll position counts from the start of a row, which has changed sides; WebKit does not adjust it.
  for (const element of elements)
    for (const row of element.shadowRoot!.querySelectorAll('[part=row]')) row.scrollLeft = 0;
  const here = elements.map(sides);
  turn('ltr');
  return there.flatMap((boxes, index) =>
    [...boxes].flatMap(([box, [start, end]]) => {
      const [newStart, newEnd] = here[index]!.get(box) ?? [NaN, NaN];
      if (Math.abs(start - newStart) <= 1 && Math.abs(end - newEnd) <= ORDERED_ANEW) return [];
      return `<${box.localName} class="${box.className}"> ${start} ${end}, from the right ${newStart} ${newEnd}`;
    }),
  );
}

for (const {tagName} of someElements)
  for (const [pseudo, dir] of [
    ['accented', 'ltr'],
    ['hebrew', 'rtl'],
  ] as const)
    describe(`<${tagName}> in pseudo-translations that are 40 % longer, written ${dir} in a page of the other direction,`, () => {
      const plain = new Set<string>();
      const directions = new Set<string>();
      const found = {room: [] as string[], moved: [] as string[]};
      before(async () => {
        document.documentElement.dir = dir === 'ltr' ? 'rtl' : 'ltr';
        const elements = await drawTogether(tagName, drawings(pseudo));
        for (const {shadowRoot} of elements)
          for (const box of shadowRoot!.querySelectorAll<HTMLElement>('.box')) directions.add(box.dir);
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

      it('fits a column, a phone and a page', () => expect(found.room).to.deep.equal([]));

      it('has the direction of its language', () => expect([...directions]).to.deep.equal([dir]));

      it('contains no untranslated text', () => expect([...plain]).to.deep.equal([]));

      if (dir === 'ltr')
        it('is mirrored in a right-to-left language', () => expect(found.moved).to.deep.equal([]));
    });
