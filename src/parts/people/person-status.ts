import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDay, type Formats} from '../../i18n/format.js';
import {shownStatus, type Consenting} from '../../model/values/consent.js';
import type {PersonStatus} from '../../model/values/person-status.js';
import {commonSource, type Source} from '../../model/values/source.js';
import type {Writer} from '../../base/language/writer.js';
import {renderSource} from '../text/source-line.js';

/**
 * The status of a person, if it may be shown on the ISO day `day`, and its source if it has one that is not also the
 * source `below`, which readers see below it.
 */
export function renderPersonStatus(
  person: Consenting,
  day: string,
  writer: Writer,
  below?: Source,
): TemplateResult | typeof nothing {
  const status = shownStatus(person, day);
  if (!status) return nothing;
  const {state} = status;
  const isBelow = status.source && below && commonSource([{source: status.source}, {source: below}]);
  const source = isBelow ? undefined : status.source;
  return html`<p class=${`status ${state}`} part="status">${statusText(status, writer.formats)}</p>
    ${source ? renderSource(source, writer) : nothing}`;
}

/** A person's status, always with the day as of which it is known. */
function statusText({state, asOf}: PersonStatus, formats: Formats): string {
  const day = formatDay(asOf, formats);
  return {
    held: () => msg(str`In prison as of ${day}`, {id: 'person.held'}),
    released: () => msg(str`Released (as of ${day})`, {id: 'person.released'}),
    died: () => msg(str`Died in custody or after release (as of ${day})`, {id: 'person.died'}),
    unknown: () =>
      msg(str`As of ${day}, nothing was known of what has happened to this person`, {id: 'person.unknown'}),
  }[state]();
}
