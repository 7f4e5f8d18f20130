import {html, type TemplateResult} from 'lit';

/**
 * The level of a heading `below` levels deeper than the element's own: 2 to 6. `headingLevel` is the page's; 3 if it
 * is no number.
 */
export function levelOf(headingLevel: number, below = 0): number {
  return Math.min(6, Math.max(2, Math.trunc(headingLevel) || 3) + below);
}

/** An element's own heading, at the level that the page sets. */
export function renderHeading(headingLevel: number, content: string | TemplateResult): TemplateResult {
  return html`<div class="title" part="title" role="heading" aria-level=${levelOf(headingLevel)}>
    ${content}
  </div>`;
}
