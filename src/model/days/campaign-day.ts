import {addDays, dayAt} from './day.js';
import {dayIn, toInstant} from './zoned-time.js';

/** Hours by which the clocks of Belarus are ahead of UTC, all year (tz database, Europe/Minsk since 2011). */
const BELARUS = 3;

/** `zone`, where a campaign names one and the engine knows it. */
export function knownZone(zone?: string): string | undefined {
  return zone && dayIn(new Date(0), zone) && zone;
}

/** The ISO day of a campaign at `moment`: that of its `zone`, and that of Belarus where it names none or one that the engine does not know. */
export function campaignDay(moment: Date, zone?: string): string {
  return (zone && dayIn(moment, zone)) || dayAt(moment, BELARUS);
}

/** Milliseconds from `moment` to the campaign's next day. */
export function untilNextDay(moment: Date, zone?: string): number {
  const next = addDays(campaignDay(moment, zone), 1);
  const begins = (zone && toInstant(next, zone)) || new Date(`${next}T00:00+0${BELARUS}:00`);
  return begins.getTime() - moment.getTime();
}
