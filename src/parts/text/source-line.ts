import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import type {Source} from '../../model/values/source.js';
import type {Writer} from '../../base/language/writer.js';

/** "Source: …", with the placeholder where the name goes. */
export const sourceSentence = () =>
  msg(str`Source: ${PLACEHOLDER}`, {id: 'source', desc: 'An organisation or a publication'});

/** The source, as a link if it has a page. `sentence` has the placeholder where the name goes. */
export function renderSource(
  {name, url}: Source,
  writer: Writer,
  sentence = sourceSentence(),
): TemplateResult {
  const [before, after] = splitAtPlaceholder(sentence);
  const label = writer.text(name);
  return html`<p class="source muted" part="source">
    ${before}${url ? writer.link(url, label) : label}${after}
  </p>`;
}
