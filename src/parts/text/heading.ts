import {html, type TemplateResult} from 'lit';

/** The level that a page asks for, 2 to 6; 3 where it asks for none. `below` is how much deeper a heading inside the element is. */
export function levelOf(asked: number, below = 0): number {
  return Math.min(6, Math.max(2, Math.trunc(asked) || 3) + below);
}

/** An element's own heading, at the level that the page asks for. */
export function heading(asked: number, content: string | TemplateResult): TemplateResult {
  return html`<div class="title" part="title" role="heading" aria-level=${levelOf(asked)}>${content}</div>`;
}
