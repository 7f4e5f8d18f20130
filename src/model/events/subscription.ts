import {oneLine} from '../values/text/one-line.js';
import {linkUrl} from '../values/addresses/address.js';
import {calendarText} from './calendar.js';
import {compact, contentLines, property} from './content-lines.js';

export interface Subscription {
  /** Its name in the reader's list of calendars. */
  readonly name: string;
  /** The page that it belongs to. */
  readonly page?: string | undefined;
  /** When one of its entries was last changed. */
  readonly changed: Date;
}

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986), of the texts of its entries. It asks to be looked at once a day: each time, its
 * host can see the reader's address.
 *
 * It names no address of its own (`SOURCE`): partners have copies, and nothing in them may lead a phone to another host.
 * Without entries it has the time zone UTC, which nobody sees, because a calendar needs a component (RFC 5545, 3.4).
 */
export function subscriptionText(entries: readonly string[], {name, page, changed}: Subscription): string {
  const url = linkUrl(page ?? '')?.href;
  const title = oneLine(name);
  return calendarText(
    [
      property('NAME', title),
      property('X-WR-CALNAME', title),
      url ? `URL:${url}` : '',
      `LAST-MODIFIED:${compact(changed.toISOString())}`,
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
    ],
    entries.length ? entries : [contentLines(TIME_ZONE)],
  );
}

const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];
