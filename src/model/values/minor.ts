import * as v from 'valibot';
import {dayOrMonthDay} from '../days/day.js';
import type {Fault} from '../schema/section.js';

/** In years. */
const OF_AGE = 18;

/** The birth date of a person, with or without the year. */
export const birthDate = dayOrMonthDay;

/** The age of a person, in years. It is never shown: it keeps out people under 18. */
export const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(150));

/** A person of whom a campaign may tell the age. */
interface Aged {
  readonly birthDate?: string | undefined;
  readonly age?: number | undefined;
}

/** Whether a person is under 18 on the ISO day `today`, or has turned 18 on it; not if neither age nor year of birth is known. */
export function isMinor({birthDate, age = OF_AGE}: Aged, today: string): boolean {
  const [, year, monthDay] = /^(\d{4})(.*)/.exec(birthDate ?? '') ?? [];
  return age < OF_AGE || (!!year && `${Number(year) + OF_AGE}${monthDay}` >= today);
}

/** Nobody under 18 is shown. */
export function minorFaults(person: Aged, today: string): Fault[] {
  if (!isMinor(person, today)) return [];
  const path = [person.age! < OF_AGE ? 'age' : 'birthDate'];
  return [{path, message: 'is of somebody under 18, who is not shown: leave the person out of the campaign'}];
}
