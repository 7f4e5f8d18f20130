import {daysBetween} from '../days/day.js';
import type {Fault} from './section.js';
import {futureDayFault} from './future-day-fault.js';

/** What somebody has looked at, and found still to be so, on a day. */
export interface Reviewed {
  readonly reviewedOn: string;
}

/**
 * Whether the review is more than `days` old on the ISO day `today`, so that what it found may no longer be so; with `days` that are no
 * number every review is.
 */
export function isReviewOld({reviewedOn}: Reviewed, today: string, days: number): boolean {
  return !(daysBetween(reviewedOn, today) <= days);
}

/** A review that is still to come would never be too old. */
export function reviewFaults({reviewedOn}: Reviewed, now: Date): Fault[] {
  return futureDayFault(reviewedOn, ['reviewedOn'], now);
}
