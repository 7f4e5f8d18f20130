import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatNumber, type Formats} from '../../i18n/format.js';
import {ENVELOPE_AREA, SENDER_AREA, sizeClassFor} from '../../model/letters/card-text.js';

/** What is written on an envelope. */
export interface WrittenEnvelope {
  /** One line of the address per line. */
  readonly address: string;
  /** The language of the address, a BCP 47 tag. */
  readonly language: string;
  readonly sender: string;
}

/** The front of an envelope: large the address, small the sender, and a place for the stamp. */
export function renderEnvelope({address, language, sender}: WrittenEnvelope): TemplateResult {
  return html`<div class="letter" part="envelope" dir="ltr" translate="no">
    <div class=${`sender ${sizeClassFor(sender, SENDER_AREA)}`} dir="auto">${sender}</div>
    <div class="stamp"></div>
    <div class=${`addressee ${sizeClassFor(address, ENVELOPE_AREA)}`} lang=${language}>${address}</div>
  </div>`;
}

/**
 * A sheet of A4 that folds into an envelope of the format C6. The words at the folds, in the reader's language `lang`,
 * are on the strips that end up inside.
 */
export function renderEnvelopeSheet(
  written: WrittenEnvelope,
  lang: string,
  formats: Formats,
): TemplateResult {
  const fold = (order: number) => {
    const number = formatNumber(order, formats);
    return msg(str`${number}. Fold here`, {id: 'postcard.fold', desc: 'Beside a line on paper'});
  };
  return html`<div class="sheet">
    ${renderEnvelope(written)}
    ${['left', 'right'].map(side => html`<div class=${`fold ${side}`} lang=${lang}>${fold(1)}</div>`)}
    <div class="fold bottom" lang=${lang}>${fold(2)}</div>
    <div class="fold flap" lang=${lang}>${fold(3)}</div>
  </div>`;
}
