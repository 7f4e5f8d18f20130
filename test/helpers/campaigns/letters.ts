import type {Campaign} from '../../../src/model/campaign.js';

type Letters = NonNullable<Campaign['letters']>;
type Address = NonNullable<Letters['address']>;

const source = {name: 'Example Committee', url: 'https://example.org/letters'};

/** A valid guide with one step; a test sets only the fields that it is about. */
export function aGuide(fields: Partial<Letters> = {}): Letters {
  return {steps: [{name: 'Write', text: 'Write a letter.', source}], ...fields};
}

/** A valid address; a test sets only the fields that it is about. */
export function anAddress(fields: Partial<Address> = {}): Address {
  return {
    name: 'Имя Фамилия',
    institution: 'ИК №4',
    streetAddress: 'ул. Антошкина, 3',
    postalCode: '246035',
    addressLocality: 'г. Гомель',
    addressCountry: 'Republic of Belarus',
    inLanguage: 'ru',
    note: 'An example: the name is made up.',
    source,
    ...fields,
  };
}

/** A guide with every field. */
export function aFullGuide(): Letters {
  return aGuide({
    theme: 'The right to correspondence',
    expectation: {text: 'Nobody can promise that a letter arrives.', source},
    steps: [
      {name: 'Choose a person', text: 'Choose somebody.', url: 'https://example.org/people', source},
      {name: 'Write', text: 'Write a letter.', source},
      {name: 'Post it', text: 'Post the letter.', source},
    ],
    do: [
      {text: 'Ask questions.', source},
      {text: 'Wish health.', source},
    ],
    dont: [{text: 'Make no allusions.', source}],
    enclose: [{text: 'A blank sheet.', source}],
    languages: {inLanguage: ['be', 'ru'], source},
    address: anAddress({url: 'https://example.org/addresses', verifiedOn: '2023-05-19'}),
    starters: [
      {be: 'Добры дзень!', ru: 'Здравствуйте!', meaning: 'Hello!'},
      {be: 'Як Вы?', ru: 'Как Вы?', meaning: {en: 'How are you?', de: 'Wie geht es Ihnen?'}},
    ],
    video: {
      name: 'How to write',
      url: 'https://www.youtube.com/watch?v=Example_-11',
      duration: 'PT4M30S',
      inLanguage: 'en',
    },
    keepCopy: {text: 'A copy can be kept.', url: 'https://example.org/copies', source},
  });
}
