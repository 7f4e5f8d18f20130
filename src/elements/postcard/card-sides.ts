import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ADDRESS, MESSAGE, sizeFor, type Place} from '../../model/letters/card-text.js';
import type {Card} from './card-picture.js';
import {designPicture} from './designs.js';

/** What the sides of a card need beside what stands on it. */
export type WrittenCard = Card & {readonly language: string};

/** Both sides of the card, to be looked at. */
export function renderSides(card: WrittenCard): TemplateResult[] {
  return [
    side('front', msg('Front', {id: 'postcard.front', desc: 'Of a postcard'}), designPicture(card.design)),
    side('back', msg('Back', {id: 'postcard.back', desc: 'Of a postcard'}), backOf(card)),
  ];
}

function side(part: string, name: string, content: TemplateResult): TemplateResult {
  return html`<figure part=${part}>
    <figcaption class="label">${name}</figcaption>
    <div class="card">${content}</div>
  </figure>`;
}

/** Two cards on a sheet of paper: the fronts on its first page, the backs on its second, each behind its front. */
export function renderSheet(card: WrittenCard): TemplateResult {
  const page = (side: () => TemplateResult) =>
    html`<div class="page">${[0, 1].map(() => html`<div class="card">${side()}</div>`)}</div>`;
  return html`${page(() => designPicture(card.design))}${page(() => backOf(card))}`;
}

function backOf({message, address, language}: WrittenCard): TemplateResult {
  return html`<div class="written" dir="ltr">
    <div class=${`message ${sizeClass(message, MESSAGE)}`} lang=${language}>${message}</div>
    <div class="stamp"></div>
    <div class=${`addressee ${sizeClass(address, ADDRESS)}`} lang="ru">${address}</div>
  </div>`;
}

/** Letters of 3.8 mm have the class `size38`: a strict policy on styles forbids to say more in place. */
const sizeClass = (text: string, place: Place) => `size${sizeFor(text, place) * 10}`;
