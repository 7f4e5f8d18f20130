import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import type {Source} from '../../model/values/source.js';
import type {Writer} from '../../base/writer.js';

/** Who says so, as a link where there is a page; `words` have the name at their gap, and "Source: …" is said without them. */
export function sourceLine(
  {name, url}: Source,
  writer: Writer,
  words = msg(str`Source: ${PLACEHOLDER}`, {id: 'source', desc: 'An organisation or a publication'}),
): TemplateResult {
  const [before, after] = splitAtPlaceholder(words);
  const label = writer.text(name);
  return html`<p class="source muted" part="source">
    ${before}${url ? writer.link(url, label) : label}${after}
  </p>`;
}
