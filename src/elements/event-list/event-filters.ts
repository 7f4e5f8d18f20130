import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/writer.js';
import {isChoice, type EventChoices, type EventFilter} from '../../model/events/event-filter.js';
import type {Text} from '../../model/values/text.js';
import {wordFor} from './event-words.js';

/** A menu for each thing that there is a choice of, and nothing where there is none; `choose` is told what the reader wants to see. */
export function renderFilters(
  choices: EventChoices,
  filter: EventFilter,
  writer: Writer,
  choose: (filter: EventFilter) => void,
): TemplateResult | typeof nothing {
  const plain = (text: Text) => writer.plain(text);
  const languageOf = (text: Text) => writer.languageOf(text);
  if (!Object.values(choices).flat().length) return nothing;

  const menu = <K extends keyof EventChoices>(
    key: K,
    label: string,
    say: (value: EventChoices[K][number]) => string,
    lang: (value: EventChoices[K][number]) => string | undefined = () => undefined,
  ) => {
    const values = choices[key];
    if (!values.length) return nothing;
    const words = filter[key] && say(filter[key]);
    const onChange = ({target}: Event) => {
      const value = values[(target as HTMLSelectElement).selectedIndex - 1];
      choose({...filter, ...(key === 'country' && {locality: undefined}), [key]: value});
    };
    return html`<label class="filter">
      <span class="muted">${label}</span>
      <select part="filter" @change=${onChange}>
        <option .selected=${!words}>${msg('All', {id: 'events.all'})}</option>
        ${values.map(
          value =>
            html`<option lang=${ifDefined(lang(value))} .selected=${say(value) === words}>
              ${say(value)}
            </option>`,
        )}
      </select>
    </label>`;
  };

  const label = msg('Choose among the events', {id: 'events.choose'});
  return html`<div class=${isChoice(filter) ? 'filters chosen' : 'filters'} role="group" aria-label=${label}>
    ${menu('country', msg('Country', {id: 'events.country'}), plain, languageOf)}
    ${menu('locality', msg('Place', {id: 'events.locality'}), plain, languageOf)}
    ${menu('kind', msg('Kind', {id: 'events.kind'}), wordFor)}
    ${menu('attendance', msg('Taking part', {id: 'events.attendance'}), wordFor)}
  </div>`;
}
