import {html, type TemplateResult} from 'lit';
import type {Pen} from '../../base/pen.js';

/** A link out of the page on a line of its own, with room for a finger; nothing without a page. */
export function leadingOut(url: string | undefined, label: string, pen: Pen): TemplateResult | undefined {
  return url ? html`<p class="leading-out">${pen.link(url, label)}</p>` : undefined;
}
