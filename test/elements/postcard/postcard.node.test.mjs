import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {cannotPrint, printFrom} from '../../helpers/node/printer.mjs';

const script = `
  import './src/embed/bundled-words.js';
  import './src/define/postcard.js';
  import campaign from './campaigns/day-of-solidarity.json';
  window.printCard = async () => {
    const card = document.createElement('solidarity-postcard');
    Object.assign(card, {campaign});
    document.body.append(card);
    await card.settled;
    const write = (id, text) => {
      const field = card.shadowRoot.getElementById(id);
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    write('message', 'Добры дзень!');
    write('address', 'Анна Примерная');
    await card.updateComplete;
    card.shadowRoot.querySelector('.primary').click();
    const inFrame = () => [...(document.querySelector('iframe')?.contentDocument.querySelectorAll('.card') ?? [])];
    for (let tries = 0; tries < 400 && !inFrame().length; tries++)
      await new Promise(resolve => setTimeout(resolve, 50));
    await new Promise(resolve => setTimeout(resolve, 100)); // it is laid out
    const sides = inFrame();
    return sides.map(side => {
      const {width, height} = side.getBoundingClientRect();
      return [width, height].map(pixels => Math.round((pixels / 96) * 254) / 10);
    });
  };
`;

describe('printed postcards', {skip: cannotPrint}, () => {
  let printed;
  let sizes;

  before(async () => ({result: sizes, printed} = await printFrom(script, () => window.printCard())));

  it('are two on each side of one sheet of A4', () => {
    assert.deepEqual(
      printed.pages.map(({width, height}) => [width, height]),
      [
        [210, 297],
        [210, 297],
      ],
    );
    assert.equal(sizes.length, 4);
  });

  it('have the size A6 in real millimetres', () => {
    for (const size of sizes) assert.deepEqual(size, [148, 105]);
  });

  it('have the message and the address on both backs, and nothing else of the page', () => {
    const [fronts, backs] = printed.pages.map(({text}) => text.replace(/\s+/g, ' ').trim());
    assert.equal(fronts, '');
    for (const words of ['Добры дзень!', 'Анна Примерная']) assert.equal(backs.split(words).length, 3, backs);
    assert.doesNotMatch(backs, /around|127\.0\.0\.1/);
  });
});
