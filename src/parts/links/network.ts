import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {networks, type NetworkId} from '../../model/sharing/networks.js';
import {ICON_BOX} from './network-icons.js';

/** A network as its readers know it; only e-mail's name is a word of the language. */
export function networkName(id: NetworkId): string {
  return id === 'email' ? msg('E-mail', {id: 'hashtags.email'}) : networks[id][0];
}

/** What readers must know of a network that is controlled from Russia. */
export function russianWords(): string {
  return msg('This network is controlled from Russia.', {id: 'hashtags.russian'});
}

/** The icon of a network that has one, beside its name. */
export function networkIcon(outline: string | undefined): TemplateResult | typeof nothing {
  return outline
    ? html`<svg class="icon" part="icon" viewBox=${ICON_BOX} aria-hidden="true">
        <path d=${outline}></path>
      </svg>`
    : nothing;
}
