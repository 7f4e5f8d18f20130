import {addDays, daysBetween} from '../days/day.js';
import {asUtc, toInstant} from '../days/zoned-time.js';
import type {CampaignEvent} from '../sections/events.js';
import {hasDailyHours, onDay} from './daily-hours.js';

/** An event that repeats at the same hours of UTC on so many days in a row, `first` being the first of them. */
export interface Series {
  readonly first: CampaignEvent;
  readonly count: number;
}

/**
 * `event` as series: one, unless it has daily hours and the clocks at its place change meanwhile; then one more from
 * each change on. A calendar entry that repeats in local time would need the rules of its time zone in the file.
 */
export function seriesOf(event: CampaignEvent): Series[] {
  if (!hasDailyHours(event)) return [{first: event, count: 1}];
  const {startDate, endDate = startDate} = event;
  const total = daysBetween(startDate, endDate) + 1;
  const at = (index: number) => onDay(event, addDays(startDate, index));
  const all: Series[] = [];
  for (let start = 0; start < total;) {
    const first = at(start);
    const offsets = offsetsOf(first);
    let last = start;
    for (const step of STEPS)
      while (last + step < total && offsetsOf(at(last + step)) === offsets) last += step;
    all.push({first, count: last - start + 1});
    start = last + 1;
  }
  return all;
}

/** In days. No place changes its clocks and changes them back sooner: in Morocco, for Ramadan, it takes five weeks. */
const STEPS = [27, 9, 3, 1];

/** How far UTC is from the local times at which `event` starts and ends; the same text for the same distances. */
function offsetsOf({startDate, endDate = startDate, timeZone = ''}: CampaignEvent): string {
  return [startDate, endDate].map(local => Number(toInstant(local, timeZone)) - asUtc(local)).join();
}
