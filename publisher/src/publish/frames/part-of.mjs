import {HEAD} from '../data/slices.mjs';

/** Events in a frame: what a phone draws at once. The campaign's page has all of them. */
const MOST_EVENTS = 50;

/**
 * What of a campaign the frame of an element holds: its sections, without people.
 *
 * @param {any} campaign - The campaign, cut for a language.
 * @param {import('./framed-elements.mjs').FramedElement} element - The element.
 * @param {string} day - The ISO day: events that are over come last.
 * @returns {any} A campaign; `undefined` if it has nothing for the element.
 */
export function partOf(campaign, {sections}, day) {
  if (!(sections[0] in campaign)) return undefined;
  const {
    people: _,
    events,
    ...part
  } = Object.fromEntries(
    [...HEAD, ...sections].filter(key => key in campaign).map(key => [key, campaign[key]]),
  );
  return {...part, ...(events && {events: nextEvents(events, day)})};
}

/** Whether the frame of an element has fewer events than the campaign. */
export const isCut = (campaign, {sections}) =>
  sections.includes('events') && campaign.events?.length > MOST_EVENTS;

/** The next events, then those that were last; in the order of the campaign. */
function nextEvents(events, day) {
  if (events.length <= MOST_EVENTS) return events;
  const end = ({startDate, endDate}) => endDate ?? startDate;
  const distance = event => (end(event) >= day ? [0, event.startDate] : [1, end(event)]);
  const sorted = events
    .map(event => ({event, key: distance(event)}))
    .sort(({key: [group, one]}, {key: [other, two]}) => {
      if (group !== other) return group - other;
      const order = one < two ? -1 : Number(one > two);
      return group ? -order : order;
    });
  const shown = new Set(sorted.slice(0, MOST_EVENTS).map(({event}) => event));
  return events.filter(event => shown.has(event));
}
