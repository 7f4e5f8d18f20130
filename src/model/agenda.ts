import {addDays, daysBetween, localDay} from './day.js';
import {isTimed, type CampaignEvent} from './events.js';
import type {ToInstant} from './zoned-time.js';

/** Which of its days an event stands under. */
export type DayOfEvent = 'only' | 'first' | 'continued' | 'last';

/** An event where it stands in an agenda. */
export interface AgendaRow {
  readonly event: CampaignEvent;
  readonly dayOf: DayOfEvent;
  /** Whether the event has a row before this one. */
  readonly repeated: boolean;
}

/** What is still to come of one day. */
export interface AgendaDay {
  /** ISO day at the place of the events. */
  readonly day: string;
  /** Events without a time first, then by the time at their place, then as in the feed. */
  readonly rows: readonly AgendaRow[];
}

/** Events as somebody wants to know of them. */
export interface Agenda {
  /** In the order of an `AgendaDay`. Nothing cancelled or postponed is ever going on. */
  readonly goingOn: readonly AgendaRow[];
  /** An event of several days stands under each of them; one of more than 14 under its first and its last. */
  readonly upcoming: readonly AgendaDay[];
  /** Each event once, the one that ended last first. */
  readonly past: readonly CampaignEvent[];
  /** Whether an event is so near that only the clocks of its zone tell where it stands, and they were not asked. */
  readonly needsZones: boolean;
  /** Milliseconds of the moment from which on the agenda may be another; `Infinity` where everything is past. */
  readonly changesAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
 * under its day. One pass, and a sort.
 */
export function agendaOf(events: readonly CampaignEvent[], now: Date, toInstant?: ToInstant): Agenda {
  const today = localDay(now);
  const goingOn: AgendaRow[] = [];
  const past: CampaignEvent[] = [];
  const days = new Map<string, AgendaRow[]>();
  const moment = now.getTime();
  let needsZones = false;
  let changesAt = Infinity;

  for (const event of events) {
    const {begins, ends, passes, guessed} = edgesOf(event, now, toInstant);
    if (moment >= passes) {
      past.push(event);
      continue;
    }
    needsZones ||= guessed === true;
    changesAt = Math.min(changesAt, moment < begins ? begins : moment < ends ? ends : passes);
    const first = firstDay(event);
    const last = lastDay(event);
    const at = today < first ? first : today > last ? last : today;
    const running = moment >= begins && moment < ends && canGoOn(event, first < last);
    let repeated = running;
    if (running) goingOn.push({event, dayOf: dayOf(at, first, last), repeated: false});
    for (const day of daysOf(first, last)) {
      if (running ? day <= at : moment >= begins && day < at) continue;
      const row = {event, dayOf: dayOf(day, first, last), repeated};
      repeated = true;
      const rows = days.get(day);
      if (rows) rows.push(row);
      else days.set(day, [row]);
    }
  }

  return {
    goingOn: inOrder(goingOn, ({event}) => (isTimed(event) ? event.startDate : '')),
    upcoming: [...days]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([day, rows]) => ({day, rows: inOrder(rows, timeOf)})),
    past: inOrder(past, event => -wallEnd(event)),
    needsZones,
    changesAt,
  };
}

/** The first `count` rows of an agenda without what is past, and how many rows there are beyond them. */
export function firstRows(
  {goingOn, upcoming}: Agenda,
  count: number,
): Pick<Agenda, 'goingOn' | 'upcoming'> & {readonly rest: number} {
  let room = count - goingOn.length;
  const days: AgendaDay[] = [];
  for (const {day, rows} of upcoming) {
    if (room > 0) days.push({day, rows: rows.slice(0, room)});
    room -= rows.length;
  }
  return {goingOn: goingOn.slice(0, count), upcoming: days, rest: Math.max(0, -room)};
}

/** Each event of an agenda that is not past, once, in the order of its first row. */
export function currentEvents({goingOn, upcoming}: Agenda): CampaignEvent[] {
  return [...new Set([...goingOn, ...upcoming.flatMap(({rows}) => rows)].map(({event}) => event))];
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
  return last > first && isTimed(event) && end.slice(10) <= NIGHT_ENDS ? addDays(last, -1) : last;
}

/** Whether `event` does not take place on its dates. */
export function isOff({eventStatus}: Pick<CampaignEvent, 'eventStatus'>): boolean {
  return eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
}

/** Moments of an event's life, in milliseconds. */
interface Edges {
  readonly begins: number;
  /** When it ends for all that the reader can know. */
  readonly ends: number;
  /** When it is surely over. */
  readonly passes: number;
  /** Whether the clocks of its zone would know better. */
  readonly guessed?: boolean;
}

function edgesOf(event: CampaignEvent, now: Date, toInstant?: ToInstant): Edges {
  const moment = now.getTime();
  const start = wallStart(event);
  const end = wallEnd(event);
  const passes = end + LATEST;
  if (moment < start - EARLIEST || moment >= passes) return {begins: start - EARLIEST, ends: passes, passes};
  if (moment >= start + LATEST && moment < end - EARLIEST)
    return {begins: start + LATEST, ends: end - EARLIEST, passes};
  const {startDate, timeZone} = event;
  const known = (local: string) => (timeZone ? toInstant?.(local, timeZone)?.getTime() : undefined);
  const begins = known(startDate);
  const ends = known(endOf(event));
  if (begins !== undefined && ends !== undefined) return {begins, ends, passes: ends};
  const here = now.getTimezoneOffset() * MINUTE;
  return {begins: start + here, ends: end + here, passes, guessed: timeZone !== undefined && !toInstant};
}

/** A single day without hours says nothing of when on that day it goes on. */
function canGoOn(event: CampaignEvent, severalDays: boolean): boolean {
  return !isOff(event) && (isTimed(event) || event.allDay || severalDays);
}

/** Local time at which `event` ends, not part of it any more. */
function endOf(event: CampaignEvent): string {
  return event.endDate && isTimed(event)
    ? event.endDate
    : addDays((event.endDate ?? event.startDate).slice(0, 10), 1);
}

/** Milliseconds of the start, as if the clocks at its place were those of UTC. */
function wallStart({startDate}: CampaignEvent): number {
  return asUtc(startDate);
}

/** Likewise of the end. */
function wallEnd({startDate, endDate}: CampaignEvent): number {
  return endDate?.includes('T') ? asUtc(endDate) : asUtc((endDate ?? startDate).slice(0, 10)) + DAY;
}

function asUtc(local: string): number {
  return Date.parse(local.includes('T') ? `${local}Z` : local);
}

function daysOf(first: string, last: string): string[] {
  if (first === last) return [first];
  const length = daysBetween(first, last) + 1;
  return length > MOST_DAYS ? [first, last] : Array.from({length}, (_, index) => addDays(first, index));
}

function dayOf(day: string, first: string, last: string): DayOfEvent {
  if (first === last) return 'only';
  return day === first ? 'first' : day === last ? 'last' : 'continued';
}

/** The time at which a row begins; an event that began on an earlier day has been there since the morning. */
function timeOf({event, dayOf}: AgendaRow): string {
  return dayOf === 'only' || dayOf === 'first' ? event.startDate.slice(10) : '';
}

/** Sorted by `key`; what has the same key stays as in the feed. */
function inOrder<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return items
    .map(item => ({item, key: key(item)}))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({item}) => item);
}
