import {addDays, dayAt} from './day.js';
import type {CampaignHead} from './head.js';
import {toInstant} from './zoned-time.js';

/** What of a campaign says on which clocks its days begin. */
export type Zoned = Pick<CampaignHead, 'timeZone'>;

/** Hours by which Belarus is ahead of UTC, in summer as in winter, since 2011. */
const BELARUS = 3;

/**
 * The ISO day of `moment` in the time zone of the campaign; in Belarus where it names none, or one that the engine does not know. `Intl` is
 * asked only where it names one.
 */
export function campaignDay(moment: Date, {timeZone}: Zoned): string {
  const belarusian = dayAt(moment, BELARUS);
  if (!timeZone) return belarusian;
  const near = [1, 0, -1].map(days => addDays(belarusian, days));
  return near.find(day => toInstant(day, timeZone)! <= moment) ?? belarusian;
}

/** Milliseconds from `moment` to the next midnight in the time zone of the campaign. */
export function untilNextDay(moment: Date, head: Zoned): number {
  const next = addDays(campaignDay(moment, head), 1);
  const midnight = (head.timeZone && toInstant(next, head.timeZone)) || belarusianMidnight(next);
  return midnight.getTime() - moment.getTime();
}

const belarusianMidnight = (day: string) => new Date(`${day}T00:00+0${BELARUS}:00`);
