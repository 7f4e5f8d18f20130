import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {cannotPrint, printFrom} from '../../helpers/node/printer.mjs';

const script = `
  import './src/embed/bundled-words.js';
  import './src/define/letter-guide.js';
  import campaign from './campaigns/day-of-solidarity.json';
  window.printGuide = async lang => {
    const guide = document.createElement('solidarity-letter-guide');
    Object.assign(guide, {lang, campaign});
    document.body.append(guide);
    await guide.settled;
    guide.shadowRoot.querySelector('.printing button').click();
  };
`;

describe('the guide of the default campaign, printed in Belarusian', {skip: cannotPrint}, () => {
  let printed;
  let text;

  before(async () => {
    ({printed} = await printFrom(script, () => window.printGuide('be')));
    text = printed.pages.map(page => page.text).join('\n');
  });

  it('fits on one page of A4', () => {
    assert.deepEqual(
      printed.pages.map(({width, height}) => [width, height]),
      [[210, 297]],
    );
  });

  it('has its sources once, below everything but the campaign and its day', () => {
    const words = text.replaceAll(/\s+/g, ' ');
    assert.match(words, /Крыніцы.*Libereco.*Звесткі пра кампанію абноўлены: 19 мая 2023/, words);
    assert.doesNotMatch(words, /Крыніца:/);
  });

  it('has the address line by line as on the envelope', () => {
    const lines = ['Анна Примерная', 'ИК №4', 'ул. Антошкина, 3', '246035, г. Гомель', 'REPUBLIC OF BELARUS'];
    assert.ok(text.includes(lines.join('\n')), text);
  });

  it('has the safety notice for readers at risk before anything about a sender', () => {
    const words = text.replaceAll(/\s+/g, ' ');
    assert.match(
      words,
      /Калі вы ў Беларусі або Расіі.* з-за мяжы, знаходзілі праз іх родных.*зваротны адрас/,
    );
  });

  it('contains nothing else of the page, and no button', () => {
    assert.doesNotMatch(text, /around|127\.0\.0\.1|Скапіяваць/);
  });
});
