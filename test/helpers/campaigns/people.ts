import type {Campaign} from '../../../src/model/campaign.js';

type Story = NonNullable<NonNullable<Campaign['stories']>['people']>[number];
export type People = Exclude<NonNullable<Campaign['people']>, string>;
type Person = People['persons'][number];
type Poem = NonNullable<NonNullable<Campaign['poems']>['works']>[number];

const source = {name: 'Example Committee', url: 'https://example.org/source'};

/** A valid story of an invented person; a test sets only the fields that it is about. */
export function aStory(fields: Partial<Story> = {}): Story {
  return {
    id: 'anna',
    name: 'Anna Example',
    status: {state: 'held', asOf: '2023-05-01'},
    consent: 'given',
    source,
    updated: '2023-05-02',
    ...fields,
  };
}

/** Stories with these ids, in that order. */
export function storiesOf(...ids: string[]): Story[] {
  return ids.map(id => aStory({id, name: `Example ${id}`}));
}

/** A valid poem by an invented person; a test sets only the fields that it is about. */
export function aPoem(fields: Partial<Poem> = {}): Poem {
  return {
    id: 'snow',
    author: {name: 'Petr Sample', status: {state: 'released', asOf: '2023-04-20'}},
    consent: {on: '2023-05-01', by: 'person', fields: ['name', 'status', 'poem']},
    original: {inLanguage: 'be', name: 'Снег', text: 'Першы радок,\n  другі.\n\nЯшчэ страфа.'},
    translations: [
      {
        inLanguage: 'en',
        name: 'Snow',
        text: 'A first line,\n  a second.\n\nAnother stanza.',
        translator: 'A. Nobody',
      },
      {inLanguage: 'de', text: 'Eine Zeile.', translator: 'B. Niemand'},
    ],
    source,
    ...fields,
  };
}

/** A valid entry of an invented person; a test sets only the fields that it is about. */
export function aPerson(fields: Partial<Person> = {}): Person {
  return {
    id: 'p-1',
    name: 'Anna Example',
    status: {state: 'held', asOf: '2023-05-01'},
    consent: {on: '2023-05-02', by: 'person', fields: ['name', 'status', 'birthday', 'address']},
    source,
    ...fields,
  };
}

/** People, where to ask for an entry to be removed, and nothing else. */
export const peopleOf = (...persons: Person[]): People => ({
  contact: 'mailto:names@example.org',
  persons,
});

/** A project that collects stories or poems. */
export const aProject = {
  name: 'Example Project',
  description: 'It collects examples.',
  url: 'https://example.org/project',
  source: {name: 'Example Committee'},
};
