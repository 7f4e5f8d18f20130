import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import type {Source} from '../../model/values/source.js';
import type {Writer} from '../../base/language/writer.js';

/** "Source: …", with the placeholder where the name goes. */
export const sourceSentence = () =>
  msg(str`Source: ${PLACEHOLDER}`, {id: 'source', desc: 'An organisation or a publication'});

interface SourceOptions {
  /** Has the placeholder where the name goes; unset, "Source: …". */
  readonly sentence?: string | undefined;
  /** The address of the link directly before, whose host is not repeated. */
  readonly before?: string | undefined;
}

/** The source, as a link if it has a page. */
export function renderSource(
  {name, url}: Source,
  writer: Writer,
  {sentence = sourceSentence(), before}: SourceOptions = {},
): TemplateResult {
  const [start, end] = splitAtPlaceholder(sentence);
  const label = writer.text(name);
  return html`<p class="source muted" part="source">
    ${start}${url ? writer.link(url, label, {before}) : label}${end}
  </p>`;
}
