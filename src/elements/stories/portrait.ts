import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Pen} from '../../base/pen.js';
import {aroundGap, GAP} from '../../i18n/around.js';
import type {Picture} from '../../model/picture.js';

/** A portrait from `address` with its credit; a quiet drawing where there is none, or where it cannot be had, of which `onLost` is told. */
export function portrait(
  picture: Picture | undefined,
  address: string | undefined,
  onLost: () => void,
  pen: Pen,
): TemplateResult {
  if (!picture || !address) return html`<div class="picture" part="picture">${nobody}</div>`;
  const {alt, credit} = picture;
  return html`<div>
    <img
      class="picture"
      part="picture"
      src=${address}
      alt=${pen.plain(alt)}
      lang=${pen.languageOf(alt)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${onLost}
    />
    ${credit ? renderCredit(credit, pen) : nothing}
  </div>`;
}

function renderCredit(credit: NonNullable<Picture['credit']>, pen: Pen): TemplateResult {
  const [before, after] = aroundGap(
    msg(str`Picture: ${GAP}`, {id: 'picture.credit', desc: 'The name of who made it'}),
  );
  return html`<p class="credit muted" part="credit">${before}${pen.text(credit)}${after}</p>`;
}

/** Head and shoulders, with the tag that political prisoners wear. */
const nobody = html`<svg viewBox="0 0 80 100" aria-hidden="true">
  <circle cx="40" cy="38" r="15" />
  <path d="M10 100V88a22 22 0 0 1 22-22h16a22 22 0 0 1 22 22v12" />
  <path class="tag" d="M48 80h12v6H48z" />
</svg>`;
