import * as v from 'valibot';
import {addDays, day, MS_A_DAY} from '../days/day.js';
import {object} from '../values/object.js';
import {within, type Fault, type Section} from '../values/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text.js';
import {futureDayFault} from '../values/future-day-fault.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** How near a figure is to the real number. */
export const qualifier = v.picklist(['exact', 'about', 'almost', 'moreThan', 'atLeast']);

/** One number about real people. It never stands without its day and its source. */
export const figure = object({
  /** The number: whole, never negative. */
  value: count,
  /** How near the number is. */
  qualifier: v.optional(qualifier, 'exact'),
  /** The day for which the number holds. */
  asOf: day,
  /** Who counted. */
  source,
  /** What must be known with the number. */
  note: v.optional(text),
  /** The last day on which the number may be shown as today's; 90 days after `asOf` where none is given. */
  validUntil: v.optional(day),
  /** Parts of the number, such as women or minors; they may overlap, and are never added up. */
  breakdown: v.optional(v.array(object({name: text, value: count}))),
  /** How the number moved since an earlier count; negative where it fell. */
  change: v.optional(object({value: v.pipe(v.number(), v.safeInteger()), since: day})),
});

/** A number that can only grow. */
export const growingFigure = object({
  ...figure.entries,
  /** The source's own rate for a running estimate: how much the number grows a day. Without it none is shown. */
  estimate: v.optional(object({perDay: count})),
});

/** The figures of a campaign. */
export const figuresSchema = object({
  /** People held: a number that falls as well as rises, so that nothing of it is ever estimated. */
  prisoners: v.optional(figure),
  /** Days that they have spent in prison, all together. */
  daysInPrison: v.optional(growingFigure),
});

export type Qualifier = v.InferOutput<typeof qualifier>;
export type Figure = v.InferOutput<typeof growingFigure>;
export type Figures = v.InferOutput<typeof figuresSchema>;

export const figures: Section<Figures> = {
  name: 'figures',
  schema: figuresSchema,
  membersFailAlone: true,
  keepsLast: true,
  faults: (value, now) =>
    (['prisoners', 'daysInPrison'] as const).flatMap(name => {
      const figure = value[name];
      return figure ? within(name, figureFaults(figure, now)) : [];
    }),
};

/** What is wrong with the days of `figure`: none of them may lie in the future, nor run backwards. */
export function figureFaults({asOf, change, validUntil}: Figure, now: Date): Fault[] {
  const faults = futureDayFault(asOf, ['asOf'], now);
  if (validUntil && validUntil < asOf) faults.push({path: ['validUntil'], message: 'is before asOf'});
  if (change && change.since >= asOf) faults.push({path: ['change', 'since'], message: 'is not before asOf'});
  return faults;
}

/** Days for which a figure without `validUntil` may be shown as today's. */
const DAYS_VALID = 90;

/** Whether `figure` must be told as of the past on the ISO day `today`. */
export function isPast({asOf, validUntil}: Figure, today: string): boolean {
  return today > (validUntil ?? addDays(asOf, DAYS_VALID));
}

/**
 * The number that the source's daily rate gives at `now`, counted from the beginning (UTC) of the day after `asOf`; whole, and never
 * below `value`. Without a rate it is `value`. What is past may not be estimated any more: a rate of then says nothing of today.
 */
export function estimateAt({asOf, value, estimate}: Figure, now: Date): number {
  const elapsed = Math.max(0, now.getTime() - beginOf(asOf));
  return value + Math.floor((elapsed * (estimate?.perDay ?? 0)) / MS_A_DAY);
}

/** Milliseconds from `now` until `estimateAt` next gives another number; `Infinity` where it never will. */
export function nextEstimateIn(figure: Figure, now: Date): number {
  const {asOf, value, estimate} = figure;
  const steps = estimateAt(figure, now) - value + 1;
  return Math.max(1, Math.ceil(beginOf(asOf) + (steps * MS_A_DAY) / (estimate?.perDay ?? 0) - now.getTime()));
}

/** When the estimate of a number of the ISO day `asOf` begins to run, in milliseconds since 1970. */
const beginOf = (asOf: string): number => Date.parse(asOf) + MS_A_DAY;
