import {countryCodeOf} from '../../reading/countries.mjs';

const dayIn = date => String(date).slice(0, 10);

/** What is noted of an event in the history. Its words are not: they may name a person. */
export function noteOf({id, startDate, location, revision}) {
  const country = countryCodeOf(location);
  return {id, day: dayIn(startDate), ...(country && {country}), revision};
}

/** The same of an event that is removed: until its last day is over, calendars say that it is cancelled. */
export function noteOfRemoved({endDate, ...event}) {
  const {startDate, revision} = event;
  return {...noteOf({...event, revision: revision + 1}), day: dayIn(endDate ?? startDate)};
}

/**
 * The revision of each event that was here once, if it comes back: higher than what calendars know of it.
 *
 * @param {import('../../folder/history.mjs').History} history - What was noted.
 * @returns {Map<string, number>} The revisions, by id.
 */
export function revisionsAfter({events}) {
  return new Map(events.map(({id, revision = 0}) => [id, revision + 1]));
}
