import {addDays} from '../days/day.js';
import type {CampaignEvent} from '../sections/events.js';

/** Whether `event` has the same hours on each of its days: it opens and closes. */
export function hasDailyHours({opens, closes}: CampaignEvent): boolean {
  return !!(opens && closes);
}

/**
 * `event` as it takes place on the ISO day `day`: from when it opens until it closes, which is on the next day if
 * `closes` is the earlier time, as in schema.org. An event without daily hours is returned as it is.
 */
export function onDay(event: CampaignEvent, day: string): CampaignEvent {
  const {opens, closes} = event;
  if (!opens || !closes) return event;
  const closingDay = closes < opens ? addDays(day, 1) : day;
  return {
    ...event,
    opens: undefined,
    closes: undefined,
    startDate: `${day}T${opens}`,
    endDate: `${closingDay}T${closes}`,
  };
}
