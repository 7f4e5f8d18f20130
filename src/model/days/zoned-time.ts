import {dayAt} from './day.js';

/**
 * The clocks of the world. The only file that asks `Temporal`, or where there is none `Intl`, whose first use costs a page 12 to 20 ms: then
 * nothing calls it before the first paint, but for what is picked by the day of a campaign that names its zone. A zone that the engine does
 * not know gives `undefined`, never an error.
 */

/** What is used here of `Temporal` (ECMA-262, 2026), which Chromium has from 144 on and Firefox from 139. */
interface TemporalClocks {
  readonly Instant: {
    fromEpochMilliseconds(moment: number): {toZonedDateTimeISO(zone: string): {readonly offset: string}};
  };
}

/** The clocks that are quick to ask; none in an older browser. */
const quickClocks = () => (globalThis as {Temporal?: TemporalClocks}).Temporal;

/** Whether zones may be asked before the first paint. */
export function hasTemporal(): boolean {
  return !!quickClocks();
}

/** Finds the moment of a local time in an IANA zone: `toInstant`, for what is handed it when zones may be asked. */
export type ToInstant = (local: string, zone: string) => Date | undefined;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds of `local`, a day or a local time, as if the clocks at its place were those of UTC. */
export function asUtc(local: string): number {
  return Date.parse(local.includes('T') ? `${local}Z` : local);
}

/**
 * The moment at which the clocks of `zone` show `local`, a local time such as `2023-05-19T15:00`, or a day for its midnight.
 *
 * A time that the clocks show twice is its first occurrence; one that they leap over is read with the offset before the leap, so that
 * 02:30 becomes 03:30. RFC 5545, 3.3.5, and Temporal's `compatible` agree on both. `undefined` where the zone is not known, and for
 * a moment outside the years 0000 to 9999.
 */
export function toInstant(local: string, zone: string): Date | undefined {
  const wall = asUtc(local);
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const offset = [before, after].find(each => offsetAt(zone, wall - each) === each) ?? before;
  const instant = new Date(wall - offset);
  return instant.toJSON()?.length === '2023-05-19T15:00:00.000Z'.length ? instant : undefined;
}

/** What the reader's own clock shows at `moment`, to the minute: `2023-05-19T15:00`. */
export function toLocal(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/** The ISO day of `moment` on the clocks of `zone`; `undefined` where it is not known. */
export function dayIn(moment: Date, zone: string): string | undefined {
  const offset = offsetAt(zone, moment.getTime());
  return isNaN(offset) ? undefined : dayAt(moment, offset / (60 * MINUTE));
}

/** The short name of the offset of `zone`, which must be known, at `moment`: `UTC+3`, `UTC−3:30`. */
export function offsetName(moment: Date, zone: string): string {
  const offset = offsetText(zone, moment).replace(/^.00:00|0(?=\d:)|:00$/g, '');
  return `UTC${offset.replace('-', '−')}`;
}

/** Milliseconds by which `zone` is ahead of UTC at `moment`; `NaN` where it is not known. */
function offsetAt(zone: string, moment: number): number {
  try {
    return -Date.parse(`1970-01-01T00:00${offsetText(zone, moment) || 'Z'}`);
  } catch {
    return NaN; // RangeError: the engine's tables do not have it
  }
}

/** How far `zone` is ahead of UTC at `moment`: `+03:00`; `+00:00` or nothing for UTC itself. Without the seconds of times long past. */
function offsetText(timeZone: string, moment: Date | number): string {
  const clocks = quickClocks();
  if (clocks)
    return clocks.Instant.fromEpochMilliseconds(Number(moment))
      .toZonedDateTimeISO(timeZone)
      .offset.slice(0, 6);
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  formats.set(timeZone, format);
  return format.format(moment).split('GMT')[1]!.slice(0, 6);
}
