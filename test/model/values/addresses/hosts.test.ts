import {expect} from '@open-wc/testing';
import {namesHost} from '../../../../src/model/values/addresses/hosts.js';
import {UNSAFE} from '../../../helpers/hostile/unsafe-addresses.js';

describe('namesHost', () => {
  const rows: [list: string, address: string, isNamed: boolean][] = [
    ['example.org', 'https://example.org/a', true],
    ['example.org', 'http://www.example.org/', true],
    ['www.example.org', 'https://example.org/', true],
    ['a.example, \n example.org', 'https://example.org/', true],
    ['EXAMPLE.org', 'https://Example.ORG/', true],
    ['https://www.example.org/a/page', 'https://example.org/', true],
    ['прыклад.бел', 'https://xn--80aiqesg1f.xn--90ais/', true],
    ['example.org:8443', 'https://example.org:8443/', true],
    ['example.org', 'https://example.org:8443/', false],
    ['example.org', 'https://a.example.org/', false],
    ['a.example.org', 'https://example.org/', false],
    ['example.org', 'https://example.org.other.example/', false],
    ['example.org', 'https://other.example/?example.org', false],
    ['example.org', 'https://notexample.org/', false],
    ['bysol.org', 'https://bys\u043el.org/', false],
    ['org', 'https://example.org/', false],
    ['*', 'https://example.org/', false],
    ['*.org', 'https://example.org/', false],
    ['', 'https://example.org/', false],
    ['example.org', 'mailto:post@example.org', false],
    ['mailto:post@example.org', 'mailto:post@example.org', false],
    ['tel:+1', 'tel:+1', false],
  ];
  for (const [list, address, isNamed] of rows)
    it(`finds ${isNamed ? 'that' : 'no'} host of ${address} in ${JSON.stringify(list)}`, () => {
      expect(namesHost(list, address)).to.equal(isNamed);
    });

  it('finds nothing for an address that is not safe', () => {
    for (const address of UNSAFE) expect(namesHost(`evil.example ${address}`, address)).to.equal(false);
  });
});
