import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatDay} from '../../i18n/format.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {LetterAddress} from '../../model/sections/letters.js';
import type {CopyButtons} from '../actions/copy-buttons.js';
import {renderOutboundLink} from '../links/outbound-link.js';
import type {Writer} from '../../base/language/writer.js';
import {renderSource} from '../text/source-line.js';

/**
 * An address as written on an envelope, with its facts. `id` is unique among the buttons of the element. Without
 * `copyButtons` it is an example: its stamp says so, and nobody can copy it.
 */
export function renderLetterAddress(
  address: LetterAddress,
  id: string,
  writer: Writer,
  copyButtons?: CopyButtons,
): TemplateResult {
  const {inLanguage, note} = address;
  const formatted = envelope(address);
  const stamp = msg('Example', {id: 'letters.example', desc: 'In capitals across the stamp of an envelope'});
  return html`
    <p class="note prose" part="note">${writer.text(note)}</p>
    <div class="envelope" part="envelope" translate="no">
      <div class="stamp">${copyButtons ? '' : html`<span lang=${writer.locale}>${stamp}</span>`}</div>
      ${formatted.lines.map(line => html`<div lang=${inLanguage}>${line}</div>`)}
      <div>${formatted.country}</div>
    </div>
    ${copyButtons?.render(
      id,
      msg('Copy the address', {id: 'letters.address.copy'}),
      () => envelopeText(formatted),
      button => button.previousElementSibling,
    )}
    ${renderAddressFacts(address, writer)}
  `;
}

/** When an address was last checked, where to find the current one, and its source. */
export function renderAddressFacts({verifiedOn, url, source}: LetterAddress, writer: Writer): TemplateResult {
  const seen = verifiedOn && formatDay(verifiedOn, writer.formats);
  return html`
    ${seen && html`<p>${msg(str`Address last checked: ${seen}`, {id: 'letters.address.seen'})}</p>`}
    ${renderOutboundLink(url, msg('Find the current address', {id: 'letters.address.today'}), writer)}
    ${renderSource(source, writer)}
  `;
}
