import {addDays, dayAt} from './day.js';
import {dayIn, toInstant} from './zoned-time.js';

/** Hours by which Belarus is ahead of UTC, all year (tz database, Europe/Minsk since 2011). */
const BELARUS_OFFSET = 3;

/** `zone`, if the campaign names one and the engine knows it; `undefined` otherwise. */
export function knownZone(zone?: string): string | undefined {
  return zone && dayIn(new Date(0), zone) && zone;
}

/**
 * The ISO day of a campaign at `moment`, in its time zone `zone`; in that of Belarus if `zone` is absent or unknown
 * to the engine.
 */
export function campaignDay(moment: Date, zone?: string): string {
  return (zone && dayIn(moment, zone)) || dayAt(moment, BELARUS_OFFSET);
}

/** Milliseconds from `moment` until the campaign's next day begins. */
export function untilNextDay(moment: Date, zone?: string): number {
  const next = addDays(campaignDay(moment, zone), 1);
  const begins = (zone && toInstant(next, zone)) || new Date(`${next}T00:00+0${BELARUS_OFFSET}:00`);
  return begins.getTime() - moment.getTime();
}
