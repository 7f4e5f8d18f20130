import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {isChoice, type EventChoices, type EventFilter} from '../../model/event-filter.js';
import type {Pen} from './event-row.js';
import {attendanceWord, kindWord} from './event-words.js';

type Menu = TemplateResult | typeof nothing;

/** A menu for each thing that there is a choice of, and nothing where there is none; `choose` is told what the reader wants to see. */
export function renderFilters(
  choices: EventChoices,
  filter: EventFilter,
  {plain}: Pick<Pen, 'plain'>,
  choose: (filter: EventFilter) => void,
): Menu {
  const {country, locality, kind, attendance} = filter;
  const menus = [
    renderMenu(msg('Country', {id: 'events.country'}), choices.country, country, plain, country =>
      choose({...filter, country, locality: undefined}),
    ),
    renderMenu(msg('Place', {id: 'events.locality'}), choices.locality, locality, plain, locality =>
      choose({...filter, locality}),
    ),
    renderMenu(msg('Kind', {id: 'events.kind'}), choices.kind, kind, kindWord, kind =>
      choose({...filter, kind}),
    ),
    renderMenu(
      msg('Taking part', {id: 'events.attendance'}),
      choices.attendance,
      attendance,
      attendanceWord,
      attendance => choose({...filter, attendance}),
    ),
  ];
  if (menus.every(menu => menu === nothing)) return nothing;
  const label = msg('Choose among the events', {id: 'events.choose'});
  return html`<div class=${isChoice(filter) ? 'filters chosen' : 'filters'} role="group" aria-label=${label}>
    ${menus}
  </div>`;
}

function renderMenu<T>(
  label: string,
  values: readonly T[],
  chosen: T | undefined,
  say: (value: T) => string,
  choose: (value: T | undefined) => void,
): Menu {
  if (!values.length) return nothing;
  const words = chosen === undefined ? undefined : say(chosen);
  const onChange = ({target}: Event) => choose(values[(target as HTMLSelectElement).selectedIndex - 1]);
  return html`<label class="filter">
    <span class="muted">${label}</span>
    <select part="filter" @change=${onChange}>
      <option .selected=${words === undefined}>${msg('All', {id: 'events.all'})}</option>
      ${values.map(value => html`<option .selected=${say(value) === words}>${say(value)}</option>`)}
    </select>
  </label>`;
}
