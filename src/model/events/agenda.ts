import {addDays, daysBetween, localDay, MS_A_DAY} from '../days/day.js';
import {isTimed, type CampaignEvent} from '../sections/events.js';
import {hasDailyHours, onDay} from './daily-hours.js';
import {sortBy} from './sort-by.js';
import {asUtc, type ToInstant} from '../days/zoned-time.js';

/** A row of an agenda; past rows have only the event. */
export interface AgendaRow {
  readonly event: CampaignEvent;
  /**
   * The ISO day, at the event's place, under which the row is listed; for an ongoing event today, or else its nearest
   * day.
   */
  readonly day?: string;
  /** Whether the event is listed as ongoing. */
  readonly now?: boolean;
  /** Whether the event also has an earlier row. */
  readonly repeated?: boolean;
}

/** Events sorted into ongoing, upcoming and past. */
export interface Agenda {
  /**
   * Ongoing events, never cancelled, postponed or tentative ones, then upcoming events by day. Within both, events without a
   * time come first, then events by their local time, then by their order in the feed. An event of several days has a
   * row for each day; an event of more than 14 days, or one of more than 1,000 events, has one for its first and one
   * for its last day.
   */
  readonly rows: readonly AgendaRow[];
  /** Each past event once, the most recent first. */
  readonly past: readonly AgendaRow[];
  /** When the agenda may change next, in milliseconds since 1970; `Infinity` if all events are past. */
  readonly changesAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far the earliest time zone in the world is ahead of UTC, and how far the latest is behind it. */
const EARLIEST = 14 * HOUR;
const LATEST = 12 * HOUR;

/** A longer event is listed under its first and last day only; so are all events of several days in a longer list. */
const MAX_DAYS_LISTED = 14;
const MAX_EVENTS_BY_DAY = 1_000;

/** More time zones than events around one moment are ever in: looking up thousands would block the page. */
const MAX_ZONES = 100;

/** An event that ends by this time in the morning belongs to the evening before. */
const NIGHT_ENDS = 'T06:00';

/**
 * Sorts `events` into ongoing, upcoming and past at `now`.
 *
 * An event without an end lasts until the end of its day. Without `toInstant`, or if the time zone of an event is
 * absent or unknown, the reader's own time zone decides whether the event is ongoing, and it is past only when it is
 * past everywhere on Earth; until then it stays under its day. Time zones are looked up only for events near `now`,
 * the first 100 of them. One pass, and a sort.
 */
export function agendaOf(events: readonly CampaignEvent[], now: Date, toInstant?: ToInstant): Agenda {
  const moment = now.getTime();
  const today = localDay(now);
  const rows: AgendaRow[] = [];
  const past: AgendaRow[] = [];
  let changesAt = Infinity;
  // A one-day event after this day is upcoming in every time zone. So most of thousands of events skip the exact
  // comparison below.
  const horizon = addDays(today, 2);
  let nextBeyond = '';
  const zones = new Set<string>();
  const toKnownInstant: ToInstant = (local, zone) => {
    if (zones.size < MAX_ZONES) zones.add(zone);
    return zones.has(zone) ? toInstant?.(local, zone) : undefined;
  };
  const maxDays = events.length > MAX_EVENTS_BY_DAY ? 2 : MAX_DAYS_LISTED;

  for (const event of events) {
    const first = firstDay(event);
    const last = lastDay(event);
    if (first === last && first > horizon) {
      if (!nextBeyond || event.startDate < nextBeyond) nextBeyond = event.startDate;
      rows.push({event, day: first, now: false, repeated: false});
      continue;
    }
    const bounds = boundsOf(event, now, toKnownInstant);
    const [start, , isPastFrom] = bounds;
    if (moment >= isPastFrom) {
      past.push({event});
      continue;
    }
    const isDaily = hasDailyHours(event);
    const nearest = isDaily ? openDay(event, now, toKnownInstant) : clamp(first, today, last);
    const [opening, closing] = isDaily ? boundsOf(onDay(event, nearest), now, toKnownInstant) : bounds;
    changesAt = Math.min(changesAt, ...[opening, closing, ...bounds].filter(bound => bound > moment));
    const isOngoing = moment >= opening && moment < closing && canBeOngoing(event, first < last);
    // Between its hours, it is listed under the day on which it opens next.
    const isRunning = isOngoing || (isDaily && moment >= start);
    const days = daysOf(first, last, maxDays).filter(day =>
      isRunning ? day > nearest : moment < start || day >= nearest,
    );
    if (isRunning) days.unshift(nearest);
    days.forEach((day, index) => rows.push({event, day, now: isOngoing && !index, repeated: index > 0}));
  }

  if (nextBeyond) changesAt = Math.min(changesAt, asUtc(nextBeyond) - EARLIEST);
  return {rows: sortBy(rows, sortKey), past: sortBy(past, ({event}) => -asUtc(endOf(event))), changesAt};
}

/** The first ISO day of `event`, in its own time zone. */
export function firstDay({startDate}: Pick<CampaignEvent, 'startDate'>): string {
  return startDate.slice(0, 10);
}

/**
 * The last ISO day of `event`, in its own time zone. An event that ends by six in the morning ends on the day before.
 */
export function lastDay(event: Pick<CampaignEvent, 'startDate' | 'endDate'>): string {
  const first = firstDay(event);
  const end = event.endDate ?? event.startDate;
  const last = end.slice(0, 10);
  return last > first && isTimed(event) && end.slice(10, 16) <= NIGHT_ENDS ? addDays(last, -1) : last;
}

/** Whether `event` is cancelled or postponed. */
export function isCalledOff({eventStatus}: Pick<CampaignEvent, 'eventStatus'>): boolean {
  return ['EventCancelled', 'EventPostponed'].includes(eventStatus);
}

/** The day on which `event`, which has daily hours, is open at `now` or opens next; its last day, if it has closed. */
function openDay(event: CampaignEvent, now: Date, toInstant: ToInstant): string {
  const last = lastDay(event);
  // Somewhere it may be two days earlier than for the reader, and still the night of the day before.
  let day = clamp(firstDay(event), addDays(localDay(now), -3), last);
  while (day < last && boundsOf(onDay(event, day), now, toInstant)[1] <= now.getTime()) day = addDays(day, 1);
  return day;
}

const clamp = (first: string, day: string, last: string) => (day < first ? first : day > last ? last : day);

/**
 * When `event` starts and ends as far as the reader can know, and from when on it is past everywhere, in milliseconds
 * since 1970. Without a known time zone the first two are in the reader's own.
 */
function boundsOf(
  event: CampaignEvent,
  now: Date,
  toInstant: ToInstant,
): [start: number, end: number, isPastFrom: number] {
  const {timeZone} = event;
  const {startDate} = onDay(event, firstDay(event));
  const moment = now.getTime();
  const start = asUtc(startDate);
  const end = asUtc(endOf(event));
  const isPastFrom = end + LATEST;
  if (moment < start - EARLIEST || moment >= isPastFrom) return [start - EARLIEST, isPastFrom, isPastFrom];
  // A moment more than a day away is before or after `now` in every zone.
  const inZone = (local: string, utc: number) =>
    Math.abs(moment - utc) > MS_A_DAY ? utc : timeZone && toInstant(local, timeZone)?.getTime();
  const zonedStart = inZone(startDate, start);
  const zonedEnd = inZone(endOf(event), end);
  if (zonedStart && zonedEnd) return [zonedStart, zonedEnd, zonedEnd];
  const readerOffset = now.getTimezoneOffset() * MINUTE;
  return [start + readerOffset, end + readerOffset, isPastFrom];
}

/**
 * An event on a single day without a time is never ongoing: nobody knows when on that day it takes place. Nor is one
 * that is not confirmed.
 */
function canBeOngoing(event: CampaignEvent, hasSeveralDays: boolean): boolean {
  return (
    !isCalledOff(event) &&
    !event.isTentative &&
    (isTimed(event) || event.allDay || hasDailyHours(event) || hasSeveralDays)
  );
}

/** The local time at which `event` ends (exclusive). */
function endOf(event: CampaignEvent): string {
  const {startDate, endDate} = onDay(event, lastDay(event));
  return endDate && startDate.includes('T') ? endDate : `${(endDate ?? startDate).slice(0, 10)}T24:00`;
}

function daysOf(first: string, last: string, maxDays: number): string[] {
  if (first === last) return [first];
  const length = daysBetween(first, last) + 1;
  return length > maxDays ? [first, last] : [...Array(length).keys()].map(index => addDays(first, index));
}

/** The sort key of a row. An event that started on an earlier day counts as starting with the day of the row. */
function sortKey({event, day = '', now}: AgendaRow): string {
  const {startDate} = onDay(event, day);
  if (now) return startDate.includes('T') ? ` ${startDate}` : ' ';
  return startDate.startsWith(day) ? startDate : day;
}
