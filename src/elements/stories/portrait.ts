import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/language/writer.js';
import {renderPictureCredit} from '../../parts/people/picture-credit.js';
import type {Picture} from '../../model/values/picture.js';

/**
 * A portrait with its credit; a silhouette without a picture or an `address`. `onError` is called if the picture
 * fails to load.
 */
export function renderPortrait(
  picture: Picture | undefined,
  address: string | undefined,
  onError: () => void,
  writer: Writer,
): TemplateResult {
  if (!picture || !address) return html`<div class="picture" part="picture">${silhouette}</div>`;
  const {alt} = picture;
  return html`<div>
    <img
      class="picture"
      part="picture"
      src=${address}
      alt=${writer.plain(alt)}
      lang=${ifDefined(writer.languageOf(alt))}
      loading="lazy"
      decoding="async"
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
      @error=${onError}
    />
    ${renderPictureCredit(picture, writer)}
  </div>`;
}

/** Head and shoulders, with the tag that political prisoners wear. */
const silhouette = html`<svg viewBox="0 0 80 100" aria-hidden="true">
  <circle cx="40" cy="38" r="15" />
  <path d="M10 100V88a22 22 0 0 1 22-22h16a22 22 0 0 1 22 22v12" />
  <path class="tag" d="M48 80h12v6H48z" />
</svg>`;
