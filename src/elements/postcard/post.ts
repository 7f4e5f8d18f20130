import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {renderAddressFacts} from '../../parts/people/letter-address.js';
import {renderPersonStatus} from '../../parts/people/person-status.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderSource} from '../../parts/text/source-line.js';
import type {Recipient} from '../../model/letters/recipients.js';
import type {Advice} from '../../model/sections/letters.js';
import {renderSenderField} from './fields.js';

/**
 * What may be shown of the person on the ISO day `day`, and what is known of the address; without a person, where to
 * find one, if the campaign says so.
 */
export function renderPerson(
  person: Recipient | undefined,
  findAt: string | undefined,
  writer: Writer,
  day: string,
): TemplateResult | undefined {
  if (!person)
    return renderOutboundLink(
      findAt,
      msg('Find a person and their current address', {id: 'postcard.person.find'}),
      writer,
    );
  const {address} = person;
  return html`<div class="person">
    ${renderPersonStatus(person, day, writer)}
    <p class="note prose" part="note">${writer.text(address.note)}</p>
    ${renderAddressFacts(address, writer)}
  </div>`;
}

/** What to put into the envelope beside the card. */
export function renderEnclosures(advice: readonly Advice[], writer: Writer): TemplateResult {
  return html`<div class="field">
    <p class="label">${msg('What to enclose', {id: 'letters.enclose'})}</p>
    <ul class="enclosures" role="list">
      ${keyedRows(
        advice,
        each => JSON.stringify(each),
        ({text, source}) =>
          html`<li>
            <p class="prose">${writer.text(text)}</p>
            ${renderSource(source, writer)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The field for the sender's address, closed at first, with the warning before it. */
export function renderReturnAddress(sender: string, onInput: (sender: string) => void): TemplateResult {
  const name = msg('Your return address (optional)', {id: 'postcard.sender', desc: 'The label of a field'});
  return html`<details>
    <summary class="label">${name}</summary>
    <div class="body">${renderSafetyNotice('writing')} ${renderSenderField(sender, name, onInput)}</div>
  </details>`;
}
