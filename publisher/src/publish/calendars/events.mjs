import {
  countryName,
  languages,
  readCampaign,
  timesOf,
  withCountryNames,
} from 'solidarity-widgets/campaign-tools';

/**
 * An event as all calendars have it, in whichever language.
 *
 * @typedef {object} Dated
 * @property {any} event - As elements read it.
 * @property {any} times - Its times, as lines of a calendar.
 * @property {Date} [changed] - When it was last changed, if that is noted.
 * @property {boolean} isRemoved - Whether it is no longer in the campaign. It is cancelled then, until its last day is over, with no
 *   word of its own: that is how calendars let go of an event (RFC 5546, 3.2.5).
 */

const read = new WeakMap();

/**
 * The events of a site for its calendars, read once for all languages.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @returns {Dated[]} The events.
 */
export function eventsOf(site) {
  if (!read.has(site)) read.set(site, eventsIn(site));
  return read.get(site);
}

function eventsIn({campaign, changes, now}) {
  const {version, name, updated, events = []} = campaign;
  const {changed, removed} = changes;
  const asRead = list => {
    const named = withCountryNames({version, name, updated, events: list}, languages, countryName);
    return readCampaign(named, now).sections.events ?? [];
  };
  const dated = (event, at, isRemoved = false) => ({
    event,
    times: timesOf(event),
    changed: at && new Date(at),
    isRemoved,
  });
  return [
    ...asRead(events).map(event => dated(event, changed[event.id])),
    ...removed.flatMap(note => asRead([asCancelled(note)]).map(event => dated(event, note.at, true))),
  ];
}

/** It needs a name to be read. Nobody sees it. */
const asCancelled = ({id, day, revision, country}) => ({
  id,
  name: id,
  startDate: day,
  revision,
  eventStatus: 'EventCancelled',
  location: {countryCode: country},
});
