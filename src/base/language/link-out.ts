import {html, isServer, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {linkUrl} from '../../model/values/addresses/address.js';
import {shownAddress} from '../../model/values/addresses/shown-address.js';

/** How outbound links are rendered: as links, or as addresses to copy. */
export type LinkStyle = 'follow' | 'text';

export interface LinkOptions {
  /** The link types, for a link that needs more than the default ones. */
  readonly rel?: string | undefined;
  /** The address of the link directly before this one, which readers see together with it. */
  readonly before?: string | undefined;
}

/** The link style in an attribute; `text` if the value is unknown, so that a misspelt value never renders links. */
export const linkStyleOf = (value: string | null): LinkStyle =>
  /^(follow)?$/.test(value ?? '') ? 'follow' : 'text';

/**
 * An outbound link that shows its host, or its recipient, and sends no referrer. In a frame it opens a new tab: most
 * pages refuse to be framed. With the style `text` it is the label and the address, to copy; if the address is not
 * safe, the label alone. The host is left out where the link directly before it, to `before`, has shown the same.
 */
export function renderLinkOut(
  address: string,
  label: string | TemplateResult,
  style: LinkStyle,
  {rel = 'noopener noreferrer', before}: LinkOptions = {},
): TemplateResult {
  const url = linkUrl(address);
  if (!url) return html`${label}`;
  const {text, target, written} = shownAddress(address, url);
  if (style === 'text')
    return html`${label}
      <bdi class="address" part="address" translate="no">${text}</bdi>${renderTarget(written)}`;
  return html`<a
      part="link"
      href=${url.href}
      target=${ifDefined(isServer || window === top ? undefined : '_blank')}
      rel=${rel}
      referrerpolicy="no-referrer"
      >${label}</a
    >${isRepeated(target, before) && !written ? nothing : renderTarget(written ? `${written}, ${target}` : target)}`;
}

/** Whether the link to the address `before` has shown the same `target`. */
function isRepeated(target: string | undefined, before: string | undefined): boolean {
  const url = before && linkUrl(before);
  return !!url && shownAddress(before, url).target === target;
}

const renderTarget = (target?: string) =>
  target ? html`<bdi class="host" translate="no">${` (${target})`}</bdi>` : nothing;
