import {expect} from '@open-wc/testing';
import {LINE, MESSAGE, sizeFor, sizeIndexFor, SIZES, wrap} from '../../src/model/card-text.js';

const byLetters = (text: string) => text.length;

describe('a line on a card', () => {
  const rows: [line: string, width: number, lines: string[]][] = [
    ['', 5, ['']],
    ['a b c', 5, ['a b c']],
    ['a b cd', 5, ['a b', 'cd']],
    ['abcdefgh', 5, ['abcde', 'fgh']],
    ['ab abcdefgh', 5, ['ab', 'abcde', 'fgh']],
    ['abcdefgh ij', 5, ['abcde', 'fgh', 'ij']],
  ];
  for (const [line, width, lines] of rows)
    it(`"${line}" is ${lines.length} in a width of ${width}`, () =>
      expect(wrap(line, byLetters, width)).to.deep.equal(lines));
});

describe('the size of a message', () => {
  const [largest] = SIZES;
  const room = (size: number) => Math.floor(MESSAGE.height / (LINE * size));

  it('is the largest for a short one, and for none', () => {
    for (const message of ['', 'Добры дзень!']) expect(sizeFor(message)).to.equal(largest);
  });

  for (const [index, size] of SIZES.entries())
    it(`is ${size} mm as long as it has room`, () => {
      const lines = (count: number) => Array(count).fill('а').join('\n');
      expect(sizeFor(lines(room(size)))).to.equal(size);
      expect(sizeFor(lines(room(size) + 1))).to.equal(SIZES[index + 1] ?? size);
    });

  it('gets smaller for long lines too', () => {
    expect(sizeFor('слова '.repeat(100))).to.be.below(largest);
    expect(sizeIndexFor('слова '.repeat(100))).to.be.above(0);
  });

  it('is none for one that has no room in any', () => {
    expect(sizeIndexFor('слова '.repeat(1_000))).to.equal(-1);
  });
});
