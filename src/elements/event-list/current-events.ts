import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Renderable} from '../../base/drawing/renderable.js';
import type {Formats} from '../../i18n/format.js';
import type {AgendaRow} from '../../model/events/agenda.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {dayText} from './event-words.js';

/** What an element decides about its current events. */
export interface CurrentEvents {
  readonly rows: readonly AgendaRow[];
  /** How many of the rows are rendered. */
  readonly size: number;
  /** The ISO day of the reader. */
  readonly today: string;
  readonly formats: Formats;
  /** Renders the events of a day under a heading. */
  readonly renderDay: (heading: Renderable, rows: readonly AgendaRow[], className?: string) => TemplateResult;
  readonly renderMore: () => TemplateResult;
}

/** The events going on now, then the upcoming ones by day. */
export function renderCurrentEvents(events: CurrentEvents): TemplateResult {
  const {rows, size, today, formats, renderDay, renderMore} = events;
  const shown = rows.slice(0, size);
  const goingOn = shown.filter(({now}) => now);
  const upcoming = shown.slice(goingOn.length);
  const days = [...new Set(upcoming.map(({day}) => day!))];
  return html`<div class="current">
    ${goingOn.length ? renderDay(msg('Happening now', {id: 'events.goingOn'}), goingOn, 'day now') : nothing}
    ${keyedRows(days, String, day =>
      renderDay(
        html`<time datetime=${day}>${dayText(day, today, formats)}</time>`,
        upcoming.filter(row => row.day === day),
      ),
    )}
    ${shown.length < rows.length ? renderMore() : nothing}
  </div>`;
}
