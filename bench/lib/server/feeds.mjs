/**
 * The feeds of the bench, the same in each run. Each has two forms with the same data: the floors' own, which is as short as
 * possible, and a campaign for our elements. All names and numbers are made up.
 */
import {yesterday} from './partner-page.mjs';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
const EVENTS_A_DAY = 20;

/** So far in the future that no event of the list is past. */
const FIRST_MORNING = Date.UTC(2090, 0, 1, 8);

const CITIES = ['Berlin', 'Vilnius', 'Prague', 'Oslo', 'Lisbon', 'Tbilisi', 'Warsaw', 'Riga'];
const KINDS = ['Letter-writing evening', 'Vigil', 'Solidarity rally', 'Film screening', 'Panel discussion'];

const NETWORKS_TEXT = 'Free all political prisoners';

/** The language in the name of a campaign. The texts here are in one language, so every file has the same ones. */
const LANGUAGE = /(?<=\.campaign)\.[\w-]+(?=\.json$)/;

/** The answer at `https://feed.test/<name>?rows=`, or `undefined`. */
export function feedAt(name, rows = 10) {
  return FEEDS[name.replace(LANGUAGE, '')]?.(rows);
}

const FEEDS = {
  'counter.json': () => ({
    count: 1184,
    asOf: '2026-11-22T00:00:00Z',
    since: '2020-08-09T00:00:00Z',
    perDay: 1.7,
  }),
  'events.json': rows =>
    moments(rows).map(({index, start, end, name, city}) => ({
      id: String(index),
      title: name,
      start: localTime(start),
      end: localTime(end),
      when: whenWords.format(start),
      url: `https://ev.test/${index}`,
      location: city,
    })),
  'share.json': () => ({
    text: NETWORKS_TEXT,
    url: 'https://partner.test/p',
    hashtags: 'FreeThemAll,Solidarity',
  }),

  'figures.campaign.json': () =>
    campaign({
      figures: {
        prisoners: {
          value: 1184,
          asOf: yesterday(),
          source: {name: 'Example Committee', url: 'https://example.org/count'},
        },
      },
    }),
  'estimate.campaign.json': () =>
    campaign({
      figures: {
        daysInPrison: {
          value: 1_184_000,
          asOf: yesterday(),
          source: {name: 'Example Committee'},
          estimate: {perDay: 86_400},
        },
      },
    }),
  'events.campaign.json': rows =>
    campaign({
      events: moments(rows).map(({index, start, end, name, city}) => ({
        id: String(index),
        name,
        startDate: localTime(start),
        endDate: localTime(end),
        timeZone: 'Europe/Berlin',
        location: {addressLocality: city},
        url: `https://ev.test/${index}`,
      })),
    }),
  'names.json': rows =>
    people(rows).map(({id, name}) => ({id, name, status: 'In prison as of 22 November 2026'})),
  'people.campaign.json': rows =>
    campaign({
      people: {
        contact: 'mailto:names@example.org',
        source: {name: 'Example Committee', url: 'https://example.org/people'},
        persons: people(rows).map(({id, name}) => ({
          id,
          name: {en: name},
          status: {state: 'held', asOf: '2026-11-22'},
          consent: {on: '2026-11-01', by: 'relative', fields: ['name', 'status']},
        })),
      },
    }),
  'hashtags.campaign.json': () =>
    campaign({
      hashtags: {
        tags: ['#FreeThemAll', '#Solidarity'],
        text: NETWORKS_TEXT,
        url: 'https://partner.test/p',
      },
    }),
};

const whenWords = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

function campaign(section) {
  return {version: 1, name: 'Example campaign', updated: '2026-11-22', ...section};
}

/** The numbers are spread, so that the names are in no order. */
function people(rows) {
  return Array.from({length: rows}, (_, index) => ({
    id: `p-${index}`,
    name: `Example ${((index * 7_919) % 100_003).toString(36)}`,
  }));
}

function moments(rows) {
  return Array.from({length: rows}, (_, index) => {
    const start = FIRST_MORNING + Math.floor(index / EVENTS_A_DAY) * DAY + (index % EVENTS_A_DAY) * HALF_HOUR;
    return {
      index,
      start,
      end: start + 3 * HALF_HOUR,
      name: `${KINDS[index % KINDS.length]} ${index}`,
      city: CITIES[index % CITIES.length],
    };
  });
}

function localTime(moment) {
  return new Date(moment).toISOString().slice(0, 16);
}
