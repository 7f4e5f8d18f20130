import * as v from 'valibot';

/** A day of every year. */
const MONTH_DAY_PATTERN =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DAY_PATTERN =
  `(?:\\d{4}-${MONTH_DAY_PATTERN}` +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const TIME_PATTERN = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';

/** The schema of a day, followed by the pattern `more`; `expected` completes its error message. */
const dayWith = (more: string, expected: string) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^${DAY_PATTERN}${more}$`), `Expected a real day such as "2023-05-21"${expected}`),
  );

/** A day that exists: `2023-05-21`. 29 February is refused in a common year. */
export const day = dayWith('', '');

/** A day, or a day and the local time at a place: `2023-05-19T15:00`. */
export const dayOrLocalTime = dayWith(
  `(?:${TIME_PATTERN})?`,
  ', or a local time such as "2023-05-21T15:00" without an offset',
);

/** A day, or a moment with its offset: `2023-05-19T15:00:00Z`. */
export const dayOrInstant = dayWith(
  `(?:${TIME_PATTERN}(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d))?`,
  ', or a moment such as "2023-05-21T15:00:00Z"',
);

/** A day, or `--05-21` for the same day of every year. */
export const dayOrMonthDay = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:${DAY_PATTERN}|--(?:${MONTH_DAY_PATTERN}|02-29))$`),
    'Expected a real day such as "1990-05-21", or "--05-21" without the year',
  ),
);

/** A time of day, to the minute: `11:00`. */
export const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time of day such as "09:30", from "00:00" to "23:59"'),
);

export const MS_A_DAY = 86_400_000;

/** Hours by which the earliest time zone in the world is ahead of UTC. */
const EARLIEST_ZONE = 14;

/** The ISO day of `moment` at an offset of `offset` hours from UTC; positive is east. */
export function dayAt(moment: Date, offset: number): string {
  return new Date(moment.getTime() + offset * 3_600_000).toISOString().slice(0, 10);
}

/** The ISO day that has begun somewhere in the world at `now`, if only just. */
export const latestDay = (now: Date): string => dayAt(now, EARLIEST_ZONE);

/** Whether the ISO day `day` has not begun anywhere in the world at `now`. */
export function isFuture(day: string, now: Date): boolean {
  return day > latestDay(now);
}

/** The ISO day of `moment` in the reader's own time zone. */
export function localDay(moment: Date): string {
  return dayAt(moment, -moment.getTimezoneOffset() / 60);
}

/** The ISO day `days` after `from`, or before it if `days` is negative. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, both ISO days; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}
