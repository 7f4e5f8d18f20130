import {expect} from '@open-wc/testing';
import {wrap} from '../../../../src/model/values/text/wrap.js';

const byLetters = (text: string) => text.length;

describe('wrap', () => {
  const rows: [line: string, width: number, lines: string[]][] = [
    ['', 5, ['']],
    ['a b c', 5, ['a b c']],
    ['a b cd', 5, ['a b', 'cd']],
    ['abcdefgh', 5, ['abcde', 'fgh']],
    ['ab abcdefgh', 5, ['ab', 'abcde', 'fgh']],
    ['abcdefgh ij', 5, ['abcde', 'fgh', 'ij']],
    ['a b\u00a0c d', 4, ['a', 'b\u00a0c', 'd']],
    ['a  b\tc', 5, ['a b c']],
  ];
  for (const [line, width, lines] of rows)
    it(`breaks "${line}" into ${lines.length} at a width of ${width}`, () =>
      expect(wrap(line, byLetters, width)).to.deep.equal(lines));
});
