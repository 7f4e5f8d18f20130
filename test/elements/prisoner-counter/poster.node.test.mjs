import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {cannotPrint, printFrom} from '../../helpers/node/printer.mjs';

/** A page that prints itself: with a poster alone, or between paragraphs of its own. */
const script = `
  import './src/define/prisoner-counter.ts';
  async function showPoster() {
    const poster = document.createElement('solidarity-prisoner-counter');
    const attributes = {poster: '', value: '1500', qualifier: 'almost', 'as-of': '2023-05-19', source: 'Example Committee'};
    for (const [name, value] of Object.entries(attributes)) poster.setAttribute(name, value);
    poster.now = new Date('2023-05-21T12:00:00Z');
    document.querySelector('h1').after(poster);
    await poster.settled;
    await poster.updateComplete;
    return poster;
  }
  window.printAlone = async () => {
    await showPoster();
    document.querySelector('h1').remove();
    window.print();
  };
  window.printAmongOthers = async () => {
    (await showPoster()).after('A page goes on.');
    window.print();
  };
`;

const sizeOf = ({width, height}) => [width, height];

describe('a poster printed by itself', {skip: cannotPrint}, () => {
  let pages;

  before(async () => {
    const {printed} = await printFrom(script, () => window.printAlone());
    pages = printed.pages;
  });

  it('is one sheet in A3', () => assert.deepEqual(pages.map(sizeOf), [[297, 420]]));

  it('has the number with its qualifier, its day and its source', () => {
    const words = pages[0].text.replace(/\s+/g, ' ');
    for (const each of [
      'There are almost',
      '1,500',
      'political prisoners',
      '19 May 2023',
      'Example Committee',
    ])
      assert.ok(words.includes(each), `${each} in ${words}`);
  });
});

describe('a page with a poster in print', {skip: cannotPrint}, () => {
  it('has one sheet in A3, and all else on its own paper', async () => {
    const {printed} = await printFrom(script, () => window.printAmongOthers());
    const large = printed.pages.filter(({width}) => width === 297);
    assert.equal(large.length, 1);
    assert.match(large[0].text, /1,500/);
    const small = printed.pages.filter(page => !large.includes(page));
    assert.match(small.map(({text}) => text).join('\n'), /Page around[^]*A page goes on/);
    assert.ok(small.every(({width}) => width < 220));
  });
});
