import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {link} from '../../../src/model/values/link.js';

describe('link', () => {
  const rows: [address: string, isOne: boolean][] = [
    ['https://example.org/', true],
    ['http://example.org', true],
    ['https://example.org:8443/a/b?c=d&e=%20#f', true],
    ['https://xn--e1afmkfd.example/', true],
    ['https://прыклад.example/ліст', true],
    ['mailto:friends@example.org', true],
    ['tel:+370500000', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<p>', false],
    ['vbscript:msgbox', false],
    ['file:///etc/passwd', false],
    ['blob:https://example.org/1', false],
    ['ftp://example.org/', false],
    ['viber://forward?text=a', false],
    ['https:example.org', false],
    ['//example.org/', false],
    ['/page', false],
    ['example.org', false],
    ['https://', false],
    ['https://example.org/a b', false],
    ['https://example.org/\tb', false],
    ['https://example.org/\u00a0b', false],
    ['https://example.org/">', false],
    ['https:\\\\example.org', false],
    ['', false],
    [`https://example.org/${'a'.repeat(1_988)}`, true],
    [`https://example.org/${'a'.repeat(1_989)}`, false],
  ];
  for (const [address, isOne] of rows) {
    const shown = JSON.stringify(address.slice(0, 60));
    it(`${isOne ? 'takes' : 'refuses'} ${shown} of ${address.length} characters`, () =>
      expect(is(link, address)).to.equal(isOne));
  }
});
