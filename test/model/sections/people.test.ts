import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {birthdaysWithin, people, peopleSchema, type Person} from '../../../src/model/sections/people.js';
import {anAddress} from '../../helpers/campaigns/letters.js';
import {aPerson, peopleOf} from '../../helpers/campaigns/people.js';
import {failure, placesOf, read} from '../../helpers/campaigns/reading.js';

const CONSENT = {on: '2023-05-02', by: 'person', fields: ['name', 'status']} as const;

/** The entry of one person, with `fields` besides the required ones. */
const one = (fields: object) => ({contact: 'mailto:a@example.org', persons: [{...aPerson(), ...fields}]});

const consentOf = (fields: object) => one({consent: {...CONSENT, ...fields}});

const idsOf = (persons: readonly Person[]) => persons.map(({id}) => id);

describe('the people of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['a person', one({}), true],
    ['nobody', {contact: 'mailto:a@example.org', persons: []}, true],
    ['no contact for who wants to be removed', {persons: [aPerson()]}, false],
    ['a contact that is no address', {contact: 'ask us', persons: [aPerson()]}, false],
    ['a person without an id', one({id: undefined}), false],
    ['a person without a name', one({name: undefined}), false],
    ['a person without a status', one({status: undefined}), false],
    ['a person without consent', one({consent: undefined}), false],
    ['the consent of earlier campaigns', one({consent: 'given'}), true],
    ['a consent that is only requested', one({consent: 'asked'}), false],
    ['a consent without a day', consentOf({on: undefined}), false],
    ['a consent on a day that does not exist', consentOf({on: '2023-02-30'}), false],
    ['a consent that does not tell who agreed, as in what is published', consentOf({by: undefined}), true],
    ['a consent by a friend', consentOf({by: 'friend'}), false],
    ['a consent to nothing', consentOf({fields: []}), false],
    ['a consent to something unknown', consentOf({fields: ['name', 'diagnosis']}), false],
    ['a person to whom letters are welcome', one({mail: 'welcome'}), true],
    ['another word on letters', one({mail: 'yes'}), false],
    ['a birth date', one({birthDate: '1980-05-21'}), true],
    ['a birth date without the year', one({birthDate: '--02-29'}), true],
    ['a birth date that does not exist', one({birthDate: '--02-30'}), false],
    ['a birth date in words', one({birthDate: '21 May'}), false],
    ['a javascript: address', one({source: {name: 'a', url: 'javascript:alert(1)'}}), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(peopleSchema, value)).to.equal(isOne));

  it('cannot be read without a contact', () => {
    const {path} = failure(() => read(people, {people: {persons: [aPerson()]}}));
    expect(path).to.equal('people.contact');
  });

  for (const [what, consent, place, words] of [
    ['is a word', 'yes', '', 'Expected {"on": "2023-05-01", "by": "person", "fields": ["name", "status"]}'],
    ['is by a friend', {...CONSENT, by: 'friend'}, '.by', 'Expected "person" or "relative"'],
    ['covers a word', {...CONSENT, fields: 'name'}, '.fields', 'such as ["name", "status"]'],
    ['covers nothing', {...CONSENT, fields: []}, '.fields', 'Expected at least "name"'],
    ['covers what nobody shows', {...CONSENT, fields: ['face']}, '.fields[0]', '"portrait"'],
    ['has a day in words', {...CONSENT, on: 'May'}, '.on', 'Expected a real day such as'],
    ['is of a future day', {...CONSENT, on: '2099-01-01'}, '.on', 'is in the future'],
  ] as const)
    it(`leave out only a person whose consent ${what}, and say what is wrong`, () => {
      const wrong = {...aPerson({id: 'b'}), consent};
      const reading = read(people, {people: {...peopleOf(aPerson()), persons: [aPerson(), wrong]}});
      expect(idsOf(reading.value.persons)).to.deep.equal(['p-1']);
      expect(placesOf(reading)).to.deep.equal([`people.persons[1].consent${place}`]);
      expect(reading.faults[0]!.message).to.contain(words);
    });

  for (const [place, fields] of [
    ['birthDate', {birthDate: '2005-05-22'}],
    ['birthDate', {birthDate: '2006-01-01'}],
    ['age', {age: 17}],
    ['status.asOf', {status: {state: 'held', asOf: '2099-01-01'}}],
    ['address.verifiedOn', {address: anAddress({verifiedOn: '2099-01-01'})}],
    ['source', {source: undefined}],
  ] as const)
    it(`leave out only a person with ${JSON.stringify(fields)}, and name the place`, () => {
      const persons = [aPerson(), {...aPerson({id: 'b'}), ...fields}];
      const reading = read(people, {people: {contact: 'mailto:a@example.org', persons}});
      expect(idsOf(reading.value.persons)).to.deep.equal(['p-1']);
      expect(placesOf(reading)).to.deep.equal([`people.persons[1].${place}`]);
    });

  for (const [what, fields] of [
    ['who turned 18 yesterday', {birthDate: '2005-05-21'}],
    ['of 18 years', {age: 18}],
    ['whose year of birth is unknown', {birthDate: '--05-21'}],
  ] as const)
    it(`have a person ${what}`, () =>
      expect(read(people, {people: peopleOf(aPerson(fields))}).value.persons).to.have.length(1));

  it('have one source for all who have none of their own', () => {
    const persons = [{...aPerson(), source: undefined}];
    const reading = read(people, {people: {contact: 'mailto:a@example.org', source: {name: 'A'}, persons}});
    expect(reading.value.persons).to.have.length(1);
  });

  it('leave out withdrawn people without a fault', () => {
    const both = peopleOf(aPerson(), aPerson({id: 'b'}));
    const reading = read(people, {people: both, withdrawn: [' P-1']});
    expect(idsOf(reading.value.persons)).to.deep.equal(['b']);
    expect(reading.faults).to.deep.equal([]);
  });

  it('are nobody without consent to the name, and the editor is told how many', () => {
    const released = {state: 'released', asOf: '2023-05-03'} as const;
    const persons = [
      aPerson(),
      aPerson({id: 'b', status: released}),
      aPerson({id: 'c', consent: {on: '2023-05-02', by: 'person', fields: ['status']}}),
    ];
    const reading = read(people, {people: peopleOf(...persons)});
    expect(idsOf(reading.value.persons)).to.deep.equal(['p-1']);
    expect(reading.faults).to.deep.equal([]);
    expect(reading.hints!.join()).to.contain('people: "b" and 1 more not shown');
  });

  it('come without what is not agreed to, without an age, and without the year of their birth', () => {
    const everything = {mail: 'welcome', address: anAddress(), birthDate: '1980-05-21', age: 43} as const;
    const agreed = (...fields: readonly ('name' | 'birthday' | 'address')[]) => {
      const person = aPerson({...everything, consent: {on: '2023-05-02', by: 'person', fields: [...fields]}});
      const {address, birthDate, age} = read(people, {people: peopleOf(person)}).value.persons[0]!;
      return [!!address, birthDate, age];
    };
    expect(agreed('name')).to.deep.equal([false, undefined, undefined]);
    expect(agreed('name', 'address')).to.deep.equal([true, undefined, undefined]);
    expect(agreed('name', 'birthday')).to.deep.equal([false, '--05-21', undefined]);
  });

  it('come without an address where nobody says that letters are welcome', () => {
    const persons = [
      aPerson({address: anAddress()}),
      aPerson({id: 'b', address: anAddress(), mail: 'welcome'}),
    ];
    const reading = read(people, {people: peopleOf(...persons)});
    expect(reading.value.persons.map(({address}) => !!address)).to.deep.equal([false, true]);
  });
});

