import * as v from 'valibot';
import {dayOrLocalTime, daysBetween, timeOfDay} from '../days/day.js';
import {countryCode} from '../values/country.js';
import {identifier, lookalikes} from '../values/identifier.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {withinEach, type Fault, type Section} from '../schema/section.js';
import {text} from '../values/text/text.js';
import {timeZone} from '../values/time-zone.js';
import {asUtc} from '../days/zoned-time.js';

/** Where an event takes place; schema.org `Place` with its `PostalAddress`. */
export const place = object({
  /** The house, hall or square. */
  name: v.optional(text),
  streetAddress: v.optional(text),
  addressLocality: v.optional(text),
  /** The country: its name, or its ISO 3166-1 alpha-2 code, "LT", in whose place publishing writes the name. */
  addressCountry: v.optional(text),
  /** Its ISO 3166-1 alpha-2 code, beside a name; schema.org has no word for it. Publishing writes it. */
  countryCode: v.optional(countryCode),
});

/** The kind of event, by which readers can filter. */
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

/** Whether people at an event may be photographed and filmed: not at all, in a marked zone only, or anywhere. */
export const photography = v.picklist(['none', 'zone', 'public']);

/** One event, with the property names of schema.org. Weekdays are never stored: they follow from the day. */
export const event = object({
  /** Stable over the life of the event: `withdrawn` refers to it, and the UID in calendars is made from it. */
  id: v.optional(identifier),
  name: text,
  /** A day, or a local time, which requires `timeZone`. */
  startDate: dayOrLocalTime,
  /** A day or a local time, like `startDate`. The last day is part of the event. */
  endDate: v.optional(dayOrLocalTime),
  /** Whether an event without a time of day lasts all day; otherwise its time is unknown. */
  allDay: v.optional(v.boolean(), false),
  /** When it opens on each day from `startDate` to `endDate`, which are days then; requires `closes` and `timeZone`. */
  opens: v.optional(timeOfDay),
  /** When it closes on each day; on the next day, if that is earlier than `opens`. */
  closes: v.optional(timeOfDay),
  /** IANA name of the time zone of `startDate` and `endDate`, or of `opens` and `closes`. */
  timeZone: v.optional(timeZone),
  location: v.optional(place),
  /** Whether the organiser tells the place only to those who ask; `location` then names no more than a town. */
  placeOnRequest: v.optional(v.boolean()),
  /** Whether people may be photographed and filmed there, if that is known; schema.org has no word for it. */
  photography: v.optional(photography),
  /** Whether it is held on site, online, or both. */
  eventAttendanceMode: v.optional(
    v.picklist(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']),
    'OfflineEventAttendanceMode',
  ),
  /** Who organises it; several organisers share one name. */
  organizer: v.optional(object({name: text, url: v.optional(link)})),
  eventStatus: v.optional(eventStatus, 'EventScheduled'),
  /** Whether nobody has confirmed yet that it takes place as announced; schema.org has no word for it. */
  isTentative: v.optional(v.boolean()),
  /**
   * How often it has changed: the SEQUENCE of its calendar entry, by which calendars know the newest. It never falls.
   * Without it, the day or moment of the campaign's `updated` counts, in minutes since 1970.
   */
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1))),
  kind: v.optional(eventKind),
  /** The event's own page. */
  url: v.optional(link),
  description: v.optional(text),
});

export const eventsSchema = list(event, 10_000);

export type Place = v.InferOutput<typeof place>;
export type EventKind = v.InferOutput<typeof eventKind>;
export type EventStatus = v.InferOutput<typeof eventStatus>;
export type Photography = v.InferOutput<typeof photography>;
export type CampaignEvent = v.InferOutput<typeof event>;

export const events: Section<CampaignEvent[]> = {
  name: 'events',
  schema: eventsSchema,
  hints: lookalikes,
  faults: list => withinEach(list, eventFaults),
};

/** Whether `event` has a time of day. */
export function isTimed({startDate}: Pick<CampaignEvent, 'startDate'>): boolean {
  return startDate.includes('T');
}

function eventFaults(event: CampaignEvent): Fault[] {
  const {startDate, endDate, timeZone, allDay, location, placeOnRequest} = event;
  const faults: Fault[] = [];
  for (const key of ['name', 'streetAddress'] as const)
    if (placeOnRequest && location?.[key])
      faults.push({
        path: ['location', key],
        message: 'contradicts placeOnRequest: leave it out, and name only the town and the country',
      });
  const fault = (key: keyof CampaignEvent, what: string) =>
    faults.push({path: [key], message: `${what} startDate, ${startDate}`});
  if (isTimed(event) && !timeZone) fault('timeZone', 'is required by');
  if (isTimed(event) && allDay) fault('allDay', 'contradicts');
  if (endDate && endDate.includes('T') !== isTimed(event)) fault('endDate', 'is not of the form of');
  // Comparing the strings alone is not enough: T15:00 sorts before T15:00:00, which is the same moment.
  else if (endDate && endDate < startDate && asUtc(endDate) < asUtc(startDate))
    fault('endDate', `${endDate} is before`);
  return [...faults, ...hoursFaults(event)];
}

/** Calendar entries are made of so many days at most. */
const MOST_DAYS_WITH_HOURS = 366;

function hoursFaults(event: CampaignEvent): Fault[] {
  const {startDate, endDate = startDate, timeZone, allDay, opens, closes} = event;
  if (!opens && !closes) return [];
  const faults: Fault[] = [];
  const fault = (key: keyof CampaignEvent, message: string) => faults.push({path: [key], message});
  const hours = opens ? 'opens' : 'closes';
  if (!opens) fault('opens', 'is required by closes');
  if (!closes) fault('closes', 'is required by opens');
  if (opens === closes) fault('closes', 'is the same as opens: for whole days, write allDay instead of both');
  if (isTimed(event)) fault(hours, `needs days as startDate and endDate, without a time: ${startDate}`);
  else if (!timeZone) fault('timeZone', `is required by ${hours}`);
  if (allDay) fault('allDay', `contradicts ${hours}`);
  if (daysBetween(startDate.slice(0, 10), endDate.slice(0, 10)) >= MOST_DAYS_WITH_HOURS)
    fault(
      'endDate',
      `${endDate} is too late: an event with ${hours} has at most ${MOST_DAYS_WITH_HOURS} days`,
    );
  return faults;
}
