import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {sizeFor, SIZES} from '../../model/card-text.js';
import type {Card} from './card-picture.js';
import {designPicture} from './designs.js';

/** What the sides of a card need beside what stands on it. */
export type WrittenCard = Card & {readonly language: string};

/** The front of the card, to be looked at. */
export function renderFront({design}: WrittenCard): TemplateResult {
  return html`<figure part="front">
    <figcaption class="label">${msg('Front', {id: 'postcard.front', desc: 'Of a postcard'})}</figcaption>
    <div class="card">${designPicture(design)}</div>
  </figure>`;
}

/** The back of the card, to be looked at. */
export function renderBack(card: WrittenCard): TemplateResult {
  return html`<figure part="back">
    <figcaption class="label">${msg('Back', {id: 'postcard.back', desc: 'Of a postcard'})}</figcaption>
    <div class="card">${backOf(card)}</div>
  </figure>`;
}

/** Two cards on a sheet of paper: the fronts on its first page, the backs on its second, each behind its front. */
export function renderSheet(card: WrittenCard): TemplateResult {
  const page = (side: () => TemplateResult) =>
    html`<div class="page">${[0, 1].map(() => html`<div class="card">${side()}</div>`)}</div>`;
  return html`${page(() => designPicture(card.design))}${page(() => backOf(card))}`;
}

function backOf({message, address, language}: WrittenCard): TemplateResult {
  const size = SIZES.indexOf((sizeFor(message) ?? SIZES.at(-1)!) as (typeof SIZES)[number]);
  return html`<div class="written" dir="ltr">
    <div class=${`message size-${size}`} lang=${language}>${message}</div>
    <div class="stamp"></div>
    <div class="addressee" lang="ru">${address}</div>
  </div>`;
}
