import {expect} from '@open-wc/testing';
import {linkUrl} from '../../../../src/model/values/addresses/address.js';
import {addressText, shownAddress} from '../../../../src/model/values/addresses/shown-address.js';
import {UNSAFE} from '../../../helpers/hostile/unsafe-addresses.js';

describe('shownAddress', () => {
  /** The target of a mail address or a telephone number is the text. */
  const rows: [address: string, text: string, target?: string, written?: string][] = [
    ['https://www.Example.org', 'https://www.example.org/', 'example.org'],
    ['https://example.org:8443/a?b#c', 'https://example.org:8443/a?b#c', 'example.org:8443'],
    ['http://example.org:80/@a', 'http://example.org/@a', 'example.org'],
    [
      'https://example.org/\u202e\u043b\u0456\u0441\u0442',
      'https://example.org/%E2%80%AE%D0%BB%D1%96%D1%81%D1%82',
      'example.org',
    ],
    // All in Cyrillic: as it is written, with what a browser opens beside it.
    [
      'https://www.прыклад.бел/ліст?а',
      'https://www.xn--80aiqesg1f.xn--90ais/%D0%BB%D1%96%D1%81%D1%82?%D0%B0',
      'xn--80aiqesg1f.xn--90ais',
      'прыклад.бел',
    ],
    [
      'https://лісты.example.org',
      'https://xn--k1amd0b0c.example.org/',
      'xn--k1amd0b0c.example.org',
      'лісты.example.org',
    ],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', 'xn--bcher-kva.example', 'bücher.example'],
    // One Cyrillic letter among Latin ones looks like another host.
    ['https://bys\u043el.org/donate', 'https://xn--bysl-75d.org/donate', 'xn--bysl-75d.org'],
    ['https://\u0430pple.example', 'https://xn--pple-43d.example/', 'xn--pple-43d.example'],
    // Letters that browsers take for others.
    ['https://ｂｙｓｏｌ．org/', 'https://bysol.org/', 'bysol.org'],
    ['https://%62ysol.org/', 'https://bysol.org/', 'bysol.org'],
    ['https://bys\u03bfl.org/', 'https://xn--bysl-2nd.org/', 'xn--bysl-2nd.org'],
    ['https://b\u0443sol.\u0431\u0435\u043b/', 'https://xn--bsol-v6d.xn--90ais/', 'xn--bsol-v6d.xn--90ais'],
    ['https://bys\u0585l.org/', 'https://xn--bysl-xif.org/', 'xn--bysl-xif.org'],
    ['mailto:post@example.org?subject=Hello', 'post@example.org'],
    ['mailto:a@example.org,b@example.com', 'a@example.org,b@example.com'],
    ['mailto:post@bys\u043el.org', 'post@xn--bysl-75d.org'],
    ['mailto:post@прыклад.бел', 'post@xn--80aiqesg1f.xn--90ais', undefined, 'post@прыклад.бел'],
    // All that a mail program would open.
    ['mailto:a@example.org/,b@example.com', 'a@example.org/,b@example.com'],
    ['mailto:a@example.org:25;b@bys\u043el.org', 'a@example.org:25;b@xn--bysl-75d.org'],
    ['mailto:a@example.org%2Cb@example.com', 'a@example.org,b@example.com'],
    ['mailto:www.a@example.org', 'www.a@example.org'],
    ['mailto:www.example.org', 'www.example.org'],
    ['mailto:a@www.example.org#b', 'a@www.example.org'],
    ['mailto:inf\u043e@example.org', 'inf%D0%BE@example.org'],
    ['mailto:ліст@example.org', '%D0%BB%D1%96%D1%81%D1%82@example.org', undefined, 'ліст@example.org'],
    ['mailto:\u202ea@example.org', '%E2%80%AEa@example.org'],
    ['mailto:?subject=Hello', ''],
    ['tel:+370/60', '+370/60'],
    ['tel:+37060000000', '+37060000000'],
  ];
  for (const [address, text, target = text, written] of rows)
    it(`shows ${text || 'nothing'} for ${JSON.stringify(address)}`, () => {
      expect(shownAddress(address, linkUrl(address)!)).to.deep.equal({
        text,
        target,
        ...(written && {written}),
      });
      expect(addressText(address)).to.equal(text);
    });

  for (const address of UNSAFE)
    it(`shows no text for ${JSON.stringify(address)}`, () => {
      expect(addressText(address)).to.equal('');
    });
});
