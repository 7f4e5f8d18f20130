import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {
  fileUrl,
  link,
  linkUrl,
  pageElsewhere,
  pageUrl,
} from '../../../../src/model/values/addresses/address.js';
import {UNSAFE, WITHOUT_SCHEME} from '../../../helpers/hostile/unsafe-addresses.js';

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
    ['with a user name', 'https://a@feeds.example/a.jpg', undefined, undefined],
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
  const safe = [
    'https://example.org/a?b#c',
    'http://example.org/',
    'https://example.org/@somebody?mail=a@b.example#a@b',
    'mailto:a@b.example',
    'mailto:a@b.example?subject=A%20question&body=Hello',
    'mailto:?body=Hello',
    'mailto:?body=Hello%0D%0Afriends',
    'tel:+1',
  ];
  for (const address of safe)
    it(`accepts ${address}`, () => {
      expect(linkUrl(address)?.href).to.equal(address);
    });

  for (const address of UNSAFE)
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(linkUrl(address)).to.equal(undefined);
    });
});

describe('linkUrl of mail', () => {
  for (const more of [
    'cc=b@c.example',
    'subject=A&BCC=b@c.example',
    'to=b@c.example',
    'c%63=b@c.example',
    'attach=a',
    'subject=A%0D%0ABcc:b@c.example',
  ])
    it(`keeps only the recipient without ${more}`, () => {
      expect(linkUrl(`mailto:a@b.example?${more}`)?.href).to.equal('mailto:a@b.example');
    });
});

describe('pageUrl', () => {
  for (const address of ['https://example.org/a?b#c', ' http://example.org/\n', 'HTTPS://EXAMPLE.ORG/'])
    it(`accepts ${JSON.stringify(address)}`, () => {
      expect(pageUrl(address)?.href).to.equal(new URL(address).href);
    });

  for (const address of [
    ...UNSAFE,
    ...WITHOUT_SCHEME,
    'https://example.org”',
    'https://“example.org/',
    'mailto:a@b.example',
  ])
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(pageUrl(address)).to.equal(undefined);
    });
});

describe('pageElsewhere', () => {
  const PAGES = ['https://partner.example/page/', 'null', 'about:srcdoc', 'https://around.example:8443'];

  for (const address of [
    'https://example.org/',
    'https://partner.example.org/',
    'https://news.around.example/',
  ])
    it(`accepts ${address}`, () => {
      expect(pageElsewhere(address, ...PAGES)?.href).to.equal(address);
    });

  const HERE = [
    'https://partner.example/',
    'http://www.PARTNER.example/',
    'https://around.example:8443/page',
    'https://around.example/',
    'http://partner.example:8080/',
    'https://partner.example./',
    'https://www.partner.example.:8443/',
  ];
  for (const address of [...HERE, ...WITHOUT_SCHEME, 'mailto:a@b.example'])
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(pageElsewhere(address, ...PAGES)?.href).to.equal(undefined);
    });

  it('compares with what a page says of itself, a port, a dot and www. or not', () => {
    for (const here of ['https://partner.example.:8443/', 'https://www.partner.example/'])
      expect(pageElsewhere('https://partner.example/', here)?.href).to.equal(undefined);
  });

  it('accepts any page where it is not known which page it is on', () => {
    expect(pageElsewhere('https://example.org/')?.href).to.equal('https://example.org/');
  });
});

describe('link', () => {
  const rows: [address: string, isOne: boolean][] = [
    ['https://example.org/', true],
    ['http://example.org', true],
    ['https://example.org:8443/a/b?c=d&e=%20#f', true],
    ['https://xn--e1afmkfd.example/', true],
    ['https://прыклад.example/ліст', true],
    ['mailto:friends@example.org', true],
    ['mailto:a@example.org,b@example.com', true],
    ['mailto:a+b@прыклад.бел', true],
    ['mailto:?subject=Hello', true],
    ['mailto:a@example.org?subject=A%20question%3F&body=100%25%20ліст', true],
    ['mailto:a@example.org?Body=a&Subject=b', true],
    ['tel:+370500000', true],
    ['tel:+370-5-(00)000;ext=1', true],
    // Mail programs would read more than is seen.
    ['mailto:a@example.org?cc=b@example.com', false],
    ['mailto:a@example.org?bcc=b@example.com', false],
    ['mailto:a@example.org?to=b@example.com', false],
    ['mailto:a@example.org?subject=a&Bcc=b@example.com', false],
    ['mailto:a@example.org?subject=a&amp;body=b', false],
    ['mailto:a@example.org?subject=a&c%63=b@example.com', false],
    ['mailto:a@example.org?subject=a?bcc=b@example.com', true],
    ['mailto:a@example.org?subject', false],
    ['mailto:a@example.org#b', false],
    ['mailto:a@example.org%2Cb@example.com', false],
    ['mailto:a%40example.org', false],
    ['mailto:a@example.org%0D%0ABcc:b@example.com', false],
    ['mailto:a@example.org%0aBcc:b@example.com', false],
    ['mailto:a@example.org?subject=Hi%0D%0ABcc:b@example.com', false],
    ['mailto:a@example.org?body=Hi%0D%0AFriends', false],
    ['mailto:a@example.org?subject=a%00', false],
    ['mailto:a@example.org?subject=a%1f', false],
    ['mailto:a@example.org?subject=a%7F', false],
    ['mailto:a@example.org\u0001', false],
    ['mailto:a@example.org?subject=a\u007f', false],
    ['mailto://example.org/,b@example.com', false],
    ['mailto:/a@example.org', false],
    ['tel:/1', false],
    ['tel:+1%0D', false],
    ['tel:*%23', false],
    ['tel:+1?subject=a', false],
    ['tel:+1#2', false],
    ['https://example.org/@somebody', true],
    ['https://example.org?a@b', true],
    ['https://example.org@other.example/', false],
    ['https://example.org\u2044donate@other.example/', false],
    ['https://a:b@other.example/', false],
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
