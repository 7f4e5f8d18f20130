/** The shortest valid items of each list, by the name of the list; `index` makes each one different. */

const DAY = '2023-05-19';

export const source = {name: 'a'};
const status = {state: 'held', asOf: DAY};

export const figure = {value: 1, asOf: DAY, source};
export const donation = {collector: source, recipient: source, reviewedOn: DAY, source};
export const video = {name: 'a', url: 'https://example.org/'};

export const events = index => ({id: `${index}`, name: 'a', startDate: '2099-01-01'});
export const channels = () => ({name: 'a', url: 'tel:1', network: 'telegram'});
export const initiatives = index => ({
  name: `${index}`,
  kind: 'write',
  reviewedOn: DAY,
  source: {name: `${index}`},
});
export const today = () => ({text: 'a', source});
export const people = index => ({
  id: `${index}`,
  name: 'a',
  status,
  consent: 'given',
  source,
  updated: DAY,
});
export const persons = index => ({id: `${index}`, name: 'a', status, consent: 'given', source});
export const works = index => ({
  id: `${index}`,
  author: {name: 'a', status},
  consent: 'given',
  original: {inLanguage: 'be', text: 'a'},
  source,
});
export const translations = () => ({inLanguage: 'en', text: 'a', translator: 'a'});
export const breakdown = () => ({name: 'a', value: 1});
export const tags = index => `a${index}`;
export const steps = () => ({name: 'a', text: 'a', source});
export const dont = () => ({text: 'a', source});
export const letters = {steps: [steps()]};
export const starters = () => ({be: 'a', ru: 'a'});
export const inLanguage = () => 'be';
export const languages = () => 'be';
export const currencies = () => 'EUR';
export const captions = () => ({url: '/a.vtt', inLanguage: 'be'});
export const words = () => ({stems: {be: ['a']}, reason: 'a', source});
export const stems = index => index.toString(36);

/** An event of which every field is wrong. */
export const wrongEvent = {
  id: 0,
  name: 0,
  startDate: 0,
  endDate: 0,
  allDay: 0,
  timeZone: 0,
  location: 0,
  eventAttendanceMode: 0,
  organizer: 0,
  eventStatus: 0,
  kind: 0,
  url: 0,
  description: 0,
};
