import {expect} from '@open-wc/testing';
import {pictureAddress} from '../../src/base/picture-address.js';

const PAGE = 'https://partner.example/page/';
const FEED = 'https://feeds.example/2024/campaign.json';

describe('the address of a picture', () => {
  const rows: [what: string, address: string, allowed: string | undefined, expected: string | undefined][] = [
    ['of the page', 'https://partner.example/a.jpg', undefined, 'https://partner.example/a.jpg'],
    ['of the feed', 'https://feeds.example/a.jpg', undefined, 'https://feeds.example/a.jpg'],
    ['beside the feed', 'portraits/a.jpg', undefined, 'https://feeds.example/2024/portraits/a.jpg'],
    ['at the root of the feed', '/a.jpg', undefined, 'https://feeds.example/a.jpg'],
    ['of another origin', 'https://images.example/a.jpg', undefined, undefined],
    ['of another port', 'https://feeds.example:8443/a.jpg', undefined, undefined],
    ['of another scheme', 'http://feeds.example/a.jpg', undefined, undefined],
    ['that runs', 'javascript:alert(1)', 'javascript:', undefined],
    ['that holds itself', 'data:image/png;base64,AA', 'data:', undefined],
    ['that is none', 'https://', undefined, undefined],
    [
      'that is allowed',
      'https://images.example/a.jpg',
      'https://a.example  https://images.example/x',
      'https://images.example/a.jpg',
    ],
  ];
  for (const [what, address, allowed, expected] of rows)
    it(`is ${expected ? 'asked for' : 'refused'}: one ${what}`, () => {
      expect(pictureAddress(address, PAGE, FEED, allowed)).to.equal(expected);
    });

  it('is one from the page where the campaign is no file', () => {
    expect(pictureAddress('a.jpg', PAGE)).to.equal('https://partner.example/page/a.jpg');
  });
});
