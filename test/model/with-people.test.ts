import {expect} from '@open-wc/testing';
import {peopleFileOf} from '../../src/model/values/people-file.js';
import {withPeople} from '../../src/model/with-people.js';
import {aCampaign} from '../helpers/campaigns/campaign.js';
import {aPerson, aPoem, aProject, aStory, peopleOf} from '../helpers/campaigns/people.js';

const campaign = {
  ...aCampaign({stories: {project: aProject, people: [aStory()]}, poems: {works: [aPoem()]}}),
  people: 'people.{lang}.json',
};

describe('a campaign that names a file for its people', () => {
  it('has the people of that file, and everything else itself', () => {
    const [people, story, poem] = [peopleOf(aPerson()), aStory({id: 'petr'}), aPoem({id: 'rain'})];
    const file = {version: 1, people, stories: {people: [story], project: 'no'}, poems: {works: [poem]}};
    expect(withPeople(campaign, file)).to.deep.equal({
      ...campaign,
      withdrawn: [],
      people,
      stories: {project: aProject, people: [story]},
      poems: {works: [poem]},
    });
  });

  it('has nobody without the file', () => {
    const {people, stories, poems} = withPeople(campaign);
    expect({people, stories, poems}).to.deep.equal({
      people: undefined,
      stories: {project: aProject, people: undefined},
      poems: {works: undefined},
    });
  });

  it('has no section that neither of them has', () => {
    const {stories, poems} = withPeople(aCampaign(), {stories: {people: []}});
    expect({stories, poems}).to.deep.equal({stories: {people: []}, poems: undefined});
  });

  it('withdraws whom either of them withdraws', () => {
    const {withdrawn} = withPeople({...campaign, withdrawn: ['a']}, {withdrawn: ['b']});
    expect(withdrawn).to.deep.equal(['a', 'b']);
  });

  it('takes sections of any shape as they are', () => {
    for (const odd of [null, 'many', 7, []])
      expect(withPeople(campaign, {people: odd, stories: odd}).people).to.equal(odd);
  });
});

describe('the file that a campaign names for its people', () => {
  it('is the text in the place of the section', () => {
    expect(peopleFileOf(campaign)).to.equal('people.{lang}.json');
    for (const other of [
      aCampaign({people: peopleOf()}),
      aCampaign(),
      {people: 7},
      null,
      undefined,
      'people',
    ])
      expect(peopleFileOf(other)).to.equal(undefined);
  });
});
