import * as v from 'valibot';
import {addDays, day, MS_A_DAY} from '../days/day.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {within, type Fault, type Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';
import {futureDayFault} from '../schema/future-day-fault.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** How exact a figure is. */
export const qualifier = v.picklist(['exact', 'about', 'almost', 'moreThan', 'atLeast']);

/** A number about real people. It is never shown without its day and its source. */
export const figure = object({
  /** The number: an integer, 0 or more. */
  value: count,
  /** How exact the number is. */
  qualifier: v.optional(qualifier, 'exact'),
  /** The day for which the number is valid. */
  asOf: day,
  /** Who counted. */
  source,
  /** What readers must know to understand the number. */
  note: v.optional(text),
  /** The last day on which the number may be shown as current; by default 90 days after `asOf`. */
  validUntil: v.optional(day),
  /** Parts of the number, such as women or minors. They may overlap, so they are never added up. */
  breakdown: v.optional(list(object({name: text, value: count}), 50)),
  /** The change since an earlier count; negative if the number fell. */
  change: v.optional(object({value: v.pipe(v.number(), v.safeInteger()), since: day})),
});

/** A figure that can only grow. */
export const growingFigure = object({
  ...figure.entries,
  /** The source's own rate for a running estimate: the growth per day. Without it no estimate is shown. */
  estimate: v.optional(object({perDay: count})),
});

/** The figures of a campaign. */
export const figuresSchema = object({
  /** People held. This number also falls, so it is never estimated. */
  prisoners: v.optional(figure),
  /** Days that they have spent in prison, in total. */
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

/** The faults of the days of `figure`: `asOf` must not be in the future, and the days must be in order. */
export function figureFaults({asOf, change, validUntil}: Figure, now: Date): Fault[] {
  const faults = futureDayFault(asOf, ['asOf'], now);
  if (validUntil && validUntil < asOf) faults.push({path: ['validUntil'], message: 'is before asOf'});
  if (change && change.since >= asOf) faults.push({path: ['change', 'since'], message: 'is not before asOf'});
  return faults;
}

/** Days for which a figure without `validUntil` may be shown as current. */
const DAYS_VALID = 90;

/** Whether `figure` is no longer current on the ISO day `today`, so that it must be worded in the past tense. */
export function isPast({asOf, validUntil}: Figure, today: string): boolean {
  return today > (validUntil ?? addDays(asOf, DAYS_VALID));
}

/**
 * The estimate at `now` by the source's daily rate, counted from the start (UTC) of the day after `asOf`: an integer,
 * never below `value`, and not above the largest that is exact; without a rate, `value`. A figure that `isPast` must
 * not be estimated: its rate says nothing about today.
 */
export function estimateAt({asOf, value, estimate}: Figure, now: Date): number {
  const elapsed = Math.max(0, now.getTime() - estimateStart(asOf));
  const grown = Math.floor((elapsed * (estimate?.perDay ?? 0)) / MS_A_DAY);
  return Math.min(value + grown, Number.MAX_SAFE_INTEGER);
}

/** Milliseconds from `now` until the result of `estimateAt` changes next; `Infinity` if it never does. */
export function nextEstimateIn(figure: Figure, now: Date): number {
  const {asOf, value, estimate} = figure;
  const steps = estimateAt(figure, now) - value + 1;
  return Math.max(
    1,
    Math.ceil(estimateStart(asOf) + (steps * MS_A_DAY) / (estimate?.perDay ?? 0) - now.getTime()),
  );
}

/** When the estimate of a figure of the ISO day `asOf` starts to grow, in milliseconds since 1970. */
const estimateStart = (asOf: string): number => Date.parse(asOf) + MS_A_DAY;
