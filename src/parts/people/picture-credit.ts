import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {aroundGap, GAP} from '../../i18n/placeholder.js';
import type {Picture} from '../../model/values/picture.js';
import type {Pen} from '../../base/pen.js';

/** Who made a picture; nothing where nobody says so. */
export function pictureCredit({credit}: Picture, {text}: Pen): TemplateResult | undefined {
  if (!credit) return undefined;
  const [before, after] = aroundGap(
    msg(str`Picture: ${GAP}`, {id: 'picture.credit', desc: 'The name of who made it'}),
  );
  return html`<p class="credit muted" part="credit">${before}${text(credit)}${after}</p>`;
}
