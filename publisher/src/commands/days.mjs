import {InvalidArgumentError} from 'commander';

/** An ISO day that exists, as the value of an option. */
export function aDay(written) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const moment = new Date(`${written}T12:00:00Z`);
  if (isDay && !isNaN(moment) && moment.toISOString().startsWith(written)) return written;
  throw new InvalidArgumentError('Write a day such as 2027-05-21.');
}

/** Noon of an ISO day, as the value of `--now`: a moment at which it is that day nearly everywhere. */
export const aMoment = written => new Date(`${aDay(written)}T12:00:00Z`);
