import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** What readers are told of an address for which the page does not vouch. */
export const renderUnverified = (): TemplateResult =>
  html`<span class="unverified muted"
    >${msg('This address is not verified by this page.', {
      id: 'link.unverified',
      desc: 'After an address that somebody else has named',
    })}</span
  >`;
