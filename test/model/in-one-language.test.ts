import {expect} from '@open-wc/testing';
import {inOneLanguage} from '../../src/model/in-one-language.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign} from '../helpers/campaigns/campaign.js';
import {anAddress} from '../helpers/campaigns/letters.js';
import {aPerson, aPoem, aStory, peopleOf, type People} from '../helpers/campaigns/people.js';

/** Chooses `language` if it is available, else the first. */
const choosing = (language: string) => (languages: readonly string[]) =>
  languages.includes(language) ? language : languages[0]!;

const TODAY = '2023-05-21';

const inGerman = (campaign: unknown) => inOneLanguage(campaign, choosing('de'), TODAY);

/** `value`, deeply frozen. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const source = {name: {en: 'Committee', de: 'Komitee'}, url: 'https://example.org/'};
const inOne = {name: {de: 'Komitee'}, url: 'https://example.org/'};

describe('inOneLanguage', () => {
  const rows: [what: string, campaign: object, expected: object][] = [
    ['the name', {name: {en: 'Day', de: 'Tag', be: 'Дзень'}}, {name: {de: 'Tag'}}],
    ['a text that lacks the language', {theme: {be: 'Тэма', en: 'Theme'}}, {theme: {be: 'Тэма'}}],
    [
      'a text in a nested object',
      {figures: {prisoners: {value: 1500, source}}},
      {figures: {prisoners: {value: 1500, source: inOne}}},
    ],
    [
      'the texts of each item of a list',
      {
        events: [
          {name: {en: 'One', de: 'Eins'}, location: {name: {en: 'Hall', de: 'Saal'}}},
          {name: {de: 'Zwei', en: 'Two'}},
        ],
      },
      {events: [{name: {de: 'Eins'}, location: {name: {de: 'Saal'}}}, {name: {de: 'Zwei'}}]},
    ],
    [
      'a text in a list in an object',
      {letters: {steps: [{name: {en: 'Write', de: 'Schreiben'}, source}]}},
      {letters: {steps: [{name: {de: 'Schreiben'}, source: inOne}]}},
    ],
    ['the source of people', {people: {source}}, {people: {source: inOne}}],
    ['nothing of the address of people', {people: 'people.{lang}.json'}, {people: 'people.{lang}.json'}],
  ];
  for (const [what, campaign, expected] of rows)
    it(`reduces ${what} to one language and keeps the language code`, () => {
      expect(inGerman(campaign)).to.deep.equal(expected);
    });

  describe('of people', () => {
    const consent = {on: '2023-05-02', by: 'person' as const, fields: ['name' as const, 'status' as const]};
    const old = {...consent, on: '2022-01-01'};
    const address = anAddress();
    const cut = (sections: object) => inGerman(frozen(aCampaign(sections))) as Required<Campaign>;

    it('keeps only who has agreed, and of them what they agreed to', () => {
      const released = {state: 'released' as const, asOf: '2023-05-01'};
      const {people, stories, poems} = cut({
        people: peopleOf(
          aPerson({consent, address, birthDate: '1980-05-21', age: 43}),
          aPerson({id: 'old', status: released, consent: old}),
          aPerson({id: 'minor', consent, age: 17}),
          aPerson({id: 'wrong', consent: 'asked' as never}),
        ),
        stories: {
          people: [
            aStory({consent, address, before: 'She taught.', picture: {url: 'a.jpg', alt: 'A'}}),
            aStory({id: 'old', status: released}),
          ],
        },
        poems: {works: [aPoem(), aPoem({id: 'old', consent: old})]},
      });
      const {persons} = people as People;
      const [person, story] = [persons[0]!, stories.people![0]!];
      expect(persons.map(({id}) => id)).to.deep.equal(['p-1']);
      expect(Object.keys(person)).to.deep.equal(['id', 'name', 'status', 'consent', 'source']);
      expect(stories.people!.map(({id}) => id)).to.deep.equal(['anna']);
      expect(Object.keys(story)).to.deep.equal(['id', 'name', 'status', 'consent', 'source', 'updated']);
      expect(poems.works!.map(({id}) => id)).to.deep.equal(['snow']);
    });

    it('keeps a birthday without its year', () => {
      const agreed = {...consent, fields: [...consent.fields, 'birthday' as const]};
      const {people} = cut({people: peopleOf(aPerson({consent: agreed, birthDate: '1980-05-21'}))});
      expect((people as People).persons[0]!.birthDate).to.equal('--05-21');
    });
  });

  it('passes the languages of each text to its callback', () => {
    const asked: (readonly string[])[] = [];
    inOneLanguage(
      {name: {en: 'Day', de: 'Tag'}, theme: {be: 'Тэма'}, url: 'https://example.org/'},
      languages => {
        asked.push(languages);
        return languages[0]!;
      },
      TODAY,
    );
    expect(asked).to.deep.equal([['en', 'de'], ['be']]);
  });

  const KEPT: [what: string, campaign: unknown][] = [
    ['a string for every language', aCampaign({name: 'Day', theme: 'Theme'})],
    ['the starters of a letter', {letters: {starters: [{be: 'Вітаю!', ru: 'Здравствуйте!'}]}}],
    ['the censored words by language', {postcards: {words: [{stems: {be: ['вайн'], ru: ['войн']}}]}}],
    ['unknown fields', {de: {en: 'a', de: 'b'}, figures: {more: {en: 'a', de: 'b'}}}],
    [
      'fields named like members of objects',
      JSON.parse('{"__proto__": {"name": {"en": "a", "de": "b"}}, "constructor": {"en": "a", "de": "b"}}'),
    ],
    ['an empty text', {name: {}, theme: {en: ''}}],
    ['a text with an invalid language tag', {name: {en: 'Day', 'no tag!': 'Tag'}}],
    ['a text with an invalid value', {name: {en: 'Day', de: 7}, theme: {en: ['Theme'], de: null}}],
    ['a value that is not a text', {name: 7, theme: null, events: null, letters: false}],
    ['a value that is not a list', {events: {name: {en: 'One', de: 'Eins'}}, channels: 'none'}],
    ['a value that is not an object', {figures: [{prisoners: {source}}], letters: 'Write'}],
    ['an item that is not an object', {events: [null, 7, 'One', [{name: {en: 'One', de: 'Eins'}}]]}],
    ['null', null],
    ['a string', 'campaign'],
    ['a list', [{name: {en: 'Day', de: 'Tag'}}]],
  ];
  for (const [what, campaign] of KEPT)
    it(`leaves ${what} unchanged`, () => {
      const before = JSON.stringify(campaign);
      expect(JSON.stringify(inGerman(frozen(campaign)))).to.equal(before);
    });

  it('changes neither its input nor the order of the fields', () => {
    const campaign = frozen({
      url: 'https://example.org/',
      name: {en: 'Day', de: 'Tag'},
      version: 1,
      events: [{startDate: '2023-05-21', name: {en: 'One', de: 'Eins'}, more: {en: 'a'}}],
      unknown: {b: 1, a: 2},
    });
    expect(JSON.stringify(inGerman(campaign))).to.equal(
      '{"url":"https://example.org/","name":{"de":"Tag"},"version":1,"events":[{"startDate":"2023-05-21","name":{"de":"Eins"},"more":{"en":"a"}}],"unknown":{"b":1,"a":2}}',
    );
  });
});
