import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {poems, poemsSchema, stanzasOf} from '../../../src/model/sections/poems.js';
import {aPoem, aProject} from '../../helpers/campaigns/people.js';
import {placesOf, read} from '../../helpers/campaigns/reading.js';

/** One poem, with `fields` besides the required ones. */
const works = (fields: object) => ({works: [{...aPoem(), ...fields}]});

describe('the poems of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['no poems', {}, true],
    ['only a project', {project: aProject}, true],
    ['a poem and its translations', works({}), true],
    ['a poem without translations', works({translations: undefined}), true],
    ['a poem without consent', works({consent: undefined}), false],
    ['a poem without an author', works({author: undefined}), false],
    ['an author without a status', works({author: {name: 'Petr Sample'}}), false],
    ['a poem without a title', works({original: {inLanguage: 'be', text: 'Радок.'}}), true],
    ['a poem without a language', works({original: {text: 'Радок.'}}), false],
    ['a poem of blank lines', works({original: {inLanguage: 'be', text: ' \n\n '}}), false],
    ['a poem of 1,000 lines', works({original: {inLanguage: 'be', text: `${'а\n'.repeat(999)}а`}}), true],
    ['a poem of 1,001 lines', works({original: {inLanguage: 'be', text: `${'а\n'.repeat(1_000)}а`}}), false],
    ['a poem of 20,001 characters', works({original: {inLanguage: 'be', text: 'а'.repeat(20_001)}}), false],
    [
      'a translation without a translator',
      works({translations: [{inLanguage: 'en', text: 'A line.'}]}),
      false,
    ],
    ['a poem without a source', works({source: undefined}), false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(poemsSchema, value)).to.equal(isOne));

  it('leave out a poem whose author has a status dated in the future', () => {
    const author = {...aPoem().author, status: {state: 'released', asOf: '2099-01-01'}};
    const reading = read(poems, {poems: {works: [aPoem(), {...aPoem({id: 'rain'}), author}]}});
    expect(reading.value.works).to.have.length(1);
    expect(placesOf(reading)).to.deep.equal(['poems.works[1].author.status.asOf']);
  });

  for (const [what, consent] of [
    ['the name alone', {on: '2023-05-01', by: 'person', fields: ['name']}],
    ['the poem alone', {on: '2023-05-01', by: 'person', fields: ['poem']}],
    [
      'both, but no later than the author was released',
      {on: '2023-04-20', by: 'person', fields: ['name', 'poem']},
    ],
    ['no field or day, of an author who is no longer held', 'given'],
  ] as const)
    it(`leave out a poem with consent to ${what}`, () => {
      const reading = read(poems, {poems: {works: [aPoem(), {...aPoem({id: 'rain'}), consent}]}});
      expect(reading.value.works.map(({id}) => id)).to.deep.equal(['snow']);
      expect(reading.hints!.join()).to.contain('poems: "rain" not shown');
    });

  it('leave out a poem by somebody under 18, and say so', () => {
    const author = {...aPoem().author, age: 17};
    const reading = read(poems, {poems: {works: [aPoem(), aPoem({id: 'rain', author})]}});
    expect(reading.value.works.map(({id}) => id)).to.deep.equal(['snow']);
    expect(placesOf(reading)).to.deep.equal(['poems.works[1].author.age']);
  });

  it('leave out an invalid translation and keep the poem', () => {
    const translations = [
      {inLanguage: 'en', text: 'A line.'},
      {inLanguage: 'de', text: 'Eine Zeile.', translator: 'B. Niemand'},
    ];
    const reading = read(poems, {poems: works({translations})});
    expect(reading.value.works[0]!.translations.map(({inLanguage}) => inLanguage)).to.deep.equal(['de']);
    expect(placesOf(reading)).to.deep.equal(['poems.works[0].translations[0].translator']);
  });

  it('leave out withdrawn poems without a fault', () => {
    const both = {works: [aPoem(), aPoem({id: 'rain'})]};
    expect(read(poems, {poems: both, withdrawn: ['snow']}).value.works.map(({id}) => id)).to.deep.equal([
      'rain',
    ]);
  });
});

describe('stanzasOf', () => {
  const rows: [text: string, stanzas: string[][]][] = [
    ['one', [['one']]],
    ['one\ntwo', [['one', 'two']]],
    ['one\n\ntwo', [['one'], ['two']]],
    ['\n\none\n \n\n\ntwo\n', [['one'], ['two']]],
    ['one  \r\n    two\r\n\r\nthree', [['one', '\u00a0\u00a0\u00a0 two'], ['three']]],
    ['one   two three', [['one\u00a0\u00a0 two three']]],
    [' one', [['\u00a0one']]],
    [' \n ', []],
  ];
  for (const [text, stanzas] of rows)
    it(`splits ${JSON.stringify(text)} into ${JSON.stringify(stanzas)}`, () =>
      expect(stanzasOf(text)).to.deep.equal(stanzas));
});
