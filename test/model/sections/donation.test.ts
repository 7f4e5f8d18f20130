import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {currency, donationSchema} from '../../../src/model/sections/donation.js';

const plain = {
  collector: {name: 'Fund'},
  recipient: {name: 'Friends'},
  reviewedOn: '2023-05-19',
  source: {name: 'Example Committee'},
};

describe('currency', () => {
  for (const [value, isOne] of [
    ['EUR', true],
    ['USDT', true],
    ['eur', false],
    ['€', false],
    ['EU', false],
    ['EUROES', false],
    ['', false],
  ] as const)
    it(`${isOne ? 'accepts' : 'refuses'} "${value}"`, () => expect(is(currency, value)).to.equal(isOne));
});

describe('the donation of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['only collector, recipient, review date and source', plain, true],
    ['no collector', {...plain, collector: undefined}, false],
    ['no recipient', {...plain, recipient: undefined}, false],
    ['a recipient as text', {...plain, recipient: 'Friends'}, false],
    ['no review date', {...plain, reviewedOn: undefined}, false],
    ['no source', {...plain, source: undefined}, false],
    [
      'all optional fields',
      {
        ...plain,
        description: 'For parcels.',
        rewards: 'A card.',
        fees: {en: 'None'},
        currencies: ['EUR'],
        url: 'https://example.org/',
      },
      true,
    ],
    ['a javascript: address', {...plain, url: 'javascript:alert(1)'}, false],
    ['a list instead of an object', [plain], false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(donationSchema, value)).to.equal(isOne));
});
