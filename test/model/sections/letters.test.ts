import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {letters, lettersSchema} from '../../../src/model/sections/letters.js';
import {failure, placesOf, read} from '../../helpers/campaigns/reading.js';

const source = {name: 'Example Committee'};
const step = {name: 'Write', text: 'Write a letter.', source};
const address = {
  name: 'Анна Примерная',
  institution: 'Учреждение №0',
  streetAddress: 'ул. Примерная, 1',
  postalCode: '000000',
  addressLocality: 'г. Примерск',
  addressCountry: 'EXAMPLELAND',
  inLanguage: 'ru',
  note: 'A fictional person.',
  source,
};

/** A valid letter guide, with `members` besides its one step. */
const aGuide = (members: object) => ({steps: [step], ...members});

describe('the letter guide of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['only steps', aGuide({}), true],
    ['no steps', {theme: 'Letters'}, false],
    ['an empty list of steps', {steps: []}, false],
    ['a step without a name', {steps: [{text: 'Write.', source}]}, false],
    ['a step without a source', {steps: [{name: 'Write', text: 'Write.'}]}, false],
    ['a source without a name', aGuide({do: [{text: 'Ask.', source: {url: 'https://example.org/'}}]}), false],
    ['a source without a page', aGuide({do: [{text: 'Ask.', source}]}), true],
    ['an address', aGuide({address}), true],
    ['an address with a day and a page', aGuide({address: {...address, verifiedOn: '2024-04-30'}}), true],
    ['an address with an invalid date', aGuide({address: {...address, verifiedOn: '2023-02-29'}}), false],
    ['an address without a note', aGuide({address: {...address, note: undefined}}), false],
    ['an address with an empty line', aGuide({address: {...address, institution: ''}}), false],
    ['a starter in both languages', aGuide({starters: [{be: 'Дзень.', ru: 'День.'}]}), true],
    ['a starter in one language', aGuide({starters: [{be: 'Дзень.'}]}), false],
    ['languages without a source', aGuide({languages: {inLanguage: ['be']}}), false],
    ['a video without an address', aGuide({video: {name: 'A guide'}}), true],
    ['a video of four minutes', aGuide({video: {name: 'A guide', duration: 'PT4M'}}), true],
    ['a video of an hour and a second', aGuide({video: {name: 'A guide', duration: 'PT1H1S'}}), true],
    ['a video with an empty duration', aGuide({video: {name: 'A guide', duration: 'PT'}}), false],
    ['a video with an invalid duration', aGuide({video: {name: 'A guide', duration: '4 minutes'}}), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(lettersSchema, value)).to.equal(isOne));

  for (const [what, wrong, place] of [
    ['an address with an empty line', {address: {...address, institution: ''}}, 'address.institution'],
    [
      'an address with a date in the future',
      {address: {...address, verifiedOn: '2099-01-01'}},
      'address.verifiedOn',
    ],
    ['a video with an empty duration', {video: {name: 'A guide', duration: 'PT'}}, 'video.duration'],
  ] as const)
    it(`loses only ${what}`, () => {
      const reading = read(letters, {letters: aGuide({theme: 'Letters', ...wrong})});
      expect(reading.value).to.deep.equal(aGuide({theme: 'Letters'}));
      expect(placesOf(reading)).to.deep.equal([`letters.${place}`]);
    });

  it('is invalid without steps', () => {
    const wrong = () => read(letters, {letters: {theme: 'Letters', steps: 'Write.'}});
    expect(failure(wrong).path).to.equal('letters.steps');
  });
});
