import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/language/writer.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {isFilterActive, type EventChoices, type EventFilter} from '../../model/events/event-filter.js';
import {countryOf} from '../../model/values/country.js';
import type {Text} from '../../model/values/text/text.js';
import {labelFor} from './event-words.js';

/** A menu for each property with a choice of values; nothing if no property has one. `onChoose` gets the new filter. */
export function renderFilters(
  choices: EventChoices,
  filter: EventFilter,
  writer: Writer,
  onChoose: (filter: EventFilter) => void,
): TemplateResult | typeof nothing {
  const plain = (text: Text) => writer.plain(text);
  const languageOf = (text: Text) => writer.languageOf(text);
  if (!Object.values(choices).flat().length) return nothing;

  const renderMenu = <K extends keyof EventChoices>(
    key: K,
    label: string,
    labelOf: (value: EventChoices[K][number]) => string,
    lang: (value: EventChoices[K][number]) => string | undefined = () => undefined,
  ) => {
    const values: readonly EventChoices[K][number][] = choices[key];
    if (!values.length) return nothing;
    const chosen = filter[key] && labelOf(filter[key]);
    const onChange = ({target}: Event) => {
      const value = values[(target as HTMLSelectElement).selectedIndex - 1];
      onChoose({...filter, ...(key === 'country' && {locality: undefined}), [key]: value});
    };
    return html`<label class="filter">
      <span class="muted">${label}</span>
      <select part="filter" autocomplete="off" @change=${onChange}>
        <option .selected=${!chosen}>${msg('All', {id: 'events.all'})}</option>
        ${keyedRows(
          values,
          value => JSON.stringify(value),
          value =>
            html`<option lang=${ifDefined(lang(value))} .selected=${labelOf(value) === chosen}>
              ${labelOf(value)}
            </option>`,
        )}
      </select>
    </label>`;
  };

  const label = msg('Filter events', {id: 'events.choose'});
  return html`<div
    class=${isFilterActive(filter) ? 'filters chosen' : 'filters'}
    role="group"
    aria-label=${label}
  >
    ${renderMenu(
      'country',
      msg('Country', {id: 'events.country'}),
      place => plain(countryOf(place)!),
      place => languageOf(countryOf(place)!),
    )}
    ${renderMenu('locality', msg('Town or city', {id: 'events.locality'}), plain, languageOf)}
    ${renderMenu('kind', msg('Type of event', {id: 'events.kind'}), labelFor)}
    ${renderMenu('attendance', msg('How to take part', {id: 'events.attendance'}), labelFor)}
  </div>`;
}

/** That no event passes the filter, and a button to take it away. */
export function renderNoneFit(onShowAll: () => void): TemplateResult {
  return html`<p part="empty">${msg('No events match your choices.', {id: 'events.noneFit'})}</p>
    <button class="button" part="button" type="button" @click=${onShowAll}>
      ${msg('Show all events', {id: 'events.showAll'})}
    </button>`;
}
