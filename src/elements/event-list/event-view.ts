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
import type {CampaignEvent} from '../../model/sections/events.js';
import type {ToInstant} from '../../model/days/zoned-time.js';

/** A list of fewer upcoming events has no filters: it is read sooner than filtered. */
const FEWEST_TO_FILTER = 8;

const NO_CHOICES: EventChoices = {country: [], locality: [], kind: [], attendance: []};

/** The inputs of a view; places are compared in the language `locale`. */
export type ViewInputs = readonly [
  events: readonly CampaignEvent[],
  filter: EventFilter,
  locale: string,
  toInstant: ToInstant | undefined,
  now: Date | undefined,
];

/** The events as shown at one moment, with one filter. */
export interface View extends Pick<Agenda, 'rows' | 'past'> {
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
  if (last && moment < last.until && inputs.every((input, index) => input === last.inputs[index]))
    return last;
  const [events, filter, , toInstant] = inputs;
  const {rows, past, changesAt} = agendaOf(events, now, toInstant);
  const isChosen = eventMatcher(filter, say);
  const filtered = (all: readonly AgendaRow[]) =>
    isFilterActive(filter) ? all.filter(({event}) => isChosen(event)) : all;
  const chosen = filtered(rows);
  const upcoming = eventsOf(rows);
  const hasFilters = upcoming.length >= FEWEST_TO_FILTER || isFilterActive(filter);
  return {
    rows: chosen,
    past: filtered(past),
    choices: hasFilters ? filterChoices(upcoming, filter, say) : NO_CHOICES,
    current: eventsOf(chosen),
    inputs,
    until: Math.min(changesAt, moment + untilMidnight(now)),
  };
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
