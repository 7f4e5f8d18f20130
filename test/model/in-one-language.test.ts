import {expect} from '@open-wc/testing';
import {inOneLanguage} from '../../src/model/in-one-language.js';
import {aCampaign} from '../helpers/campaigns.js';

/** Chooses `language` if it is available, else the first. */
const choosing = (language: string) => (languages: readonly string[]) =>
  languages.includes(language) ? language : languages[0]!;

const inGerman = (campaign: unknown) => inOneLanguage(campaign, choosing('de'));

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
    ['a text that is not in the language', {theme: {be: 'Тэма', en: 'Theme'}}, {theme: {be: 'Тэма'}}],
    [
      'a text in an object in an object',
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
  ];
  for (const [what, campaign, expected] of rows)
    it(`gives ${what} in one language, which it still names`, () => {
      expect(inGerman(campaign)).to.deep.equal(expected);
    });

  it('asks which of the languages that a text has', () => {
    const asked: (readonly string[])[] = [];
    inOneLanguage(
      {name: {en: 'Day', de: 'Tag'}, theme: {be: 'Тэма'}, url: 'https://example.org/'},
      languages => {
        asked.push(languages);
        return languages[0]!;
      },
    );
    expect(asked).to.deep.equal([['en', 'de'], ['be']]);
  });

  const KEPT: [what: string, campaign: unknown][] = [
    ['a string for every language', aCampaign({name: 'Day', theme: 'Theme'})],
    ['the starters of a letter', {letters: {starters: [{be: 'Вітаю!', ru: 'Здравствуйте!'}]}}],
    ['the words of postcards by language', {postcards: {words: [{stems: {be: ['вайн'], ru: ['войн']}}]}}],
    ['fields that it does not know', {de: {en: 'a', de: 'b'}, figures: {more: {en: 'a', de: 'b'}}}],
    [
      'a field by a name that objects have',
      JSON.parse('{"__proto__": {"name": {"en": "a", "de": "b"}}, "constructor": {"en": "a", "de": "b"}}'),
    ],
    ['a text without words', {name: {}, theme: {en: ''}}],
    ['a text with a wrong language', {name: {en: 'Day', 'no tag!': 'Tag'}}],
    ['a text with a wrong word', {name: {en: 'Day', de: 7}, theme: {en: ['Theme'], de: null}}],
    ['what is no text', {name: 7, theme: null, events: null, letters: false}],
    ['what is no list', {events: {name: {en: 'One', de: 'Eins'}}, channels: 'none'}],
    ['what is no object', {figures: [{prisoners: {source}}], letters: 'Write'}],
    ['what is no item', {events: [null, 7, 'One', [{name: {en: 'One', de: 'Eins'}}]]}],
    ['nothing', null],
    ['no campaign', 'campaign'],
    ['a list', [{name: {en: 'Day', de: 'Tag'}}]],
  ];
  for (const [what, campaign] of KEPT)
    it(`leaves ${what} as it is`, () => {
      const before = JSON.stringify(campaign);
      expect(JSON.stringify(inGerman(frozen(campaign)))).to.equal(before);
    });

  it('changes nothing in the campaign that it is given, nor the order of its fields', () => {
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
