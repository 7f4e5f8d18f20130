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
  return {
    rows: chosen,
    past: filtered(past),
    choices: filterChoices(eventsOf(rows), filter, say),
    current: eventsOf(chosen),
    inputs,
    until: Math.min(changesAt, moment + untilMidnight(now)),
  };
}

/** Each event once, in the order of its first row. */
function eventsOf(rows: readonly AgendaRow[]): CampaignEvent[] {
  return rows.filter(({repeated}) => !repeated).map(({event}) => event);
}
