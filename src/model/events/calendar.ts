import {addDays} from '../days/day.js';
import {hash} from '../days/hash.js';
import {isTimed, type CampaignEvent} from '../sections/events.js';
import {compact, contentLines, property} from './content-lines.js';
import {attendanceOf} from './event-filter.js';
import {sequenceOf} from './sequence.js';
import {seriesOf} from './series.js';
import {toInstant} from '../days/zoned-time.js';
import {join} from '../sharing/message.js';
import {linkUrl} from '../values/addresses/address.js';
import {oneLine} from '../values/text/one-line.js';
import type {Text} from '../values/text/text.js';

/** An event for a calendar, with its texts in the reader's language. */
export interface CalendarEntry {
  readonly event: CampaignEvent;
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
  /** When it was last changed, if that is known better than of the whole list. */
  readonly changed?: Date;
}

export interface EntryOptions {
  /** When the entries were last changed. Never the current time, which would reveal when the reader saved the file. */
  readonly stamp: Date;
  /**
   * A neutral title for all entries, which hides the subject; with it, only dates, times and status are written
   * besides.
   */
  readonly neutralTitle?: string | undefined;
  /**
   * Whether the entries are written for everybody. Others that share a calendar with the reader see no more than the time
   * unless they are; nor do readers themselves where Google looks at the file for them.
   */
  readonly isPublic?: boolean;
}

export interface CalendarOptions extends EntryOptions {
  /** The name of the calendar, and of the file, if there are several entries. */
  readonly name: string;
}

/** A file of the type `text/calendar`, in UTF-8. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/**
 * `entries` as an iCalendar file (RFC 5545, RFC 7986). Looks up time zones with `Temporal` or `Intl`.
 *
 * Times are written in UTC, or as floating local times if the event's time zone is unknown. An event with daily hours
 * has an entry that repeats each day, and one more from each day on which the clocks of its place have changed. No text
 * can break out of its property: line breaks are escaped, and other control characters become spaces.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  {name, ...options}: CalendarOptions,
): CalendarFile {
  const {neutralTitle} = options;
  const [entry] = entries;
  const single = entry && entries.length === 1 && `${entry.event.startDate.slice(0, 10)} ${entry.title}`;
  const calendarName = neutralTitle === undefined && !single ? oneLine(name) : '';
  return {
    name: fileName(neutralTitle ?? (single || name)),
    text: calendarText(
      [property('NAME', calendarName), property('X-WR-CALNAME', calendarName)],
      entries.map(entry => entryText(entry, options)),
    ),
  };
}

/** A calendar with `head` among its first lines, and the texts of its entries. */
export function calendarText(head: readonly string[], entries: readonly string[]): string {
  const first = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//Events//EN', ...head];
  return `${contentLines(first)}${entries.join('')}END:VCALENDAR\r\n`;
}

/** What is the same in every language of the components of an entry: an event has several if its clocks change meanwhile. */
export type Times = readonly (readonly string[])[];

/** The UID and the times of `event`, as lines. Looking up time zones takes longest. */
export function timesOf(event: CampaignEvent): Times {
  return seriesOf(event).map(({first, count}, index) => [
    `UID:${uidOf(event, index ? first.startDate : '')}`,
    ...dates(first),
    count > 1 ? `RRULE:FREQ=DAILY;COUNT=${count}` : '',
  ]);
}

/** The components of an entry, as text for between the first lines and the last of a calendar. */
export function entryText(entry: CalendarEntry, options: EntryOptions, times = timesOf(entry.event)): string {
  return contentLines(times.flatMap(lines => component(lines, entry, options)));
}

function component(
  [uid = '', ...times]: readonly string[],
  {event, changed, ...texts}: CalendarEntry,
  {stamp, neutralTitle: title, isPublic}: EntryOptions,
): string[] {
  const shown: Partial<CalendarEntry> = title === undefined ? texts : {title};
  const {eventStatus, isTentative, url = ''} = event;
  const page = shown === texts ? linkUrl(url) : undefined;
  const isOnline = attendanceOf(event).includes('online');
  const cancelled = eventStatus === 'EventCancelled';
  return [
    'BEGIN:VEVENT',
    uid,
    `DTSTAMP:${compact((changed ?? stamp).toISOString())}`,
    ...times,
    property('SUMMARY', oneLine(shown.title)),
    property('LOCATION', oneLine(shown.location)),
    // Many calendars show no URL, but without its address nobody can take part.
    property('DESCRIPTION', join('\n\n', shown.description, isOnline ? page?.href : '')),
    page ? `URL:${page.href}` : '',
    isPublic ? '' : 'CLASS:PRIVATE',
    `STATUS:${cancelled ? 'CANCELLED' : isTentative || eventStatus === 'EventPostponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    `SEQUENCE:${sequenceOf(event, stamp)}`,
    // Whoever goes to see what is open for days is not busy all the time.
    isTimed(event) ? '' : 'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The end of all-day events is exclusive: the day after the last. An end must be after the start (RFC 5545, 3.8.2.2).
 */
function dates(event: CampaignEvent): string[] {
  const {startDate, endDate = startDate, timeZone = ''} = event;
  if (!isTimed(event)) return period(';VALUE=DATE', [startDate, addDays(endDate, 1)]);
  const local = [startDate, endDate];
  const utc = local.flatMap(time => toInstant(time, timeZone)?.toISOString() ?? []);
  return period('', utc.length > 1 ? utc : local);
}

function period(kind: string, times: readonly string[]): string[] {
  const [start = '', end = ''] = times.map(compact);
  return [`DTSTART${kind}:${start}`, end > start ? `DTEND${kind}:${end}` : ''];
}

/**
 * The UID of an event: the same for every reader, language and time as long as its `id` stays the same; without an
 * `id`, as long as its name, start and place do. Another entry of the same event, from `start` on, has its own. It is a
 * hash, because a plain id could reveal the subject (RFC 7986, 5.3).
 */
export function uidOf({id, name, startDate, location}: CampaignEvent, start = ''): string {
  const {countryCode, ...place} = location ?? {};
  const event = id ?? [name, startDate, ...Object.values(place)].map(firstText).join('\n');
  const identity = start ? `${event}\n${start}` : event;
  return [1, 2, 3, 4].map(seed => hash(identity, seed).toString(16).padStart(8, '0')).join('');
}

function firstText(text: Text = ''): string {
  return typeof text === 'string' ? text : Object.values(text)[0]!;
}

/** A file name that is valid on every system: at most 60 letters, digits and hyphens, then `.ics`. */
function fileName(title: string): string {
  const stem = title
    .normalize()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
    ?.join('-');
  return `${/^.{0,59}[^-]/u.exec(stem ?? 'calendar')![0]}.ics`;
}
