import {dayAt} from './day.js';

/**
 * Times in IANA time zones. The only file that uses `Temporal`, or `Intl` in browsers without it. The first use of
 * `Intl` costs a page 12 to 20 ms; so without `Temporal` nothing calls this file before the first paint, except the
 * pick of the day of a campaign that names its time zone. A zone unknown to the engine gives `undefined`, never an
 * error.
 */

/** The part of `Temporal` (ECMA-262, 2026) that is used here; Chromium has it since 144, Firefox since 139. */
interface TemporalSubset {
  readonly Instant: {
    fromEpochMilliseconds(moment: number): {toZonedDateTimeISO(zone: string): {readonly offset: string}};
  };
  readonly Now?: {timeZoneId(): string};
}

const temporal = () => (globalThis as {Temporal?: TemporalSubset}).Temporal;

/** Whether the browser has `Temporal`, so that time zones can be used before the first paint. */
export function hasTemporal(): boolean {
  return !!temporal();
}

/** The type of `toInstant`, for functions that get it as an argument once time zones can be used. */
export type ToInstant = (local: string, zone: string) => Date | undefined;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offsets at the beginning of a UTC day, by zone and day: thousands of events may be on the same day. */
const offsets = new Map<string, number>();
const MAX_OFFSETS = 1_000;

/** Milliseconds since 1970 of `local`, a day or a local time, read as UTC. */
export function asUtc(local: string): number {
  return Date.parse(local.includes('T') ? `${local}Z` : local);
}

/**
 * The moment of `local` in the IANA time zone `zone`: a local time such as `2023-05-19T15:00`, or a day, which means
 * its midnight.
 *
 * An ambiguous time, when clocks are set back, is its first occurrence. A skipped time, when clocks are set forward,
 * is read with the offset before the change, so that 02:30 becomes 03:30. RFC 5545, 3.3.5, and Temporal's
 * `compatible` agree on both. `undefined` if the zone is unknown, and for a moment outside the years 0000 to 9999.
 */
export function toInstant(local: string, zone: string): Date | undefined {
  const wall = asUtc(local);
  const day = Math.floor(wall / DAY);
  const before = offsetOnDay(zone, day - 1);
  const after = offsetOnDay(zone, day + 2);
  const isSure = before === after || isNaN(before);
  const offset = isSure
    ? before
    : ([before, after].find(each => offsetAt(zone, wall - each) === each) ?? before);
  const instant = new Date(wall - offset);
  return instant.toJSON()?.length === '2023-05-19T15:00:00.000Z'.length ? instant : undefined;
}

/** The local time of `moment` in the reader's own time zone, to the minute: `2023-05-19T15:00`. */
export function toLocal(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/**
 * The zones that browsers name instead of the reader's, so that nobody is recognised by it. Firefox with
 * `privacy.resistFingerprinting`, and Tor Browser, name Iceland's since version 128, and UTC before.
 */
const STAND_INS = /^(?:(?:Etc\/)?(?:UTC|GMT|Unknown)|Atlantic\/Reykjavik)$/;

/** Whether the browser may hide the reader's own time zone: its clock is that of UTC then, the reader's perhaps not. */
export function isZoneHidden(): boolean {
  const zone = temporal()?.Now?.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return STAND_INS.test(zone);
}

/** The ISO day of `moment` in the IANA time zone `zone`; `undefined` if the zone is unknown. */
export function dayIn(moment: Date, zone: string): string | undefined {
  const offset = offsetAt(zone, moment.getTime());
  return isNaN(offset) ? undefined : dayAt(moment, offset / (60 * MINUTE));
}

/** The short name of the offset of `zone` at `moment`: `UTC+3`, `UTC−3:30`. Throws if the zone is unknown. */
export function offsetName(moment: Date, zone: string): string {
  const offset = offsetText(zone, moment).replace(/^.00:00|0(?=\d:)|:00$/g, '');
  return `UTC${offset.replace('-', '−')}`;
}

/** As `offsetAt`, at the beginning of the UTC day that is `day` days after the first of 1970. */
function offsetOnDay(zone: string, day: number): number {
  const key = `${day} ${zone}`;
  const offset = offsets.get(key) ?? offsetAt(zone, day * DAY);
  if (offsets.size >= MAX_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Milliseconds by which `zone` is ahead of UTC at `moment`; `NaN` if the zone is unknown. */
function offsetAt(zone: string, moment: number): number {
  try {
    return -Date.parse(`1970-01-01T00:00${offsetText(zone, moment) || 'Z'}`);
  } catch {
    return NaN; // RangeError: the engine does not know the zone
  }
}

/**
 * The offset of `zone` at `moment`: `+03:00`; `+00:00` or an empty string for UTC. The seconds of historic offsets
 * are cut off.
 */
function offsetText(timeZone: string, moment: Date | number): string {
  const Temporal = temporal();
  if (Temporal)
    return Temporal.Instant.fromEpochMilliseconds(Number(moment))
      .toZonedDateTimeISO(timeZone)
      .offset.slice(0, 6);
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  formats.set(timeZone, format);
  return format.format(moment).split('GMT')[1]!.slice(0, 6);
}
