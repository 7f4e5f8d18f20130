import {html, svg, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/language/writer.js';
import {renderPictureCredit} from '../../parts/people/picture-credit.js';
import type {Picture} from '../../model/values/picture.js';

/**
 * A portrait with its credit; a silhouette without a picture or an `address`, with the tag that political prisoners
 * wear if the person `isHeld`: it keeps the place of the portrait that is `awaited`. `onError` is called if the picture fails to
 * load.
 */
export function renderPortrait(
  picture: Picture | undefined,
  address: string | undefined,
  onError: () => void,
  writer: Writer,
  isHeld: boolean,
  awaited?: string,
): TemplateResult {
  if (!picture || !address)
    return html`<div class="picture" part="picture" data-portrait=${ifDefined(awaited)}>
      ${isHeld ? taggedSilhouette : silhouette}
    </div>`;
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

const renderSilhouette = (tag?: TemplateResult) =>
  html`<svg viewBox="0 0 80 100" aria-hidden="true">
    <circle cx="40" cy="38" r="15" />
    <path d="M10 100V88a22 22 0 0 1 22-22h16a22 22 0 0 1 22 22v12" />
    ${tag}
  </svg>`;

/** Head and shoulders. */
const silhouette = renderSilhouette();

/** Head and shoulders with a tag. */
const taggedSilhouette = renderSilhouette(svg`<path class="tag" d="M48 80h12v6H48z" />`);
