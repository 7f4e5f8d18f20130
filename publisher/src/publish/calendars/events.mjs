import {createHash} from 'node:crypto';
import {timesOf} from 'solidarity-widgets/campaign-tools';
import {eventsAsRead, readEvents} from '../data/read-events.mjs';

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

/**
 * When the calendars of a site have last changed, as an ISO time: when its events have, if that is noted of all, else the last
 * change of the campaign.
 */
export function lastChange({campaign: {events = [], updated}, changes: {changed, removed}}) {
  const isNoted = events.every(({id, revision}) => changed[id] && Number.isInteger(revision));
  const noted = isNoted ? [...Object.values(changed), ...removed.map(({at}) => at)].sort().at(-1) : undefined;
  return noted ?? updated;
}

const all = new WeakMap();

/**
 * The events of a site for its calendars, the same for all languages.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @returns {Dated[]} The events.
 */
export function eventsOf(site) {
  if (!all.has(site)) all.set(site, eventsIn(site));
  return all.get(site);
}

function eventsIn(site) {
  const {campaign, changes, now} = site;
  const {changed, removed} = changes;
  const last = lastChange(site);
  const noted = removed.flatMap(note =>
    eventsAsRead(campaign, [asCancelled(note)], now).map(event =>
      dated(event, note.at, {last, isRemoved: true}),
    ),
  );
  return [...readEvents(campaign, now).map(event => dated(event, changed[event.id], {last})), ...noted];
}

function dated(event, at, {last, isRemoved = false}) {
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
}

const digestOf = value => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** It needs a name to be read. Nobody sees it. */
const asCancelled = ({id, day, revision, country}) => ({
  id,
  name: id,
  startDate: day,
  revision,
  eventStatus: 'EventCancelled',
  location: {countryCode: country},
});
