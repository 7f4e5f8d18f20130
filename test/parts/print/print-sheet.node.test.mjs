import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {cannotPrint, printFrom} from '../../helpers/node/printer.mjs';

const script = `
  import {css} from 'lit';
  import {printSheet} from './src/parts/print/print-sheet.js';
  window.printWords = words => {
    const content = document.createDocumentFragment();
    content.append(document.createElement('p'));
    content.firstChild.append(words);
    return printSheet({content, styles: css\`p { font-size: 40px }\`, lang: 'be'});
  };
`;

describe('a printed sheet', {skip: cannotPrint}, () => {
  let begun;
  let printed;

  before(async () => {
    ({result: begun, printed} = await printFrom(script, () => window.printWords('Ліст у турму')));
  });

  it('is reported as printed', () => assert.equal(begun, true));

  it('is one page of A4', () => {
    const sizes = printed.pages.map(({width, height}) => [width, height]);
    assert.deepEqual(sizes, [[210, 297]]);
  });

  it('contains only its text, without page, title, address or date', () => {
    assert.equal(printed.pages[0].text.trim(), 'Ліст у турму');
  });

  it('is in its own language', () => assert.equal(printed.lang, 'be'));
});
