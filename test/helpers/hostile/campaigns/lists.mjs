/** Hostile campaigns whose lists are too long, wrong, or both. */
import {filled, filledMap} from './filled.mjs';
import * as valid from './valid-items.mjs';

/** For each list of a campaign, a campaign with these items in it and no other fault. */
const LISTS = {
  events: items => ({events: items}),
  channels: items => ({channels: items}),
  initiatives: items => ({initiatives: items}),
  today: items => ({today: items}),
  people: items => ({stories: {people: items}}),
  persons: items => ({people: {contact: 'mailto:a@example.org', persons: items}}),
  works: items => ({poems: {works: items}}),
  translations: items => ({poems: {works: [{...valid.works(0), translations: items}]}}),
  breakdown: items => ({figures: {prisoners: {...valid.figure, breakdown: items}}}),
  tags: items => ({hashtags: {tags: items}}),
  steps: items => ({letters: {steps: items}}),
  dont: items => ({letters: {...valid.letters, dont: items}}),
  starters: items => ({letters: {...valid.letters, starters: items}}),
  inLanguage: items => ({
    letters: {...valid.letters, languages: {inLanguage: items, source: valid.source}},
  }),
  currencies: items => ({donation: {...valid.donation, currencies: items}}),
  captions: items => ({video: {...valid.video, captions: items}}),
  words: items => ({postcards: {words: items}}),
  stems: items => ({postcards: {words: [{...valid.words(0), stems: {be: items}}]}}),
  languages: items => ({languages: items}),
};

/** The lists that have a section of their own, so that a campaign can have all of them. */
const APART = [
  'events',
  'channels',
  'initiatives',
  'today',
  'people',
  'persons',
  'works',
  'breakdown',
  'tags',
  'steps',
];

const inEach = (room, item) =>
  Object.assign({}, ...APART.map(name => LISTS[name](filled(room / APART.length, item(name)))));

/** Items that are invalid in every list. */
const wrong = random => [0, null, {}, [], '', true, {id: 0}, {name: 0}][Math.floor(random() * 8)];

export const LIST_KINDS = {
  ...Object.fromEntries(
    Object.entries(LISTS).flatMap(([name, list]) => [
      [`many ${name}`, room => list(filled(room, valid[name]))],
      [`wrong ${name}`, (room, random) => list(filled(room, () => wrong(random)))],
    ]),
  ),
  'many of each': room => inEach(room, name => valid[name]),
  'wrong in each': (room, random) => inEach(room, () => () => wrong(random)),
  'null in each': room => inEach(room, () => () => null),
  'zeros for events': room => ({events: filled(room, () => 0)}),
  'empty lists for events': room => ({events: filled(room, () => [])}),
  'every other event wrong': room => ({
    events: filled(room, index => (index % 2 ? valid.events(index) : {})),
  }),
  'every field of an event wrong': room => ({events: filled(room, () => valid.wrongEvent)}),
  'names in wrong languages': room => ({
    events: filled(room, () => ({name: filledMap(600, () => 0), startDate: '2099-01-01'})),
  }),
  'events against the rules': room => ({
    events: filled(room, () => ({name: 'a', startDate: '2099-01-02', endDate: '2099-01-01'})),
  }),
  'every other event against the rules': room => ({
    events: filled(room, index => ({...valid.events(index), ...(index % 2 && {endDate: '2001-01-01'})})),
  }),
  'wrong translations of each poem': room => ({
    poems: {works: filled(room, index => ({...valid.works(index), translations: Array(50).fill(0)}))},
  }),
  'wrong stems of each word': room => ({
    postcards: {
      words: filled(room, index => ({...valid.words(index), stems: {be: ['a', ...Array(99).fill(0)]}})),
    },
  }),
  'much withdrawn': room => ({
    withdrawn: filled(room / 2, index => index.toString(36)),
    ...inEach(room / 2, name => valid[name]),
  }),
  'withdrawn in other letters': room => ({
    withdrawn: filled(room / 2, index => `Ё ${index}`),
    events: filled(room / 2, index => ({...valid.events(index), id: `е${index}`})),
  }),
  'wrong things withdrawn': room => ({withdrawn: filled(room, () => 0), events: [valid.events(0)]}),
  'the same id': room => ({
    events: filled(room / 5, () => valid.events(0)),
    stories: {people: filled(room / 5, () => valid.people(0))},
    people: LISTS.persons(filled(room / 5, () => valid.persons(0))).people,
    poems: {works: filled(room / 5, () => valid.works(0))},
    initiatives: filled(room / 5, () => valid.initiatives(0)),
  }),
};
