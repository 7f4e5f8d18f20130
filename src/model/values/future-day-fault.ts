import {isFuture} from '../days/day.js';
import type {Fault} from './section.js';

/** The fault of an ISO `day` at `path` that vouches for something, and is yet to come at `now`; none where no day is given. */
export function futureDayFault(day: string | undefined, path: Fault['path'], now: Date): Fault[] {
  return day && isFuture(day, now) ? [{path, message: 'is in the future'}] : [];
}
