/**
 * The clocks of the world. The only file that asks `Intl`, whose first use costs a page 14 to 20 ms: nothing calls it before the
 * first paint. A zone that the engine does not know gives `undefined`, never an error.
 */

/** Finds the moment of a local time in an IANA zone: `toInstant`, for what is handed it when zones may be asked. */
export type ToInstant = (local: string, zone: string) => Date | undefined;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const midnights = new Map<string, number | undefined>();

/** Whether the engine knows the clocks of `zone`, an IANA name. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== undefined;
}

/**
 * The moment at which the clocks of `zone` show `local`, a local time such as `2023-05-19T15:00`, or a day for its midnight.
 *
 * A time that the clocks show twice is its first occurrence; one that they leap over is read with the offset before the leap, so that
 * 02:30 becomes 03:30. RFC 5545, 3.3.5, and Temporal's `compatible` agree on both. `undefined` where the zone is not known.
 */
export function toInstant(local: string, zone: string): Date | undefined {
  const wall = Date.parse(local.includes('T') ? `${local}Z` : local);
  const before = midnightOffset(zone, wall - DAY);
  const after = midnightOffset(zone, wall + 2 * DAY);
  if (before === undefined || after === undefined) return undefined;
  const shownBefore = before === after || offsetAt(zone, wall - before) === before;
  const shownAfter = !shownBefore && offsetAt(zone, wall - after) === after;
  return new Date(wall - (shownAfter ? after : before));
}

/**
 * What the clocks of `zone` show at `moment`, to the minute: `2023-05-19T15:00`; without a zone, the reader's own clock, which needs
 * no `Intl`. `undefined` where the zone is not known, and outside the years 0000 to 9999.
 */
export function toLocal(moment: Date, zone?: string): string | undefined {
  const offset = offsetOf(moment, zone);
  if (offset === undefined) return undefined;
  const iso = new Date(moment.getTime() + offset).toISOString();
  return iso.length === '2023-05-19T15:00:00.000Z'.length ? iso.slice(0, 16) : undefined;
}

/** The short name of the offset of `zone` at `moment`, as in `UTC+3` or `UTC−3:30`; without a zone, of the reader's own clock. */
export function offsetName(moment: Date, zone?: string): string | undefined {
  const offset = offsetOf(moment, zone);
  if (offset === undefined) return undefined;
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Milliseconds by which `zone`, or else the reader's own clock, is ahead of UTC at `moment`. */
function offsetOf(moment: Date, zone: string | undefined): number | undefined {
  if (Number.isNaN(moment.getTime())) return undefined;
  return zone === undefined ? -moment.getTimezoneOffset() * MINUTE : offsetAt(zone, moment.getTime());
}

function offsetAt(zone: string, moment: number): number | undefined {
  const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(formatOf(zone)?.format(moment) ?? '');
  if (!found) return undefined;
  const [, sign, hours = 0, minutes = 0, seconds = 0] = found;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1_000;
  return sign === '-' ? -offset : offset;
}

/** The offset at the UTC midnight before `moment`, remembered: thousands of events share a few days. */
function midnightOffset(zone: string, moment: number): number | undefined {
  if (Number.isNaN(moment)) return undefined;
  const midnight = Math.floor(moment / DAY) * DAY;
  const key = `${zone} ${midnight}`;
  if (!midnights.has(key)) midnights.set(key, offsetAt(zone, midnight));
  return midnights.get(key);
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    return undefined; // RangeError: the engine's tables do not have it
  }
}
