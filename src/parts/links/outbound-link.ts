import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';

/** An outbound link in a paragraph of its own, large enough to touch; `undefined` without a `url`. */
export function renderOutboundLink(
  url: string | undefined,
  label: string | TemplateResult,
  writer: Writer,
): TemplateResult | undefined {
  return url ? html`<p class="leading-out">${writer.link(url, label)}</p>` : undefined;
}
