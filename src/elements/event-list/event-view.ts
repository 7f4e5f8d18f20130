import {untilMidnight} from '../../base/time/clock.js';
import {agendaOf, type Agenda, type AgendaRow} from '../../model/events/agenda.js';
import {
  eventMatcher,
  filterChoices,
  isFilterActive,
  type EventChoices,
  type EventFilter,
  type Localize,
} from '../../model/events/event-filter.js';
import {inScope, type EventScope, type ScopedEvents} from '../../model/events/event-scope.js';
import type {CampaignEvent} from '../../model/sections/events.js';
import type {ToInstant} from '../../model/days/zoned-time.js';

/** A list of fewer upcoming events has no filters: it is read sooner than filtered. */
const FEWEST_TO_FILTER = 8;

const NO_CHOICES: EventChoices = {country: [], locality: [], kind: [], attendance: []};

/** The inputs of a view. */
export interface ViewInputs extends EventScope {
  readonly events: readonly CampaignEvent[];
  readonly filter: EventFilter;
  /** The language in which places are compared. */
  readonly locale: string;
  readonly toInstant: ToInstant | undefined;
  readonly now: Date | undefined;
}

/** The events as shown at one moment, with the scope of the page and the filter of the reader. */
export interface View extends Pick<Agenda, 'rows' | 'past'>, Pick<ScopedEvents, 'misfits'> {
  /** Whether any event fits the scope. */
  readonly hasEvents: boolean;
  readonly choices: EventChoices;
  /** The events that pass the filter and are not past, each once. */
  readonly current: readonly CampaignEvent[];
  readonly inputs: ViewInputs;
  /** When the view is out of date, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * The view at `now`; `last` again while it is up to date, since computing a view of ten thousand events takes tens of
 * milliseconds.
 */
export function viewAt(now: Date, inputs: ViewInputs, say: Localize, last?: View): View {
  const moment = now.getTime();
  if (last && moment < last.until && isSame(inputs, last.inputs)) return last;
  const {filter, toInstant} = inputs;
  const {events, misfits} = inScope(inputs.events, inputs);
  const {rows, past, changesAt} = agendaOf(events, now, toInstant);
  const isChosen = eventMatcher(filter, say);
  const filtered = (all: readonly AgendaRow[]) =>
    isFilterActive(filter) ? all.filter(({event}) => isChosen(event)) : all;
  const chosen = filtered(rows);
  const upcoming = eventsOf(rows);
  const hasFilters = upcoming.length >= FEWEST_TO_FILTER || isFilterActive(filter);
  return {
    misfits,
    hasEvents: events.length > 0,
    rows: chosen,
    past: filtered(past),
    choices: hasFilters ? filterChoices(upcoming, filter, say) : NO_CHOICES,
    current: eventsOf(chosen),
    inputs,
    until: Math.min(changesAt, moment + untilMidnight(now)),
  };
}

function isSame(inputs: ViewInputs, others: ViewInputs): boolean {
  return Object.entries(inputs).every(([key, value]) => value === others[key as keyof ViewInputs]);
}

/** Each event once, in the order of its first row. */
function eventsOf(rows: readonly AgendaRow[]): CampaignEvent[] {
  return rows.filter(({repeated}) => !repeated).map(({event}) => event);
}

/**
 * The number of `rows` that the first `limit` events take up: an event of several days has several. All of them for
 * fewer events; -1 without a limit.
 */
export function rowsWithin(limit = 0, rows: readonly AgendaRow[] = []): number {
  let events = 0;
  const end = rows.findIndex(({repeated}) => !repeated && events++ === limit);
  return limit >= 1 && end < 0 ? rows.length : end;
}