describe('birthdaysWithin', () => {
  const TODAY = '2023-05-21';
  const address = anAddress({verifiedOn: '2023-03-22'});
  const soon = aPerson({birthDate: '--05-23', mail: 'welcome', address}) as Person;

  const rows: [what: string, fields: object, day: string | undefined][] = [
    ['today', {birthDate: '--05-21'}, '2023-05-21'],
    ['in seven days', {birthDate: '--05-28'}, '2023-05-28'],
    ['in eight days', {birthDate: '--05-29'}, undefined],
    ['yesterday', {birthDate: '--05-20'}, undefined],
    ['soon, with an address verified 60 days ago', {}, '2023-05-23'],
    [
      'soon, with an address verified 61 days ago',
      {address: anAddress({verifiedOn: '2023-03-21'})},
      undefined,
    ],
    ['soon, with an address that nobody verified', {address: anAddress()}, undefined],
    ['soon, without an address', {address: undefined}, undefined],
    ['soon, where it is not known that letters are welcome', {mail: undefined}, undefined],
    ['never told', {birthDate: undefined}, undefined],
  ];
  for (const [what, fields, day] of rows)
    it(`${day ? 'has' : 'does not have'} a birthday that is ${what}`, () => {
      const found = birthdaysWithin([{...soon, ...fields}], TODAY, 7);
      expect(found.map(({day}) => day)).to.deep.equal(day ? [day] : []);
    });

  it('goes on into the next year, the next birthday first', () => {
    const persons = ['--01-02', '--12-31', '--01-01'].map((birthDate, index) => ({
      ...soon,
      id: `${index}`,
      birthDate,
      address: anAddress({verifiedOn: '2023-12-01'}),
    }));
    const days = birthdaysWithin(persons, '2023-12-30', 7).map(({day}) => day);
    expect(days).to.deep.equal(['2023-12-31', '2024-01-01', '2024-01-02']);
  });

  it('has 29 February on the 28th in a common year', () => {
    const born = {...soon, birthDate: '--02-29', address: anAddress({verifiedOn: '2023-02-01'})};
    expect(birthdaysWithin([born], '2023-02-25', 7).map(({day}) => day)).to.deep.equal(['2023-02-28']);
  });

  it('has none if the number of days is none', () =>
    expect(birthdaysWithin([soon], TODAY, NaN)).to.deep.equal([]));
});
