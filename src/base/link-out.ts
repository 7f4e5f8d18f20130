import {html, type TemplateResult} from 'lit';
import {linkUrl} from '../model/values/address.js';

/** How outbound links are rendered: as links, or as addresses to copy. */
export type LinkStyle = 'follow' | 'text';

/** The link style in an attribute; `text` if the value is unknown, so that a misspelt value never renders links. */
export const linkStyleOf = (value: string | null): LinkStyle =>
  /^(follow)?$/.test(value ?? '') ? 'follow' : 'text';

/**
 * An outbound link that shows its host and sends no referrer. With the style `text` it is the label and the address,
 * to copy; if the address is not safe, the label alone. `rel` replaces the link types, for a link that needs more
 * than the default ones.
 */
export function renderLinkOut(
  address: string,
  label: string | TemplateResult,
  style: LinkStyle,
  rel = 'noopener noreferrer',
): TemplateResult {
  const url = linkUrl(address);
  if (!url) return html`${label}`;
  if (style === 'text')
    return html`${label} <bdi class="address" part="address" translate="no">${address}</bdi>`;
  const host = url.host.replace(/^www\./, '');
  return html`<a part="link" href=${url.href} rel=${rel} referrerpolicy="no-referrer">${label}</a
    >${host ? html`<bdi class="host" translate="no">${` (${host})`}</bdi>` : ''}`;
}
