/** A campaign in which nothing is wrong on 21 April 2027, with what a test is about. All of it is made up. */
export const aCampaign = (more = {}) => ({
  version: 1,
  name: {en: 'Example Day', be: 'Прыкладны дзень'},
  languages: ['en', 'be'],
  updated: '2027-04-20',
  ...more,
});

export const anEvent = (more = {}) => ({
  id: 'e-riga',
  name: {en: 'Rally', be: 'Мітынг'},
  startDate: '2027-05-21T18:00',
  timeZone: 'Europe/Riga',
  location: {addressLocality: {en: 'Riga', be: 'Рыга'}, addressCountry: {en: 'Latvia', be: 'Латвія'}},
  ...more,
});

const source = {name: 'Example Centre', url: 'https://example.org/count'};

export const aFigure = (more = {}) => ({
  value: 1182,
  qualifier: 'atLeast',
  asOf: '2027-04-20',
  source,
  ...more,
});

export const aStory = (more = {}) => ({
  id: 'ales',
  name: {en: 'Ales Example', be: 'Алесь Прыкладны'},
  status: {state: 'held', asOf: '2027-04-15'},
  consent: {on: '2027-04-16', by: 'relative', fields: ['name', 'status', 'portrait']},
  source,
  updated: '2027-04-18',
  ...more,
});

/** A register by which the person of `aStory` has agreed to everything. */
export const CONSENTS =
  'Person,Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed,Notes (internal)\r\n' +
  'ales,Sister,relative,2027-04-16,yes,yes,yes,yes,yes,yes,yes,yes,2027-04-16,\r\n';
