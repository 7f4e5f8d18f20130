import {html, type TemplateResult} from 'lit';
import {linkUrl} from '../model/values/address.js';

/** How links that lead out of the page are written: to be followed, or as addresses to be copied. */
export type LinkStyle = 'follow' | 'text';

/** The style that `word` names; a word of neither kind is no leave to follow. */
export const linkStyleOf = (word: string | null): LinkStyle =>
  /^(follow)?$/.test(word ?? '') ? 'follow' : 'text';

/**
 * A link out of the page that shows where it leads, and tells the other side nothing of this page. With `text` it is the address,
 * to be copied; where the address is not safe it is the label alone. `rel` is for a link that is more than that.
 */
export function linkOut(
  address: string,
  label: string | TemplateResult,
  style: LinkStyle,
  rel = 'noopener noreferrer',
): TemplateResult {
  const url = linkUrl(address);
  if (!url) return html`${label}`;
  if (style === 'text') return html`${label} <bdi class="address" part="address">${address}</bdi>`;
  const host = url.host.replace(/^www\./, '');
  return html`<a part="link" href=${url.href} rel=${rel} referrerpolicy="no-referrer">${label}</a
    >${host ? html`<bdi class="host">${` (${host})`}</bdi>` : ''}`;
}
