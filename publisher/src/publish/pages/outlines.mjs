import {agendaOf, comparable, toInstant} from 'solidarity-widgets/campaign-tools';
import {readEvents} from '../data/read-events.mjs';
import {inZone} from '../drawing/render.mjs';

/** The list of events draws 30 rows of those to come, and 30 of those that are over. */
const ROWS = 30;

/**
 * A campaign of which only those events are whole that its page shows at first. The list counts the others, sorts them and offers their
 * places as a choice, and says no more of them: so their words may change, and the page is still the same.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {any} campaign - The campaign, cut for a language.
 * @returns {any} A copy, of which the page is drawn.
 */
export function withOutlines(site, {events, ...campaign}) {
  const {isShown} = firstEventsOf(site);
  return {...campaign, ...(events && {events: events.map(each => (isShown(each) ? each : outlineOf(each)))})};
}

/**
 * Everything from which `withOutlines` makes its copy. What is the same in every language is the same object.
 *
 * @returns {unknown[]} As in a batch.
 */
export function inputsOfOutlines(site, {events = [], ...campaign}) {
  const {isShown, outlines} = firstEventsOf(site);
  return [campaign, outlines, events.filter(isShown)];
}

const known = new WeakMap();

/** Which events are shown at first, and outlines of the others in all languages. */
function firstEventsOf({campaign, now, day}) {
  if (!known.has(campaign)) {
    const noon = new Date(`${day}T12:00:00Z`);
    const {rows, past} = inZone(() => agendaOf(readEvents(campaign, now), noon, toInstant));
    const first = [rows, past].flatMap(each => each.slice(0, ROWS));
    const ids = new Set(first.map(({event}) => comparable(event.id)));
    const isShown = ({id}) => id === undefined || ids.has(comparable(id));
    const {events = []} = campaign;
    known.set(campaign, {isShown, outlines: events.map(each => (isShown(each) ? each.id : outlineOf(each)))});
  }
  return known.get(campaign);
}

/** It needs a name to be read. Nobody sees it. */
function outlineOf({description, organizer, url, photography, revision, location, ...event}) {
  const {name, streetAddress, ...place} = location ?? {};
  return {...event, name: event.id, ...(Object.keys(place).length && {location: place})};
}
