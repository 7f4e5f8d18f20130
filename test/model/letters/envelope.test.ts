import {expect} from '@open-wc/testing';
import {envelope, envelopeText} from '../../../src/model/letters/envelope.js';
import {anAddress} from '../../helpers/campaigns/letters.js';

describe('envelope', () => {
  it('contains person, institution, street and place in this order', () => {
    expect(envelope(anAddress()).lines).to.deep.equal([
      'Имя Фамилия',
      'ИК №4',
      'ул. Антошкина, 3',
      '246035, г. Гомель',
    ]);
  });

  it('returns the country separately in capitals', () => {
    expect(envelope(anAddress()).country).to.equal('REPUBLIC OF BELARUS');
  });

  const places: [postalCode: string, addressLocality: string, line: string][] = [
    ['246035', 'г. Гомель', '246035, г. Гомель'],
    ['', 'г. Гомель', 'г. Гомель'],
    ['246035', ' ', '246035'],
  ];
  for (const [postalCode, addressLocality, line] of places)
    it(`writes "${line}" for "${postalCode}" and "${addressLocality}"`, () => {
      expect(envelope(anAddress({postalCode, addressLocality})).lines.at(-1)).to.equal(line);
    });

  const parts: [what: string, name: string, lines: string[]][] = [
    ['keeps a part with a line break on one line', 'Имя\r\n  Фамилия', ['Имя Фамилия', 'ИК №4']],
    ['trims spaces at the ends', ' Имя ', ['Имя', 'ИК №4']],
    ['leaves out a part that is empty', ' ', ['ИК №4', 'ул. Антошкина, 3']],
  ];
  for (const [what, name, lines] of parts)
    it(what, () => {
      expect(envelope(anAddress({name})).lines.slice(0, 2)).to.deep.equal(lines);
    });
});

describe('envelopeText', () => {
  it('returns the lines of the envelope', () => {
    expect(envelopeText(envelope(anAddress()))).to.equal(
      'Имя Фамилия\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\nREPUBLIC OF BELARUS',
    );
  });

  it('ends with the place where no country is given', () => {
    expect(envelopeText(envelope(anAddress({addressCountry: ''})))).to.match(/г\. Гомель$/);
  });
});
