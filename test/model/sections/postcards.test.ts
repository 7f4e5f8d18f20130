import {expect} from '@open-wc/testing';
import {findStoppedWords, type StoppedWords} from '../../../src/model/sections/postcards.js';

const source = {name: 'Example Committee'};
const FREEDOM: StoppedWords = {stems: {be: ['свабод'], ru: ['свобод']}, reason: 'freedom', source};
const SLOGAN: StoppedWords = {stems: {be: ['жыве прыклад', 'c++', 'а-ля']}, reason: 'slogan', source};

describe('findStoppedWords', () => {
  const rows: [message: string, found: string[]][] = [
    ['', []],
    ['У мяне ёсць кот.', []],
    ['Свабода! свабоды, пра Свабоду', ['Свабода', 'свабоды', 'Свабоду']],
    ['свабода Свабода СВАБОДА', ['свабода']],
    ['свабода, свобода, свабода', ['свабода', 'свобода']],
    // Words of both languages, whatever the language of the message, in the order of the message.
    ['о свободе и свабодзе', ['свободе', 'свабодзе']],
    // Only at the start of a word.
    ['несвабода', []],
    ['«свабода»', ['свабода']],
    ['Жыве\n  прыкладу', ['Жыве\n  прыкладу']],
    // Special characters of regular expressions are literal.
    ['c++ ccc', ['c++']],
    ['а-ля', ['а-ля']],
  ];
  for (const [message, found] of rows)
    it(`finds ${found.length ? found.join(', ') : 'nothing'} in "${message}"`, () =>
      expect(findStoppedWords(message, [SLOGAN, FREEDOM]).map(({word}) => word)).to.deep.equal(found));

  it('returns the position and the reason', () => {
    expect(findStoppedWords('свобода', [SLOGAN, FREEDOM])).to.deep.equal([
      {word: 'свобода', index: 0, why: FREEDOM},
    ]);
  });

  it('finds nothing where the campaign lists no words', () =>
    expect(findStoppedWords('свобода')).to.deep.equal([]));
});
