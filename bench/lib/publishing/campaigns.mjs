import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const DEFAULT = path.join(import.meta.dirname, '../../../campaigns/day-of-solidarity.json');

/** The ISO day for which campaigns are published. It is today's, since people are shown for no day to come. */
export const DAY = daysAgo(0);

/** Makes the folder of the default campaign. */
export function makeDefault(folder) {
  mkdirSync(folder, {recursive: true});
  copyFileSync(DEFAULT, fileIn(folder));
}

/**
 * Makes the folder of a campaign with everything that the default one has, and with many events and people, which are made up: each event with
 * its own words in all languages of the campaign, each person with a row in the register.
 *
 * @param {string} folder - The folder.
 * @param {object} size
 * @param {number} size.events - How many events.
 * @param {number} size.people - How many people, of whom a tenth have a story.
 */
export function makeLarge(folder, {events, people}) {
  const json = JSON.parse(readFileSync(DEFAULT, 'utf8'));
  const ids = Array.from({length: people}, (_, index) => `p-${index}`);
  const large = {
    ...json,
    updated: DAY,
    events: Array.from({length: events}, (_, index) => eventOf(index, json.languages)),
    people: {contact: 'mailto:people@example.org', persons: ids.map(personOf)},
    stories: {...json.stories, people: ids.slice(0, people / 10).map(storyOf)},
  };
  mkdirSync(path.join(folder, 'private'), {recursive: true});
  writeFileSync(fileIn(folder), JSON.stringify(large, null, 2));
  writeFileSync(
    historyIn(folder),
    JSON.stringify([noteOf('added', large.events, `${daysAgo(3)}T08:00:00Z`)]),
  );
  writeFileSync(path.join(folder, 'private/consent.csv'), [HEADINGS, ...ids.map(rowOf)].join('\n'));
}

/**
 * Changes the English name of one event, and notes it, as `import` does.
 *
 * @param {string} folder - The folder.
 * @param {string} at - When, as an ISO time.
 * @param {boolean} isNext - Whether it is the next event, which all pages show, or one that is far off.
 */
export function changeOneEvent(folder, at, isNext) {
  const json = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
  const days = [...json.events].sort((one, other) => (one.startDate < other.startDate ? -1 : 1));
  const event = (isNext && days.find(({startDate}) => startDate > DAY)) || days.at(-1);
  event.name.en += ' (new place)';
  event.revision = (event.revision ?? 0) + 1;
  json.updated = DAY;
  const history = existsSync(historyIn(folder)) ? JSON.parse(readFileSync(historyIn(folder), 'utf8')) : [];
  writeFileSync(historyIn(folder), JSON.stringify([...history, noteOf('changed', [event], at)]));
  writeFileSync(fileIn(folder), JSON.stringify(json, null, 2));
}

const noteOf = (what, events, at) => ({
  at,
  [what]: events.map(({id, startDate, revision}) => ({
    id,
    day: startDate.slice(0, 10),
    revision,
    fields: ['name'],
  })),
});

const fileIn = folder => path.join(folder, 'campaign.json');

const historyIn = folder => path.join(folder, 'history.json');

const SOURCE = {name: 'Example Centre', url: 'https://example.org/count'};

const TOWNS = [
  ['Vilnius', 'LT', 'Europe/Vilnius'],
  ['Berlin', 'DE', 'Europe/Berlin'],
  ['Warszawa', 'PL', 'Europe/Warsaw'],
  ['New York', 'US', 'America/New_York'],
  ['London', 'GB', 'Europe/London'],
];

function eventOf(index, languages) {
  const [addressLocality, addressCountry, timeZone] = TOWNS[index % TOWNS.length];
  const inAll = words =>
    Object.fromEntries(languages.map(language => [language, `${words} ${index} (${language})`]));
  return {
    id: `e-${index}`,
    name: inAll('Evening of letters'),
    startDate: daysAgo(100 - (index % 365)),
    opens: '18:00',
    closes: '20:00',
    timeZone,
    location: {name: `Hall ${index}`, addressLocality, addressCountry},
    description: inAll('Come and write letters to people who are held. Paper is there. This is evening'),
    url: `https://example.org/events/${index}`,
    revision: 0,
  };
}

const HELD = {state: 'held', asOf: daysAgo(6), source: SOURCE};

const personOf = (id, index) => ({
  id,
  name: {en: `Example Person ${index}`, be: `Прыклад Асоба ${index}`},
  status: HELD,
  consent: 'given',
  source: SOURCE,
});

const storyOf = (id, index) => ({
  ...personOf(id, index),
  before: {en: `Example Person ${index} taught.`, be: `Прыклад Асоба ${index} вучыць.`},
  updated: daysAgo(3),
});

const HEADINGS =
  'Person,Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed,Notes (internal)';

const rowOf = id => `${id},Person,herself,${daysAgo(60)},${'yes,'.repeat(8)}${daysAgo(20)},`;

function daysAgo(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
