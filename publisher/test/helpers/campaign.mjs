const SOURCE = {name: 'Example Centre', url: 'https://example.org/count'};

export const HEADINGS =
  'Person,Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed,Notes (internal)';

/** A row of the register: all was agreed to, unless `cells` say otherwise. */
export function row(id, cells = {}) {
  const all = {
    person: id,
    by: 'Person',
    relation: 'herself',
    on: '2027-02-01',
    name: 'yes',
    status: 'yes',
    story: 'yes',
    portrait: 'yes',
    birthday: 'yes',
    address: 'yes',
    poem: 'yes',
    adult: 'yes',
    reviewed: '2027-04-01',
    notes: 'kept-by-the-family',
    ...cells,
  };
  return Object.values(all).join(',');
}

/** A register with these rows. */
export const register = (...rows) => `${[HEADINGS, ...rows].join('\n')}\n`;

/** The story of somebody who is held. */
export const story = (id, name, more = {}) => ({
  id,
  name: {en: name, be: `${name} (be)`},
  status: {state: 'held', asOf: '2027-04-15', source: SOURCE},
  before: {en: `${name} taught.`, be: `${name} вучыў.`},
  consent: 'given',
  source: SOURCE,
  updated: '2027-04-18',
  ...more,
});

/** A poem. */
export const poem = (id, author, more = {}) => ({
  id,
  author: {name: author, status: {state: 'held', asOf: '2027-04-15'}},
  consent: 'given',
  original: {inLanguage: 'be', name: 'Снег', text: 'Снег ідзе.'},
  source: SOURCE,
  ...more,
});

/** Somebody in the list of names. */
export const person = (id, name, more = {}) => ({
  id,
  name,
  status: {state: 'held', asOf: '2027-04-15'},
  consent: 'given',
  source: SOURCE,
  ...more,
});

export const event = (id, more = {}) => ({
  id,
  name: {en: `Event ${id}`, be: `Падзея ${id}`},
  startDate: '2027-05-21T18:00',
  timeZone: 'Europe/Vilnius',
  location: {addressLocality: 'Vilnius', addressCountry: {en: 'Lithuania', be: 'Літва'}},
  ...more,
});

/** A campaign with a figure, and what else is given. */
export const campaign = (more = {}) => ({
  version: 1,
  name: {en: 'A day', be: 'Дзень'},
  date: '2027-05-21',
  url: 'https://example.org/2027',
  languages: ['en', 'be'],
  updated: '2027-04-20',
  figures: {prisoners: {value: 1182, qualifier: 'atLeast', asOf: '2027-04-20', source: SOURCE}},
  ...more,
});
