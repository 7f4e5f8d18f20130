import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {fileUrl, link, linkUrl, pageUrl} from '../../../src/model/values/address.js';
import {UNSAFE} from '../../helpers/unsafe-addresses.js';

const PAGE = 'https://partner.example/page/';
const FEED = 'https://feeds.example/2024/campaign.json';

describe('fileUrl', () => {
  const rows: [what: string, address: string, allowed: string | undefined, expected: string | undefined][] = [
    ['of the page', 'https://partner.example/a.jpg', undefined, 'https://partner.example/a.jpg'],
    ['of the feed', 'https://feeds.example/a.jpg', undefined, 'https://feeds.example/a.jpg'],
    ['beside the feed', 'portraits/a.jpg', undefined, 'https://feeds.example/2024/portraits/a.jpg'],
    ['at the root of the feed', '/a.jpg', undefined, 'https://feeds.example/a.jpg'],
    ['of another origin', 'https://images.example/a.jpg', undefined, undefined],
    ['of another port', 'https://feeds.example:8443/a.jpg', undefined, undefined],
    ['of another scheme', 'http://feeds.example/a.jpg', undefined, undefined],
    ['with the scheme javascript:', 'javascript:alert(1)', 'javascript:', undefined],
    ['with the scheme data:', 'data:image/png;base64,AA', 'data:', undefined],
    ['that is invalid', 'https://', undefined, undefined],
    [
      'of an allowed origin',
      'https://images.example/a.jpg',
      'https://a.example  https://images.example/x',
      'https://images.example/a.jpg',
    ],
  ];
  for (const [what, address, allowed, expected] of rows)
    it(`${expected ? 'accepts' : 'refuses'} an address ${what}`, () => {
      expect(fileUrl(address, PAGE, FEED, allowed)).to.equal(expected);
    });

  it('resolves against the page where the campaign is not a file', () => {
    expect(fileUrl('a.jpg', PAGE)).to.equal('https://partner.example/page/a.jpg');
  });
});

describe('linkUrl', () => {
  for (const address of ['https://example.org/a?b#c', 'http://example.org/', 'mailto:a@b.example', 'tel:+1'])
    it(`accepts ${address}`, () => {
      expect(linkUrl(address)?.href).to.equal(address);
    });

  for (const address of UNSAFE)
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(linkUrl(address)).to.equal(undefined);
    });
});

describe('pageUrl', () => {
  const rows: [what: string, address: string, base: string | undefined, expected: string | undefined][] = [
    ['keeps an absolute address', 'https://example.org/a?b#c', undefined, 'https://example.org/a?b#c'],
    ['resolves a relative address against the page', 'b', 'http://example.org/a/', 'http://example.org/a/b'],
    ['returns undefined for a relative address without a page', 'b', undefined, undefined],
    ['returns undefined for another scheme', 'mailto:a@example.org', 'http://example.org/', undefined],
    ['returns undefined for a javascript: address', 'javascript:alert(1)', 'http://example.org/', undefined],
    ['returns undefined for an invalid address', 'https://', undefined, undefined],
  ];
  for (const [what, address, base, expected] of rows) {
    it(what, () => expect(pageUrl(address, base)).to.equal(expected));
  }
});

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
    it(`${isOne ? 'accepts' : 'refuses'} ${shown} of ${address.length} characters`, () =>
      expect(is(link, address)).to.equal(isOne));
  }
});
