import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';

/**
 * An outbound link in a paragraph of its own, large enough to touch; `undefined` without a `url`. The host of the link
 * directly before it, to `before`, is not repeated.
 */
export function renderOutboundLink(
  url: string | undefined,
  label: string | TemplateResult,
  writer: Writer,
  before?: string,
): TemplateResult | undefined {
  return url ? html`<p class="leading-out">${writer.link(url, label, {before})}</p>` : undefined;
}
