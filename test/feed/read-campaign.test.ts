import {expect} from '@open-wc/testing';
import {readCampaign} from '../../src/feed/read-campaign.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {aPerson, peopleOf} from '../helpers/campaigns/people.js';

const now = new Date('2023-05-21T12:00:00Z');
const read = (people: unknown, more = {}) => readCampaign({...aCampaign(), people, ...more}, now);

describe('readCampaign', () => {
  it('accepts the address of a file in the place of people', () => {
    const {sections, faults} = read('people.{lang}.json', {figures: {prisoners: aFigure()}});
    expect(faults).to.deep.equal([]);
    expect(Object.keys(sections)).to.deep.equal(['figures']);
  });

  it('reports an address that is none', () => {
    expect(read('').faults.map(({message}) => message)).to.deep.equal([
      'people: expected the address of a file, such as "people.{lang}.json"',
    ]);
  });

  it('reads people that are in the campaign itself', () => {
    expect(read(peopleOf(aPerson())).sections.people)
      .to.have.property('persons')
      .with.length(1);
  });

  for (const serial of [-1, 1.5, '7', null])
    it(`refuses a campaign with the serial ${JSON.stringify(serial)}`, () => {
      const {head, faults} = read(undefined, {serial});
      expect([head, faults.map(({path}) => path)]).to.deep.equal([undefined, ['serial']]);
    });
});
