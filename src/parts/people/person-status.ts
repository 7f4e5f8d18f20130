import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDay, type Formats} from '../../i18n/format.js';
import type {PersonStatus} from '../../model/values/person-status.js';
import type {Writer} from '../../base/writer.js';
import {sourceLine} from '../text/source-line.js';

/** What has become of a person, as a line of its own, and who says so where that is given. */
export function personStatusLine(status: PersonStatus, formats: Formats, writer: Writer): TemplateResult {
  const {state, source} = status;
  return html`<p class=${`status ${state}`} part="status">${personStatusWords(status, formats)}</p>
    ${source ? sourceLine(source, writer) : nothing}`;
}

/** What has become of a person, never without the day on which that was known. */
function personStatusWords({state, asOf}: PersonStatus, formats: Formats): string {
  const day = formatDay(asOf, formats);
  return {
    held: () => msg(str`In prison, as known on ${day}`, {id: 'person.held'}),
    released: () => msg(str`Released, as known on ${day}`, {id: 'person.released'}),
    died: () => msg(str`Died in custody or after it, as known on ${day}`, {id: 'person.died'}),
    unknown: () => msg(str`Nothing was known of this person’s fate on ${day}`, {id: 'person.unknown'}),
  }[state]();
}
