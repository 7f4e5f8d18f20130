import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {formatChange, formatDay, formatNumber} from '../../i18n/format.js';
import type {Figure} from '../../model/sections/figures.js';

/** What must be known with the number. */
export function renderNote({note}: Figure, writer: Writer): TemplateResult | typeof nothing {
  return note ? html`<p class="note prose" part="note">${writer.text(note)}</p>` : nothing;
}

/** How the number moved since an earlier count. */
export function renderChange(
  {value, since}: NonNullable<Figure['change']>,
  {formats}: Writer,
): TemplateResult {
  const change = formatChange(value, formats);
  const day = formatDay(since, formats);
  return html`<p class="change" part="change">
    ${msg(str`${change} since the count on ${day}`, {id: 'figure.change', desc: 'First a signed number, then a day'})}
  </p>`;
}

/** The parts of the number, each with its name. */
export function renderBreakdown(parts: NonNullable<Figure['breakdown']>, writer: Writer): TemplateResult {
  return html`<dl class="breakdown" part="breakdown">
    ${parts.map(
      ({name, value}) =>
        html`<div>
          <dt class="muted">${writer.text(name)}</dt>
          <dd translate="no">${formatNumber(value, writer.formats)}</dd>
        </div>`,
    )}
  </dl>`;
}
