import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/writer.js';

/** A link out of the page on a line of its own, with room for a finger; nothing without a page. */
export function outboundLink(
  url: string | undefined,
  label: string,
  writer: Writer,
): TemplateResult | undefined {
  return url ? html`<p class="leading-out">${writer.link(url, label)}</p>` : undefined;
}
