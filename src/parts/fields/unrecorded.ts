import {html, nothing, render, type TemplateResult} from 'lit';
import type {Renderable} from '../../base/drawing/renderable.js';
import {unclobbered} from '../../base/page/unclobbered.js';

/**
 * `content`, marked so that session recorders leave it out, as each of them documents: rrweb, PostHog, Sentry, FullStory, Amplitude, Mixpanel, New Relic, Highlight, Mouseflow and Yandex Metrica by
 * a class; Hotjar, Clarity, Datadog, LogRocket, Smartlook, Contentsquare, OpenReplay and Matomo by an attribute. For
 * everything that holds a reader's own text: fields, previews and links.
 */
export function renderUnrecorded(content: Renderable): TemplateResult {
  return html`<div
    class="rr-block ph-no-capture sentry-block fs-exclude amp-block mp-block nr-block highlight-block mf-excluded ym-hide-content ym-disable-keys"
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-private
    data-sl="exclude"
    data-cs-mask
    data-openreplay-hidden
    data-matomo-mask
  >
    ${content}
  </div>`;
}

/** Gives `element`, which no template draws, the marks of `renderUnrecorded`. */
export function markUnrecorded(element: Element): void {
  const place = unclobbered(document).createDocumentFragment();
  render(renderUnrecorded(nothing), place);
  for (const {name, value} of place.firstElementChild!.attributes) element.setAttribute(name, value);
}
