import {hasWithdrawn} from '../folder/private.mjs';
import {placesIn} from '../check/campaign/schema.mjs';
import {formatted} from '../check/campaign/paths.mjs';
import {languagesOf} from '../check/campaign/languages-of.mjs';
import {firstCampaign, momentOf} from './first-campaign.mjs';

/** What is said once for each year. */
const OF_ITS_YEAR = ['figures', 'theme', 'url', 'expires', 'withdrawn'];

/** The sections with people, and their lists. */
const PEOPLE = {people: 'persons', stories: 'people', poems: 'works'};

/**
 * What of an older campaign is not in the new one.
 *
 * @typedef {object} LeftOut
 * @property {string[]} members - Paths of what is said once for each year.
 * @property {number} events - How many events are over.
 * @property {number} withdrawn - How many entries there were of people, events and others that have been withdrawn.
 * @property {string[]} ofOldYear - Paths of texts and links that are in the new campaign and name the year of the older one.
 */

/**
 * What lasts of an older campaign, as a new one.
 *
 * @param {import('./older.mjs').Older} older - The older campaign.
 * @param {{year: number, languages?: string[], now: Date}} options - Of the new one.
 * @returns {{campaign: any, files: string[]} & LeftOut} The new campaign, and the files that it names by a path.
 */
export function lastingOf({json, withdrawn}, {year, languages, now}) {
  const {version, name, date, timeZone, ...rest} = json;
  const members = OF_ITS_YEAR.filter(key => Object.hasOwn(rest, key) && key !== 'withdrawn');
  for (const key of OF_ITS_YEAR) delete rest[key];
  if (rest.letters?.theme !== undefined) {
    rest.letters = {...rest.letters, theme: undefined};
    members.push('letters.theme');
  }
  const counts = {events: 0, withdrawn: 0};
  const today = now.toISOString().slice(0, 10);
  const kept = withoutWithdrawn(rest, withdrawn, counts);
  if (Array.isArray(kept.events))
    kept.events = kept.events.filter(event => !isOver(event, today) || !++counts.events);
  const first = firstCampaign({year, now, languages: languages ?? languagesOf(json, [...placesIn(json)])});
  const campaign = {
    ...first,
    ...(version !== undefined && {version}),
    ...(name !== undefined && {name}),
    ...dayOf(date, year),
    ...(timeZone !== undefined && {timeZone}),
    ...kept,
    languages: first.languages,
    updated: momentOf(now),
  };
  return {
    campaign,
    files: filesOf(campaign),
    members,
    ...counts,
    ofOldYear: ofYear(campaign, typeof date === 'string' ? Number(date.slice(0, 4)) : NaN, year),
  };
}

/** `value` without the entries of lists whose ids have been withdrawn; without all people if everybody has withdrawn. */
function withoutWithdrawn(json, withdrawn, counts) {
  const cut = value => {
    if (Array.isArray(value))
      return value
        .filter(item => {
          const isGone = typeof item?.id === 'string' && hasWithdrawn({...withdrawn, all: false}, item.id);
          if (isGone) counts.withdrawn++;
          return !isGone;
        })
        .map(cut);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cut(member)]));
  };
  const kept = cut(json);
  if (withdrawn.all)
    for (const [section, list] of Object.entries(PEOPLE))
      if (Array.isArray(kept[section]?.[list])) {
        counts.withdrawn += kept[section][list].length;
        kept[section] = {...kept[section], [list]: []};
      }
  return kept;
}

/** Whether an event has ended before `today`; not known of one whose days cannot be read. */
function isOver(event, today) {
  const last = event?.endDate ?? event?.startDate;
  return typeof last === 'string' && /^\d{4}-\d\d-\d\d/.test(last) && last.slice(0, 10) < today;
}

/** The same day in the new year. */
function dayOf(date, year) {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return {};
  const day = `${year}${date.slice(4)}`;
  const moment = new Date(day);
  return !isNaN(moment) && moment.toISOString().startsWith(day) ? {date: day} : {};
}

const filesOf = campaign => [
  ...new Set(
    [...placesIn(campaign)]
      .filter(
        ({kind, value}) =>
          kind === 'fileAddress' && typeof value === 'string' && !/^[a-z][a-z\d+.-]*:|^\//i.test(value),
      )
      .map(({value}) => value.replace(/[?#].*$/s, '')),
  ),
];

/** The paths of texts, links and hashtags that name the old year. What a source has said in it stays true. */
function ofYear(campaign, old, year) {
  if (!(old < year)) return [];
  const names = value => JSON.stringify(value ?? '').includes(String(old));
  return [...placesIn(campaign)]
    .filter(
      ({kind, keys, value}) =>
        ['text', 'link', 'hashtag'].includes(kind) && !keys.includes('source') && names(value),
    )
    .map(({keys}) => formatted(keys));
}
