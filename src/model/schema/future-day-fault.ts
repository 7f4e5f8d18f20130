import {isFuture} from '../days/day.js';
import type {Fault} from './section.js';

/**
 * The fault of `day`, an ISO day at `path` by which something was verified, if it is in the future at `now`; none
 * without a day.
 */
export function futureDayFault(day: string | undefined, path: Fault['path'], now: Date): Fault[] {
  return day && isFuture(day, now) ? [{path, message: 'is in the future'}] : [];
}
