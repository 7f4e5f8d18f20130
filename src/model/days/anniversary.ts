import {daysBetween} from './day.js';

/** Days after the day for which it is spoken of as past; then the next one counts. */
const LATELY = 30;

/** How far it is to the day of a campaign. */
export interface Anniversary {
  /** The ISO day that is spoken of: the coming one, today, or one that was lately. */
  readonly day: string;
  /** Whole days until then; 0 on the day, negative after it. */
  readonly days: number;
  /** The ISO day on which it comes again, where `day` is past. */
  readonly next?: string;
}

/**
 * The occurrence of `first`, the day of a campaign and of each year after it, that is spoken of on the ISO day `today`. One of 29 February is
 * on 28 February in a common year.
 */
export function anniversaryOn(today: string, first: string): Anniversary {
  const year = Number(today.slice(0, 4));
  const inYear = (year: number) => occurrence(first, Math.max(year, Number(first.slice(0, 4))));
  const past = [inYear(year), inYear(year - 1)].find(day => day < today);
  const next = [inYear(year), inYear(year + 1)].find(day => day >= today)!;
  return past && daysBetween(past, today) <= LATELY && next !== today
    ? {day: past, days: daysBetween(today, past), next}
    : {day: next, days: daysBetween(today, next)};
}

/** The day of `first` in `year`. */
function occurrence(first: string, year: number): string {
  const [month, day] = [first.slice(5, 7), first.slice(8)];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, '0')}-${month}-${month === '02' && day === '29' && !isLeap ? '28' : day}`;
}
