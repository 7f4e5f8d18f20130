import {addDays, daysBetween, localDay} from '../days/day.js';
import {isTimed, type CampaignEvent} from '../sections/events.js';
import {sortBy} from './sort-by.js';
import {asUtc, type ToInstant} from '../days/zoned-time.js';

/** An event where it stands in an agenda; of what is past, the event alone. */
export interface AgendaRow {
  readonly event: CampaignEvent;
  /** The ISO day, at its place, under which it stands; of what is going on, today, or that of its days which is nearest. */
  readonly day?: string;
  /** Whether it stands among what is going on. */
  readonly now?: boolean;
  /** Whether the event has a row before this one. */
  readonly repeated?: boolean;
}

/** Events as somebody wants to know of them. */
export interface Agenda {
  /**
   * What is going on, which is never anything cancelled or postponed, then what is to come, day by day. Within either, events without
   * a time come first, then they go by the time at their place, then as in the feed. An event of several days has a row for each of
   * them; one of more than 14 for its first and its last.
   */
  readonly rows: readonly AgendaRow[];
  /** Each event once, the one that ended last first. */
  readonly past: readonly AgendaRow[];
  /** Milliseconds of the moment from which on the agenda may be another; `Infinity` where everything is past. */
  readonly changesAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far the earliest clocks of the world are ahead of UTC, and the latest behind it. */
const EARLIEST = 14 * HOUR;
const LATEST = 12 * HOUR;

/** An event of more days is not repeated under each of them. */
const MOST_DAYS = 14;

/** What ends by this time of the morning belongs to the evening before. */
const NIGHT_ENDS = 'T06:00';

/**
 * Sorts `events` into what is going on at `now`, what is to come, and what is past.
 *
 * Without an end, an event ends with its day. Where the zone of an event is not named, not known, or not yet asked for, the reader's
 * own calendar and clock tell whether it is going on, and it is past only when it is so everywhere on Earth; until then it stays
 * under its day. Zones are asked only for what is near. One pass, and a sort.
 */
export function agendaOf(events: readonly CampaignEvent[], now: Date, toInstant?: ToInstant): Agenda {
  const moment = now.getTime();
  const today = localDay(now);
  const rows: AgendaRow[] = [];
  const past: AgendaRow[] = [];
  let changesAt = Infinity;
  // What takes place on one day after this one is to come wherever it does: of thousands, most of them need not be looked at closely.
  const near = addDays(today, 2);
  let nextAfter = '';

  for (const event of events) {
    const first = firstDay(event);
    const last = lastDay(event);
    if (first === last && first > near) {
      if (!nextAfter || event.startDate < nextAfter) nextAfter = event.startDate;
      rows.push({event, day: first, now: false, repeated: false});
      continue;
    }
    const edges = edgesOf(event, now, toInstant);
    const [begins, ends, passes] = edges;
    if (moment >= passes) {
      past.push({event});
      continue;
    }
    changesAt = Math.min(
      changesAt,
      edges.find(edge => edge > moment)!,
    );
    const at = today < first ? first : today > last ? last : today;
    const running = moment >= begins && moment < ends && canGoOn(event, first < last);
    const days = daysOf(first, last).filter(day => (running ? day > at : moment < begins || day >= at));
    if (running) days.unshift(at);
    days.forEach((day, index) => rows.push({event, day, now: running && !index, repeated: index > 0}));
  }

  if (nextAfter) changesAt = Math.min(changesAt, asUtc(nextAfter) - EARLIEST);
  return {rows: sortBy(rows, placeOf), past: sortBy(past, ({event}) => -asUtc(endOf(event))), changesAt};
}

/** The first ISO day of `event`, at its place. */
export function firstDay({startDate}: Pick<CampaignEvent, 'startDate'>): string {
  return startDate.slice(0, 10);
}

/** The last ISO day of `event`, at its place. A night that ends by six in the morning belongs to the day before. */
export function lastDay(event: Pick<CampaignEvent, 'startDate' | 'endDate'>): string {
  const first = firstDay(event);
  const end = event.endDate ?? event.startDate;
  const last = end.slice(0, 10);
  return last > first && isTimed(event) && end.slice(10, 16) <= NIGHT_ENDS ? addDays(last, -1) : last;
}

/** Whether `event` does not take place on its dates. */
export function isCalledOff({eventStatus}: Pick<CampaignEvent, 'eventStatus'>): boolean {
  return ['EventCancelled', 'EventPostponed'].includes(eventStatus);
}

/** When `event` begins, when it ends for all that the reader can know, and when it is surely over, in milliseconds. */
function edgesOf(
  event: CampaignEvent,
  now: Date,
  toInstant?: ToInstant,
): [begins: number, ends: number, passes: number] {
  const {startDate, timeZone} = event;
  const moment = now.getTime();
  const start = asUtc(startDate);
  const end = asUtc(endOf(event));
  const passes = end + LATEST;
  if (moment < start - EARLIEST || moment >= passes) return [start - EARLIEST, passes, passes];
  const begins = timeZone && toInstant?.(startDate, timeZone)?.getTime();
  const ends = timeZone && toInstant?.(endOf(event), timeZone)?.getTime();
  if (begins && ends) return [begins, ends, ends];
  const here = now.getTimezoneOffset() * MINUTE;
  return [start + here, end + here, passes];
}

/** A single day without hours says nothing of when on that day it goes on. */
function canGoOn(event: CampaignEvent, severalDays: boolean): boolean {
  return !isCalledOff(event) && (isTimed(event) || event.allDay || severalDays);
}

/** Local time at which `event` ends, not part of it any more. */
function endOf(event: CampaignEvent): string {
  const {startDate, endDate} = event;
  return endDate && isTimed(event) ? endDate : `${(endDate ?? startDate).slice(0, 10)}T24:00`;
}

function daysOf(first: string, last: string): string[] {
  if (first === last) return [first];
  const length = daysBetween(first, last) + 1;
  return length > MOST_DAYS ? [first, last] : [...Array(length).keys()].map(index => addDays(first, index));
}

/** What sorts rows; an event that began on an earlier day has been there since the morning. */
function placeOf({event, day = '', now}: AgendaRow): string {
  const {startDate} = event;
  if (now) return isTimed(event) ? ` ${startDate}` : ' ';
  return startDate.startsWith(day) ? startDate : day;
}
