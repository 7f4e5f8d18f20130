import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {networks, type NetworkId} from '../../model/sharing/networks.js';
import {ICON_BOX} from './network-icons.js';

/** The name of a network; only that of email is translated. */
export function networkName(id: NetworkId): string {
  return id === 'email' ? msg('Email', {id: 'hashtags.email'}) : networks[id][0];
}

/** The name of a network as markup: translation tools must not translate it. */
export function renderNetworkName(id: NetworkId): TemplateResult {
  return html`<span translate=${ifDefined(id === 'email' ? undefined : 'no')}>${networkName(id)}</span>`;
}

/** The warning about a network that is controlled from Russia. */
export function russianNotice(): string {
  return msg('This network is controlled from Russia.', {id: 'hashtags.russian'});
}

/** The icon of a network, decorative beside its name: its outline, or its first letter where there is none. */
export function renderNetworkIcon(outline: string | undefined, name: string): TemplateResult {
  return outline
    ? html`<svg class="icon" part="icon" viewBox=${ICON_BOX} aria-hidden="true">
        <path d=${outline}></path>
      </svg>`
    : html`<span class="icon" part="icon" data-letter=${name.charAt(0)} aria-hidden="true"></span>`;
}
