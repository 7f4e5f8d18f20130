import type {CampaignEvent} from '../sections/events.js';

/** The largest integer in a calendar file (RFC 5545, 3.3.8). */
const MAX = 2 ** 31 - 1;

/**
 * The SEQUENCE of the calendar entry of `event` (RFC 5545, 3.8.7.4): its `revision`; without one, the minutes from 1970
 * to `updated`, the moment of the campaign's last change. Calendars ignore an entry whose number is not higher, also
 * when a cancelled event takes place again. A file is made without knowing those before it, so the number must grow
 * with every change. An event that has been published without a `revision` needs one higher than this to get one.
 */
export function sequenceOf({revision}: Pick<CampaignEvent, 'revision'>, updated: Date): number {
  return revision ?? Math.min(Math.max(0, Math.floor(updated.getTime() / 60_000)), MAX);
}
