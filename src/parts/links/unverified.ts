import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** The note for readers after an address that the page does not verify. */
export const renderUnverified = (): TemplateResult =>
  html`<span class="unverified muted"
    >${msg('This address is not verified by this page.', {
      id: 'link.unverified',
      desc: 'After an address that somebody else has named',
    })}</span
  >`;
