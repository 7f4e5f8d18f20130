import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatDay, type Formats} from '../../i18n/format.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {LetterAddress} from '../../model/sections/letters.js';
import type {Copier} from '../actions/copy-button.js';
import {leadingOut} from '../links/outbound-link.js';
import type {Pen} from '../../base/pen.js';
import {sourceLine} from '../text/source-line.js';

/** What an address is written with: the language, the links and the copying of the element that shows it. */
export interface LetterPen extends Pen {
  readonly formats: Formats;
  readonly copier: Copier;
  /** Finds what the element shows. */
  find(selector: string): Element | null;
}

/** An address as it stands on an envelope, how old it is, and where that of today is found; `id` tells it from others in the element. */
export function letterTo(address: LetterAddress, pen: LetterPen, id: string): TemplateResult {
  const {inLanguage, note, verifiedOn, url, source} = address;
  const written = envelope(address);
  const seen = verifiedOn && formatDay(verifiedOn, pen.formats);
  return html`
    <p class="note prose" part="note">${pen.text(note)}</p>
    <div class="envelope" part="envelope" id=${id}>
      ${written.lines.map(line => html`<div lang=${inLanguage}>${line}</div>`)}
      <div>${written.country}</div>
    </div>
    ${pen.copier.button(
      id,
      msg('Copy the address', {id: 'letters.address.copy'}),
      () => envelopeText(written),
      () => pen.find(`#${id}`),
    )}
    ${seen && html`<p>${msg(str`Last seen in print on ${seen}.`, {id: 'letters.address.seen'})}</p>`}
    ${leadingOut(url, msg('Find the address of today', {id: 'letters.address.today'}), pen)}
    ${sourceLine(source, pen)}
  `;
}
