import {untilMidnight} from '../../base/clock.js';
import {agendaOf, type Agenda, type AgendaRow} from '../../model/events/agenda.js';
import {
  choicesAmong,
  fitting,
  isChoice,
  type EventChoices,
  type EventFilter,
  type Say,
} from '../../model/events/event-filter.js';
import type {CampaignEvent} from '../../model/sections/events.js';
import type {ToInstant} from '../../model/days/zoned-time.js';

/** What a view is made of; places are compared in the language `locale`. */
export type Outlook = readonly [
  events: readonly CampaignEvent[],
  filter: EventFilter,
  locale: string,
  toInstant: ToInstant | undefined,
  now: Date | undefined,
];

/** What the events come to at one moment, for one choice of the reader's. */
export interface View extends Pick<Agenda, 'rows' | 'past'> {
  readonly choices: EventChoices;
  /** The chosen events that are not past, each once. */
  readonly current: readonly CampaignEvent[];
  readonly outlook: Outlook;
  /** Milliseconds of the moment from which on it may be another. */
  readonly until: number;
}

/** What there is to see at `now`: `last` again as long as it holds, since ten thousand events take tens of milliseconds. */
export function viewAt(now: Date, outlook: Outlook, say: Say, last?: View): View {
  const moment = now.getTime();
  if (last && moment < last.until && outlook.every((part, index) => part === last.outlook[index]))
    return last;
  const [events, filter, , toInstant] = outlook;
  const {rows, past, changesAt} = agendaOf(events, now, toInstant);
  const isChosen = fitting(filter, say);
  const choose = (among: readonly AgendaRow[]) =>
    isChoice(filter) ? among.filter(({event}) => isChosen(event)) : among;
  const chosen = choose(rows);
  return {
    rows: chosen,
    past: choose(past),
    choices: choicesAmong(eventsOf(rows), filter, say),
    current: eventsOf(chosen),
    outlook,
    until: Math.min(changesAt, moment + untilMidnight(now)),
  };
}

/** Each event once, in the order of its first row. */
function eventsOf(rows: readonly AgendaRow[]): CampaignEvent[] {
  return rows.filter(({repeated}) => !repeated).map(({event}) => event);
}
