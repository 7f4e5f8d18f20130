import {countryName, languages, readCampaign, withCountryNames} from 'solidarity-widgets/campaign-tools';

const read = new WeakMap();

/**
 * The events of a campaign in all its languages, as elements read them; read once.
 *
 * @param {any} campaign - The campaign without people.
 * @param {Date} now - The day.
 * @returns {any[]} The events.
 */
export function readEvents(campaign, now) {
  if (!read.has(campaign)) read.set(campaign, eventsAsRead(campaign, campaign.events ?? [], now));
  return read.get(campaign);
}

/** `events`, as elements would read them if they were those of the campaign. */
export function eventsAsRead({version, name, updated}, events, now) {
  const named = withCountryNames({version, name, updated, events}, languages, countryName);
  return readCampaign(named, now).sections.events ?? [];
}
