import {createHash} from 'node:crypto';
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
 * @property {any} times - Its times, as lines of a calendar: to look up time zones takes longest, so they are found when they are asked for.
 * @property {string} key - A digest of everything from which its entry is made in any language.
 * @property {Date} [changed] - When it was last changed, if that is noted.
 * @property {boolean} isRemoved - Whether it is no longer in the campaign. It is cancelled then, until its last day is over, with no
 *   word of its own: that is how calendars let go of an event (RFC 5546, 3.2.5).
 */

const read = new WeakMap();

/**
 * When the calendars of a site have last changed, as an ISO time: when its events have, if that is noted of all, else the last
 * change of the campaign.
 */
export function lastChange({campaign: {events = [], updated}, changes: {changed, removed}}) {
  const isNoted = events.every(({id, revision}) => changed[id] && Number.isInteger(revision));
  const noted = isNoted ? [...Object.values(changed), ...removed.map(({at}) => at)].sort().at(-1) : undefined;
  return noted ?? updated;
}

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

function eventsIn(site) {
  const {campaign, changes, now} = site;
  const {version, name, updated, events = []} = campaign;
  const {changed, removed} = changes;
  const asRead = list => {
    const named = withCountryNames({version, name, updated, events: list}, languages, countryName);
    return readCampaign(named, now).sections.events ?? [];
  };
  const last = lastChange(site);
  const dated = (event, at, isRemoved = false) => {
    let times;
    // What is not noted is as of the last change of all.
    const isNoted = at && Number.isInteger(event.revision);
    return {
      event,
      get times() {
        return (times ??= timesOf(event));
      },
      key: digestOf([event, at, isRemoved, isNoted ? '' : last]),
      changed: at && new Date(at),
      isRemoved,
    };
  };
  return [
    ...asRead(events).map(event => dated(event, changed[event.id])),
    ...removed.flatMap(note => asRead([asCancelled(note)]).map(event => dated(event, note.at, true))),
  ];
}

const digestOf = value =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** It needs a name to be read. Nobody sees it. */
const asCancelled = ({id, day, revision, country}) => ({
  id,
  name: id,
  startDate: day,
  revision,
  eventStatus: 'EventCancelled',
  location: {countryCode: country},
});
