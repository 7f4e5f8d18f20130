import {daysBetween} from './day.js';

/** Days for which the last occurrence is shown as past; after them the next one is shown. */
const RECENT_DAYS = 30;

/** How far away the day of a campaign is. */
export interface Anniversary {
  /** The ISO day to show: the next one, today, or one in the last 30 days. */
  readonly day: string;
  /** Whole days until then; 0 on the day, negative after it. */
  readonly days: number;
  /** The ISO day of the next occurrence, if `day` is past. */
  readonly next?: string;
}

/**
 * The occurrence to show on the ISO day `today` of a campaign's day, which recurs every year from the ISO day `first`
 * on. 29 February becomes 28 February in a common year.
 */
export function anniversaryOn(today: string, first: string): Anniversary {
  const year = Number(today.slice(0, 4));
  const inYear = (year: number) => occurrence(first, Math.max(year, Number(first.slice(0, 4))));
  const past = [inYear(year), inYear(year - 1)].find(day => day < today);
  const next = [inYear(year), inYear(year + 1)].find(day => day >= today)!;
  return past && daysBetween(past, today) <= RECENT_DAYS && next !== today
    ? {day: past, days: daysBetween(today, past), next}
    : {day: next, days: daysBetween(today, next)};
}

/**
 * The next ISO day, `today` at the earliest, on which `first` recurs: an ISO day, or `--05-21` without its year. 29
 * February becomes 28 February in a common year.
 */
export function nextAnniversary(today: string, first: string): string {
  const year = Number(today.slice(0, 4));
  const thisYear = occurrence(first, year);
  return thisYear >= today ? thisYear : occurrence(first, year + 1);
}

/** The ISO day on which `first` recurs in `year`. */
function occurrence(first: string, year: number): string {
  const [month, day] = first.slice(-5).split('-');
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, '0')}-${month}-${month === '02' && day === '29' && !isLeap ? '28' : day}`;
}
