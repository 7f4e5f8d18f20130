import {addDays} from '../days/day.js';
import {hash} from '../days/hash.js';
import {isTimed, type CampaignEvent} from '../sections/events.js';
import {toInstant} from '../days/zoned-time.js';
import {linkUrl} from '../values/address.js';
import type {Text} from '../values/text.js';

/** An event and the words, in the reader's language, under which it goes into a calendar. */
export interface CalendarEntry {
  readonly event: CampaignEvent;
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
}

export interface CalendarOptions {
  /** What the entries are together: the name of the calendar, and of the file, when there are several. */
  readonly name: string;
  /** When the entries were last changed; never when the file is written, which would tell of the reader. */
  readonly stamp: Date;
  /** A title for all entries that gives nothing away; beside it only dates, times and status are then written. */
  readonly neutralTitle?: string;
}

/** A file of the type `text/calendar`, in UTF-8. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/**
 * `entries` as an iCalendar file (RFC 5545, RFC 7986). Asks `Intl` for times.
 *
 * Times are written in UTC; those of an event whose zone is not known, as the clocks at its place show them. No text can leave its
 * property: line breaks are escaped, other control characters become spaces.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  {name, stamp, neutralTitle}: CalendarOptions,
): CalendarFile {
  const [entry] = entries;
  const telling = neutralTitle === undefined;
  const single = entry && entries.length === 1 && `${entry.event.startDate.slice(0, 10)} ${entry.title}`;
  const calendarName = telling && !single ? oneLine(name) : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//Events//EN',
    property('NAME', calendarName),
    property('X-WR-CALNAME', calendarName),
    ...entries.flatMap(entry =>
      component(telling ? entry : {event: {...entry.event, url: undefined}, title: neutralTitle}, stamp),
    ),
    'END:VCALENDAR',
  ];
  return {
    name: fileName(neutralTitle ?? (single || name)),
    text: lines.map(fold).join(''),
  };
}

function component({event, title, location, description}: CalendarEntry, stamp: Date): string[] {
  const {eventStatus, url = ''} = event;
  const page = linkUrl(url);
  const cancelled = eventStatus === 'EventCancelled';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event)}`,
    `DTSTAMP:${compact(stamp.toISOString())}`,
    ...dates(event),
    property('SUMMARY', oneLine(title)),
    property('LOCATION', oneLine(location)),
    property('DESCRIPTION', description),
    page ? `URL:${page.href}` : '',
    'CLASS:PRIVATE',
    `STATUS:${cancelled ? 'CANCELLED' : eventStatus === 'EventPostponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    `SEQUENCE:${cancelled ? 2 : eventStatus === 'EventScheduled' ? 0 : 1}`,
    isTimed(event) ? '' : 'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after the last; an end that is not after the beginning is invalid (RFC 5545, 3.8.2.2). */
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

/** The basic form of ISO 8601, with seconds: `20230519T150000`. */
function compact(iso: string): string {
  return iso.replace(/\.\d+|[-:]/g, '').replace(/T\d{4}$/, '$&00');
}

/** Nothing where there are no words. */
function property(name: string, text = ''): string {
  const words = text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  return words && `${name}:${words.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')}`;
}

function oneLine(text = ''): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** `line` in lines of at most 75 octets, all but the first led by a space; no character is torn (RFC 5545, 3.1). */
function fold(line: string): string {
  if (!line) return '';
  const {read} = new TextEncoder().encodeInto(line, new Uint8Array(75));
  const rest = line.slice(read);
  return `${line.slice(0, read)}\r\n${fold(rest && ` ${rest}`)}`;
}

/**
 * The same for every reader, in every language and at every time, as long as `id` stays; without one, as long as the name, the start
 * and the place do. It gives nothing away (RFC 7986, 5.3), as an id in plain words could.
 */
function uidOf({id, name, startDate, location}: CampaignEvent): string {
  const identity = id ?? [name, startDate, ...Object.values(location ?? {})].map(firstWords).join('\n');
  return [1, 2, 3, 4].map(lane => hash(identity, lane).toString(16).padStart(8, '0')).join('');
}

function firstWords(text: Text = ''): string {
  return typeof text === 'string' ? text : Object.values(text)[0]!;
}

/** At most 60 letters and digits, in words, so that no system trips over it. */
function fileName(words: string): string {
  const stem = words
    .normalize()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
    ?.join('-');
  return `${/^.{0,59}[^-]/u.exec(stem ?? 'calendar')![0]}.ics`;
}
