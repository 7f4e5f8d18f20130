import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {stories, storiesSchema} from '../../../src/model/sections/stories.js';
import {anAddress} from '../../helpers/campaigns/letters.js';
import {aProject, aStory} from '../../helpers/campaigns/people.js';
import {placesOf, read} from '../../helpers/campaigns/reading.js';

/** Stories of one person, with `fields` besides the required ones. */
const people = (fields: object) => ({people: [{...aStory(), ...fields}]});

describe('the stories of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['no people', {}, true],
    ['only a project', {project: aProject}, true],
    ['a project without a source', {project: {...aProject, source: undefined}}, false],
    ['a person', people({}), true],
    ['a person without consent', people({consent: undefined}), false],
    ['a person whose consent is only requested', people({consent: 'asked'}), false],
    ['a person without an id', people({id: undefined}), false],
    ['a person with an empty id', people({id: ''}), false],
    ['a person without a source', people({source: undefined}), false],
    ['a person whose fate is unknown', people({status: {state: 'unknown', asOf: '2023-05-01'}}), true],
    ['a status without a date', people({status: {state: 'held'}}), false],
    ['an unknown status', people({status: {state: 'free', asOf: '2023-05-01'}}), false],
    ['a portrait', people({picture: {url: 'anna.jpg', alt: 'A portrait'}}), true],
    ['a portrait without an alternative text', people({picture: {url: 'anna.jpg'}}), false],
    ['an address', people({address: anAddress()}), true],
    ['a person without the date of the last change', people({updated: undefined}), false],
    ['a javascript: address', people({correction: 'javascript:alert(1)'}), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(storiesSchema, value)).to.equal(isOne));

  it('leave out only a person without consent', () => {
    const {consent: _, ...unasked} = aStory({id: 'b'});
    const reading = read(stories, {stories: {people: [aStory(), unasked]}});
    expect(reading.value.people.map(({id}) => id)).to.deep.equal(['anna']);
    expect(placesOf(reading)).to.deep.equal(['stories.people[1].consent']);
  });

  const TOMORROW = '2099-01-01';
  for (const [place, fields] of [
    ['consent.on', {consent: {on: TOMORROW, by: 'person', fields: ['name']}}],
    ['status.asOf', {status: {state: 'released', asOf: TOMORROW}}],
    ['address.verifiedOn', {address: {...anAddress(), verifiedOn: TOMORROW}}],
    ['updated', {updated: TOMORROW}],
  ] as const)
    it(`leave out only a person whose ${place} is in the future`, () => {
      const reading = read(stories, {stories: {people: [aStory(), {...aStory({id: 'b'}), ...fields}]}});
      expect(reading.value.people.map(({id}) => id)).to.deep.equal(['anna']);
      expect(placesOf(reading)).to.deep.equal([`stories.people[1].${place}`]);
    });

  for (const [place, fields] of [
    ['birthDate', {birthDate: '2005-05-22'}],
    ['age', {age: 17}],
  ] as const)
    it(`leave out a person under 18, and say so at ${place}`, () => {
      const reading = read(stories, {stories: {people: [aStory(), aStory({id: 'b', ...fields})]}});
      expect(reading.value.people.map(({id}) => id)).to.deep.equal(['anna']);
      expect(placesOf(reading)).to.deep.equal([`stories.people[1].${place}`]);
    });

  it('leave out withdrawn people without a fault', () => {
    const reading = read(stories, {stories: {people: [aStory(), aStory({id: 'b'})]}, withdrawn: ['anna']});
    expect(reading.value.people.map(({id}) => id)).to.deep.equal(['b']);
    expect(reading.faults).to.deep.equal([]);
  });
});
