import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatDay} from '../../i18n/format.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {LetterAddress} from '../../model/sections/letters.js';
import type {CopyButtons} from '../actions/copy-buttons.js';
import {outboundLink} from '../links/outbound-link.js';
import type {Writer} from '../../base/writer.js';
import {sourceLine} from '../text/source-line.js';

/** An address as it stands on an envelope, how old it is, and where that of today is found; `id` tells it from others in the element. */
export function renderLetterAddress(
  address: LetterAddress,
  id: string,
  writer: Writer,
  copyButtons: CopyButtons,
): TemplateResult {
  const {inLanguage, note, verifiedOn, url, source} = address;
  const written = envelope(address);
  const seen = verifiedOn && formatDay(verifiedOn, writer.formats);
  return html`
    <p class="note prose" part="note">${writer.text(note)}</p>
    <div class="envelope" part="envelope" id=${id}>
      ${written.lines.map(line => html`<div lang=${inLanguage}>${line}</div>`)}
      <div>${written.country}</div>
    </div>
    ${copyButtons.button(
      id,
      msg('Copy the address', {id: 'letters.address.copy'}),
      () => envelopeText(written),
      () => copyButtons.find(id),
    )}
    ${seen && html`<p>${msg(str`Last seen in print on ${seen}.`, {id: 'letters.address.seen'})}</p>`}
    ${outboundLink(url, msg('Find the address of today', {id: 'letters.address.today'}), writer)}
    ${sourceLine(source, writer)}
  `;
}
