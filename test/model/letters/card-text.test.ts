import {expect} from '@open-wc/testing';
import {
  ADDRESS_AREA,
  LINE_HEIGHT,
  MESSAGE_AREA,
  sizeFor,
  sizeIndexFor,
} from '../../../src/model/letters/card-text.js';
import {wrap} from '../../../src/model/values/text/wrap.js';

for (const [what, place] of Object.entries({message: MESSAGE_AREA, address: ADDRESS_AREA}))
  describe(`the text size of the ${what}`, () => {
    const {sizes, height} = place;
    const [largest] = sizes;
    const room = (size: number) => Math.floor(height / (LINE_HEIGHT * size));

    it('is the largest for a short text and for none', () => {
      for (const text of ['', 'Добры дзень!']) expect(sizeFor(text, place)).to.equal(largest);
    });

    for (const [index, size] of sizes.entries())
      it(`is ${size} mm up to the last line that fits`, () => {
        const lines = (count: number) => Array(count).fill('а').join('\n');
        expect(sizeFor(lines(room(size)), place)).to.equal(size);
        expect(sizeFor(lines(room(size) + 1), place)).to.equal(sizes[index + 1] ?? size);
      });

    it('decreases for long lines too', () => {
      const text = 'слова '.repeat(place === MESSAGE_AREA ? 100 : 30);
      expect(sizeFor(text, place)).to.be.below(largest!);
      expect(sizeIndexFor(text, place)).to.be.above(0);
    });

    it('is undefined where the text fits at no size', () => {
      expect(sizeIndexFor('слова '.repeat(1_000), place)).to.equal(-1);
    });

    /** With the fallback of Georgia, the widest font in use. */
    const context = document.createElement('canvas').getContext('2d')!;
    const linesDrawn = (text: string, size: number) => {
      context.font = `${size * 12}px Georgia, 'DejaVu Serif', serif`; // about 300 dpi, as in the picture
      const widthOf = (words: string) => context.measureText(words).width / 12;
      return text.split('\n').flatMap(line => wrap(line, widthOf, place.width)).length;
    };
    for (const [how, words] of [
      ['capitals', 'СВАБОДА УСІМ, ХТО ПІША ЛІСТЫ '],
      ['lower case', 'мы помнім пра кожнага з вас і шлём шчырыя вітанні '],
      ['mixed case', 'Учреждение «Исправительная колония» Управления ДИН МВД по Гомельской области '],
    ] as const)
      it(`always fits the end of a text in ${how}`, () => {
        for (let count = 1; count < 30; count++) {
          const text = words.repeat(count);
          if (sizeIndexFor(text, place) < 0) break;
          const size = sizeFor(text, place);
          expect(linesDrawn(text, size) * LINE_HEIGHT * size, `${count} times`).to.be.at.most(height);
        }
      });
  });

it('the address of a penal colony fits the address area', () => {
  const address = [
    'Иванова Мария Александровна',
    'Учреждение «Исправительная колония № 4» управления ДИН МВД по Гомельской области',
    'ул. Антошкина, 3',
    '246035, г. Гомель',
    'BELARUS',
  ].join('\n');
  expect(sizeIndexFor(address, ADDRESS_AREA)).to.be.at.least(0);
});
