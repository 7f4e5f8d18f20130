import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import type {Picture} from '../../model/values/picture.js';
import type {Writer} from '../../base/language/writer.js';

/** Who made a picture; `undefined` if the campaign does not say. */
export function renderPictureCredit({credit}: Picture, writer: Writer): TemplateResult | undefined {
  if (!credit) return undefined;
  const [before, after] = splitAtPlaceholder(
    msg(str`Picture: ${PLACEHOLDER}`, {id: 'picture.credit', desc: 'The name of who made it'}),
  );
  return html`<p class="credit muted" part="credit">${before}${writer.text(credit)}${after}</p>`;
}
