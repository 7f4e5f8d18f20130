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
    it(`${isOne ? 'takes' : 'refuses'} "${value}"`, () => expect(is(currency, value)).to.equal(isOne));
});

describe('the donation of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['who collects, who gets it, a day and a source alone', plain, true],
    ['nobody who collects', {...plain, collector: undefined}, false],
    ['nobody who gets it', {...plain, recipient: undefined}, false],
    ['somebody as text', {...plain, recipient: 'Friends'}, false],
    ['no day on which it was reviewed', {...plain, reviewedOn: undefined}, false],
    ['no source', {...plain, source: undefined}, false],
    [
      'all the rest',
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
    ['a page that runs code', {...plain, url: 'javascript:alert(1)'}, false],
    ['a list in its place', [plain], false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(donationSchema, value)).to.equal(isOne));
});
