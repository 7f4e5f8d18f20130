import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {aroundGap, GAP} from '../../i18n/placeholder.js';
import type {Source} from '../../model/values/source.js';
import type {Pen} from '../../base/pen.js';

/** Who says so, as a link where there is a page; `words` have the name at their gap, and "Source: …" is said without them. */
export function sourceLine(
  {name, url}: Source,
  {text, link}: Pen,
  words = msg(str`Source: ${GAP}`, {id: 'source', desc: 'An organisation or a publication'}),
): TemplateResult {
  const [before, after] = aroundGap(words);
  const label = text(name);
  return html`<p class="source muted" part="source">${before}${url ? link(url, label) : label}${after}</p>`;
}
