import {daysBetween} from '../days/day.js';
import type {Fault} from '../schema/section.js';
import {futureDayFault} from '../schema/future-day-fault.js';

/** Something that somebody has checked, and found still true, on a day. */
export interface Reviewed {
  readonly reviewedOn: string;
}

/**
 * Whether the review is more than `days` old on the ISO day `today`, so that its findings may no longer be true. If
 * `days` is `NaN`, every review is old.
 */
export function isReviewOld({reviewedOn}: Reviewed, today: string, days: number): boolean {
  return !(daysBetween(reviewedOn, today) <= days);
}

/** The review of every item of `list`, if all were checked on the same day. */
export function commonReview(list: readonly Reviewed[]): Reviewed | undefined {
  const [first] = list;
  return first && list.every(({reviewedOn}) => reviewedOn === first.reviewedOn) ? first : undefined;
}

/** A review in the future is refused: it would never become old. */
export function reviewFaults({reviewedOn}: Reviewed, now: Date): Fault[] {
  return futureDayFault(reviewedOn, ['reviewedOn'], now);
}
