import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ADDRESS_AREA, MESSAGE_AREA, sizeClassFor} from '../../model/letters/card-text.js';
import type {Card} from './card-picture.js';
import {renderDesign} from './designs.js';

/** A card with the languages of its message and of its address. */
export type WrittenCard = Card & {readonly language: string; readonly addressLanguage: string};

/** Both sides of the card, as a preview. */
export function renderSides(card: WrittenCard): TemplateResult[] {
  return [
    renderSide(
      'front',
      msg('Front', {id: 'postcard.front', desc: 'Of a postcard'}),
      renderDesign(card.design),
    ),
    renderSide('back', msg('Back', {id: 'postcard.back', desc: 'Of a postcard'}), renderBack(card)),
  ];
}

function renderSide(part: string, name: string, content: TemplateResult): TemplateResult {
  return html`<figure part=${part}>
    <figcaption class="label">${name}</figcaption>
    <div class="card">${content}</div>
  </figure>`;
}

/** Two cards on a sheet: the fronts on its first page, the backs on its second, each behind its front. */
export function renderSheet(card: WrittenCard): TemplateResult {
  const page = (side: () => TemplateResult) =>
    html`<div class="page">${[0, 1].map(() => html`<div class="card">${side()}</div>`)}</div>`;
  return html`${page(() => renderDesign(card.design))}${page(() => renderBack(card))}`;
}

function renderBack({message, address, language, addressLanguage}: WrittenCard): TemplateResult {
  return html`<div class="written" dir="ltr" translate="no">
    <div class=${`message ${sizeClassFor(message, MESSAGE_AREA)}`} lang=${language}>${message}</div>
    <div class="stamp"></div>
    <div class=${`addressee ${sizeClassFor(address, ADDRESS_AREA)}`} lang=${addressLanguage}>${address}</div>
  </div>`;
}
