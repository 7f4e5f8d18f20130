import {UsageError} from './errors.mjs';

const MS_A_DAY = 86_400_000;

/** The ISO day of `now`, in UTC. */
export const isoDay = now => now.toISOString().slice(0, 10);

/** The ISO day that is `days` after the ISO day `day`. */
export const dayAfter = (day, days) => isoDay(new Date(Date.parse(day) + days * MS_A_DAY));

/** The same ISO day `years` earlier. */
export const dayBefore = (day, {years}) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/**
 * The time that `--now` means: noon of that day in UTC, when it is the same day in Europe; this moment without it.
 *
 * @throws {UsageError} If it is no day.
 */
export function nowGiven(day) {
  if (day === undefined) return new Date();
  if (dayWritten(day) !== day) throw new UsageError(`"${day}" is no day. Write --now 2027-05-21.`);
  return new Date(`${day}T12:00:00Z`);
}

/**
 * The ISO day that somebody has written as `2027-05-21`, `21.05.2027`, `21.5.2027` or `21 May 2027`; `undefined` for anything
 * else, such as `05/06/2027`, of which nobody knows the month.
 */
export function dayWritten(text) {
  const written = text.trim();
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  if (year) return existing(year, month, day);
  const [, dottedDay, dottedMonth, dottedYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written) ?? [];
  if (dottedYear) return existing(dottedYear, dottedMonth, dottedDay);
  const [, namedDay, name, namedYear] = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(written) ?? [];
  const index = name ? MONTHS.findIndex(each => each.startsWith(name.toLowerCase())) : -1;
  return index < 0 ? undefined : existing(namedYear, index + 1, namedDay);
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function existing(year, month, day) {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(new Date(time)) !== iso ? undefined : iso;
}
