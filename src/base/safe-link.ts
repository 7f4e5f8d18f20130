import {html, type TemplateResult} from 'lit';

/**
 * `address` as it may stand in a link, or `undefined`: only `https:`, `http:`, `mailto:` and `tel:`, since a bound `javascript:`
 * would run when pressed.
 */
export function safeUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(https?|mailto|tel):$/.test(url.protocol) ? url : undefined;
}

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
  const url = safeUrl(address);
  if (!url) return html`${label}`;
  if (style === 'text') return html`${label} <bdi class="address" part="address">${address}</bdi>`;
  const host = url.host.replace(/^www\./, '');
  return html`<a part="link" href=${url.href} rel=${rel} referrerpolicy="no-referrer">${label}</a
    >${host ? html`<bdi class="host">${` (${host})`}</bdi>` : ''}`;
}
