import {expect} from '@open-wc/testing';
import {
  layOut,
  type Font,
  type Line,
  type PictureTexts,
  type Size,
} from '../../../src/model/sharing/picture-layout.js';

const SIZES: Record<string, Size> = {
  upright: {width: 1080, height: 1350},
  square: {width: 1080, height: 1080},
  wide: {width: 1920, height: 1080},
};

const texts: PictureTexts = {
  before: 'There are almost',
  number: '1,500',
  after: 'political prisoners in Belarus.',
  source: 'Source: Example Committee, as of 19\u00a0May\u00a02023',
  hashtag: '#FreeThemAll',
};

/** A font in which every character has the same width. */
const measure = (text: string, {size, weight}: Font) => text.length * size * (weight === 700 ? 0.6 : 0.55);

const layoutOf = (changes: Partial<PictureTexts> = {}, size = SIZES.upright!) =>
  layOut({...texts, ...changes}, size, measure);

const textsOf = (lines: readonly Line[]) => lines.map(({text}) => text);

/** Where a line ends. */
const endOf = (line: Line) => line.x + measure(line.text, line);

for (const [name, size] of Object.entries(SIZES))
  describe(`the layout of a picture, ${name}`, () => {
    const margin = Math.min(size.width, size.height) / 12;

    it('has the sentence, the source and the hashtag, from top to bottom', () => {
      const {lines, tag, rule} = layoutOf({}, size);
      expect(textsOf(lines).join(' ')).to.equal(Object.values(texts).join(' '));
      const tops = [tag.y + tag.height, ...lines.map(({y}) => y)];
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      const foot = lines.findIndex(({text}) => text.startsWith('Source'));
      expect(lines[foot - 1]!.y).to.be.below(rule.y);
      expect(lines[foot]!.y).to.be.above(rule.y);
      expect(lines.at(-1)!.y).to.be.within(size.height - margin - 60, size.height - margin);
    });

    it('makes the number the largest by far', () => {
      const sizes = layoutOf({}, size).lines.map(line => [line.text, line.size] as const);
      const [number, next] = sizes.sort(([, a], [, b]) => b - a);
      expect(number![0]).to.equal('1,500');
      expect(number![1]).to.be.above(next![1] * 2.5);
    });

    it('makes the source and the hashtag large enough for a phone that is 390 px wide', () => {
      for (const {size: fontSize} of layoutOf({}, size).lines)
        expect((fontSize * 390) / size.width).to.be.above(11);
    });

    for (const [what, changes] of Object.entries({
      'a large number': {number: '9.007.199.254.740.991'},
      'a small number': {number: '1'},
      'nothing before the number': {before: ''},
      'nothing after the number': {after: ''},
      'a long sentence': {before: 'Zusammen haben die politischen Gefangenen bis zum 12. Mai 2023 mehr als'},
      'long words': {after: 'Rechtsschutzversicherungsgesellschaften warten.'},
      'a long source': {source: 'A committee with a long name '.repeat(20)},
      'a long hashtag': {hashtag: `#${'Free'.repeat(25)}`},
      'no hashtag': {hashtag: undefined},
    } satisfies Record<string, Partial<PictureTexts>>))
      it(`keeps ${what} within the margins, and its lines apart`, () => {
        const {lines, tag, rule} = layoutOf(changes, size);
        expect(tag.y).to.be.at.least(margin - 0.01);
        for (const line of lines) {
          expect(endOf(line), line.text).to.be.at.most(size.width - margin + 0.01);
          expect(line.y, line.text).to.be.at.most(size.height - margin);
        }
        for (const [index, line] of lines.slice(1).entries())
          expect(line.y - line.size * 0.73, line.text).to.be.above(lines[index]!.y);
        const aboveRule = lines.filter(({y}) => y < rule.y);
        expect(rule.y - aboveRule.at(-1)!.y).to.be.above(20);
      });
  });

describe('the lines of a picture', () => {
  it('shrink by steps until the longest word is whole', () => {
    const word = 'Solidaritätsveranstaltungsort';
    const [small, usual] = [{after: word}, {}].map(changes => layoutOf(changes).lines[0]!.size);
    expect(small).to.be.below(usual!);
    expect(textsOf(layoutOf({after: word}).lines)).to.include(word);
  });

  it('are of about the same length', () => {
    const {lines} = layoutOf({after: 'political prisoners are held in Belarus today and tomorrow.'});
    const lengths = lines.slice(2, 5).map(({text}) => text.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).to.be.below(4);
  });

  /** The lines below the rule, without the hashtag. */
  const sourceLines = (source: string) => {
    const {lines, rule} = layoutOf({source});
    return textsOf(lines.filter(({y}) => y > rule.y).slice(0, -1));
  };

  it('break neither within a date nor after a word of one letter', () => {
    const english = sourceLines('Source: The Committee of more Examples, as of 19\u00a0May\u00a02023');
    expect(english).to.have.length(2);
    expect(english.at(-1)).to.match(/19\u00a0May\u00a02023$/);
    const belarusian = sourceLines('Крыніца: Камітэт прыкладаў у Менску і ў Гродне і ў Брэсце і ў Полацку');
    expect(belarusian).to.have.length(2);
    expect(belarusian[0]).not.to.match(/(^|\s)\p{L}$/u);
  });

  it('cut a source of more than three lines, with an ellipsis', () => {
    expect(sourceLines('A name of three lines '.repeat(4)).at(-1)).to.match(/lines ?$/);
    const source = sourceLines('A committee with a long name '.repeat(20));
    expect(source).to.have.length(3);
    expect(source.at(-1)).to.match(/…$/);
  });

  it('leave room for the comma in a number', () => {
    const gapBelow = (number: string) => {
      const {lines} = layoutOf({number});
      return lines[2]!.y - lines[1]!.y;
    };
    expect(gapBelow('1,500')).to.be.above(gapBelow('1.500') + 20);
  });
});
