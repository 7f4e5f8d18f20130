import {untilMidnight} from '../../base/clock.js';
import {agendaOf, currentEvents, type Agenda} from '../../model/agenda.js';
import {
  choicesAmong,
  filterEvents,
  isChoice,
  type EventChoices,
  type EventFilter,
  type Say,
} from '../../model/event-filter.js';
import type {CampaignEvent} from '../../model/events.js';
import type {ToInstant} from '../../model/zoned-time.js';

/** What a view is made of. */
export interface Outlook {
  readonly events: readonly CampaignEvent[];
  readonly filter: EventFilter;
  /** The language in which places are compared. */
  readonly locale: string;
  readonly toInstant: ToInstant | undefined;
}

/** What the events come to at one moment, for one choice of the reader's. */
export interface View {
  readonly agenda: Agenda;
  readonly choices: EventChoices;
  /** The chosen events that are not past. */
  readonly current: readonly CampaignEvent[];
  readonly outlook: Outlook;
  /** The milliseconds from and up to which it holds. */
  readonly from: number;
  readonly until: number;
}

/** What there is to see at `now`: `last` again as long as it holds, since ten thousand events take tens of milliseconds. */
export function viewAt(now: Date, outlook: Outlook, say: Say, last?: View): View {
  const {events, filter, toInstant} = outlook;
  const from = now.getTime();
  if (last && from >= last.from && from < last.until && isSame(outlook, last.outlook)) return last;
  const whole = agendaOf(events, now, toInstant);
  const agenda = isChoice(filter) ? agendaOf(filterEvents(events, filter, say), now, toInstant) : whole;
  return {
    agenda,
    choices: choicesAmong(currentEvents(whole), filter, say),
    current: currentEvents(agenda),
    outlook,
    from,
    until: Math.min(whole.changesAt, from + untilMidnight(now)),
  };
}

function isSame(one: Outlook, other: Outlook): boolean {
  return (Object.keys(one) as (keyof Outlook)[]).every(key => one[key] === other[key]);
}
