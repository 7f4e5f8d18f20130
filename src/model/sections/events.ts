import * as v from 'valibot';
import {dayOrLocalTime} from '../days/day.js';
import {identifier} from '../values/identifier.js';
import {link} from '../values/address.js';
import {object} from '../values/object.js';
import {withinEach, type Fault, type Section} from '../values/section.js';
import {text} from '../values/text.js';
import {timeZone} from '../values/time-zone.js';
import {asUtc} from '../days/zoned-time.js';

/** Where an event takes place; schema.org `Place` with its `PostalAddress`. */
export const place = object({
  /** The house, hall or square. */
  name: v.optional(text),
  streetAddress: v.optional(text),
  addressLocality: v.optional(text),
  addressCountry: v.optional(text),
});

/** What is done there; a filter by kind uses it. */
export const eventKind = v.picklist([
  'letters',
  'rally',
  'vigil',
  'exhibition',
  'talk',
  'concert',
  'reading',
  'run',
  'service',
]);

/** schema.org `EventStatusType`, without its prefix. */
export const eventStatus = v.picklist([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
]);

/** One event, in schema.org's words. A weekday is never stored: it follows from the day. */
export const event = object({
  /** Stable over the life of the event; `withdrawn` and a calendar's UID rely on it. */
  id: v.optional(identifier),
  name: text,
  /** A day, or a local time (then `timeZone` is required). */
  startDate: dayOrLocalTime,
  /** Of the same form as `startDate`. The last day is part of the event. */
  endDate: v.optional(dayOrLocalTime),
  /** Whether an event that names only days goes on all day; otherwise its time is not known. */
  allDay: v.optional(v.boolean(), false),
  /** IANA name of the zone whose clocks `startDate` and `endDate` are read on. */
  timeZone: v.optional(timeZone),
  location: v.optional(place),
  /** Whether it is held at the place, online, or both. */
  eventAttendanceMode: v.optional(
    v.picklist(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']),
    'OfflineEventAttendanceMode',
  ),
  /** Who invites to it; several of them in one name. */
  organizer: v.optional(object({name: text, url: v.optional(link)})),
  eventStatus: v.optional(eventStatus, 'EventScheduled'),
  kind: v.optional(eventKind),
  /** The event's own page. */
  url: v.optional(link),
  description: v.optional(text),
});

export const eventsSchema = v.array(event);

export type Place = v.InferOutput<typeof place>;
export type EventKind = v.InferOutput<typeof eventKind>;
export type EventStatus = v.InferOutput<typeof eventStatus>;
export type CampaignEvent = v.InferOutput<typeof event>;

export const events: Section<CampaignEvent[]> = {
  name: 'events',
  schema: eventsSchema,
  faults: list => withinEach(list, eventFaults),
};

/** Whether `event` has a time of day, and not only days. */
export function isTimed({startDate}: Pick<CampaignEvent, 'startDate'>): boolean {
  return startDate.includes('T');
}

function eventFaults(event: CampaignEvent): Fault[] {
  const {startDate, endDate, timeZone, allDay} = event;
  const faults: Fault[] = [];
  const fault = (key: keyof CampaignEvent, what: string) =>
    faults.push({path: [key], message: `${what} startDate, ${startDate}`});
  if (isTimed(event) && !timeZone) fault('timeZone', 'is required by');
  if (isTimed(event) && allDay) fault('allDay', 'contradicts');
  if (endDate && endDate.includes('T') !== isTimed(event)) fault('endDate', 'is not of the form of');
  // Of two that name the same moment, the one without seconds comes first in the order of letters.
  else if (endDate && endDate < startDate && asUtc(endDate) < asUtc(startDate))
    fault('endDate', `${endDate} is before`);
  return faults;
}
