import {addDays} from './day.js';
import {isTimed, type CampaignEvent} from './events.js';
import type {Text} from './text.js';
import type {ToInstant} from './zoned-time.js';

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
  readonly toInstant: ToInstant;
  /** A title for all entries that gives nothing away; beside it only dates, times and status are then written. */
  readonly neutralTitle?: string;
}

/** A file of the type `text/calendar`, in UTF-8. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/**
 * `entries` as an iCalendar file (RFC 5545, RFC 7986).
 *
 * Times are written in UTC; those of an event whose zone is not known, as the clocks at its place show them. No text can leave its
 * property: line breaks are escaped, other control characters become spaces.
 */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): CalendarFile {
  const {name, neutralTitle} = options;
  const [entry] = entries;
  const single = entry && entries.length === 1 && `${entry.event.startDate.slice(0, 10)} ${entry.title}`;
  const calendarName = single || neutralTitle !== undefined ? '' : oneLine(name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//Events//EN',
    ...property('NAME', calendarName),
    ...property('X-WR-CALNAME', calendarName),
    ...entries.flatMap(entry => component(entry, options)),
    'END:VCALENDAR',
  ];
  return {name: fileName(neutralTitle ?? (single || name)), text: lines.map(fold).join('')};
}

function component({event, title, location, description}: CalendarEntry, options: CalendarOptions): string[] {
  const {stamp, toInstant, neutralTitle} = options;
  const {eventStatus} = event;
  const address = safeAddress(event.url);
  const telling = neutralTitle === undefined;
  const cancelled = eventStatus === 'EventCancelled';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event)}`,
    `DTSTAMP:${compact(utc(stamp) ?? '1970-01-01T00:00:00Z')}`,
    ...dates(event, toInstant),
    ...property('SUMMARY', oneLine(telling ? title : neutralTitle)),
    ...(telling ? property('LOCATION', oneLine(location)) : []),
    ...(telling ? property('DESCRIPTION', description) : []),
    ...(telling && address ? [`URL:${address}`] : []),
    'CLASS:PRIVATE',
    `STATUS:${cancelled ? 'CANCELLED' : eventStatus === 'EventPostponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    `SEQUENCE:${cancelled ? 2 : eventStatus === 'EventScheduled' ? 0 : 1}`,
    ...(isTimed(event) ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after the last; an end that is not after the beginning is invalid (RFC 5545, 3.8.2.2). */
function dates({startDate, endDate, timeZone}: CampaignEvent, toInstant: ToInstant): string[] {
  if (!isTimed({startDate})) return period(';VALUE=DATE', startDate, addDays(endDate ?? startDate, 1));
  const inUtc = (local: string) => timeZone && utc(toInstant(local, timeZone));
  const start = inUtc(startDate);
  const end = endDate && inUtc(endDate);
  return start && (end || !endDate) ? period('', start, end) : period('', startDate, endDate);
}

function period(kind: string, start: string, end: string | undefined): string[] {
  return [
    `DTSTART${kind}:${compact(start)}`,
    ...(end && end > start ? [`DTEND${kind}:${compact(end)}`] : []),
  ];
}

/** `2023-05-19T12:00:00Z`; `undefined` for a year that RFC 5545 cannot write. */
function utc(instant: Date | undefined): string | undefined {
  const iso = instant?.toISOString();
  return iso?.length === 24 ? `${iso.slice(0, 19)}Z` : undefined;
}

/** The basic form of ISO 8601, with seconds: `20230519T150000`. */
function compact(iso: string): string {
  return (iso.length === '2023-05-19T15:00'.length ? `${iso}:00` : iso).replace(/[-:]/g, '');
}

/** Nothing where there are no words. */
function property(name: string, text = ''): string[] {
  const words = text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  return words ? [`${name}:${words.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')}`] : [];
}

function oneLine(text = ''): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** `line` in pieces of at most 75 octets, all but the first led by a space; no character is torn (RFC 5545, 3.1). */
function fold(line: string): string {
  const pieces: string[] = [];
  let begin = 0;
  let at = 0;
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > 75) {
      pieces.push(line.slice(begin, at));
      begin = at;
      octets = 1;
    }
    at += character.length;
    octets += size;
  }
  return `${[...pieces, line.slice(begin)].join('\r\n ')}\r\n`;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** `address` with all but ASCII escaped; nothing where it does not parse or has another scheme than a `link` may have. */
function safeAddress(address = ''): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/**
 * The same for every reader, in every language and at every time, as long as `id` stays; without one, as long as the name, the start
 * and the place do. It gives nothing away (RFC 7986, 5.3), as an id in plain words could.
 */
function uidOf({id, name, startDate, location}: CampaignEvent): string {
  const identity =
    id ?? [name, startDate, location?.name, location?.addressLocality].map(firstWords).join('\n');
  return [1, 2, 3, 4].map(lane => hash(identity, lane)).join('');
}

function firstWords(text: Text | undefined): string {
  return typeof text === 'object' ? (Object.values(text)[0] ?? '') : (text ?? '');
}

/** Eight hexadecimal digits that say nothing of `text`. */
function hash(text: string, lane: number): string {
  let mixed = lane;
  for (let i = 0; i < text.length; i++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0).toString(16).padStart(8, '0');
}

function fileName(words: string): string {
  const stem = words.normalize('NFC').replace(/(?:[^\p{L}\p{M}\p{N}]\p{M}*)+/gu, '-');
  const short = [...stem].slice(0, 60).join('').replace(/^-|-$/g, '');
  return `${short || 'calendar'}.ics`;
}
