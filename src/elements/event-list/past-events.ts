import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {formatNumber, type Formats} from '../../i18n/format.js';
import type {AgendaRow} from '../../model/events/agenda.js';
import {pastText} from './event-words.js';

/** What an element decides about its past events. */
export interface PastEvents {
  readonly past: readonly AgendaRow[];
  /** How many of them are rendered, once they are open. */
  readonly size: number;
  /** Whether they are all that there is to show: then they are open. */
  readonly isAlone: boolean;
  /** Whether the reader has opened them. */
  readonly isOpen: boolean;
  readonly formats: Formats;
  /** Renders the events of a year under a heading. */
  readonly renderYear: (heading: string, rows: readonly AgendaRow[]) => TemplateResult;
  readonly renderMore: () => TemplateResult;
  readonly onToggle: (event: Event) => void;
}

/** The past events by year: open if they are alone, else in a disclosure. */
export function renderPastEvents(events: PastEvents): TemplateResult {
  const {past, size, isAlone, isOpen, formats, renderYear, renderMore, onToggle} = events;
  // Readers without scripts open them too.
  const shown = past.slice(0, isAlone || isOpen || isServer ? size : 0);
  const yearOf = ({event}: AgendaRow) => event.startDate.slice(0, 4);
  const years = [...new Set(shown.map(yearOf))];
  const rows = html`
    ${keyedRows(years, String, year =>
      renderYear(
        pastText(year),
        shown.filter(row => yearOf(row) === year),
      ),
    )}
    ${shown.length && shown.length < past.length ? renderMore() : nothing}
  `;
  if (isAlone) return html`<div class="past" part="past">${rows}</div>`;
  const count = formatNumber(past.length, formats);
  return html`<details class="past" part="past" ?open=${isOpen} @toggle=${onToggle}>
    <summary>${msg(str`Past events (${count})`, {id: 'events.past'})}</summary>
    ${rows}
  </details>`;
}
