import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {unclobbered} from '../../base/page/unclobbered.js';
import {formatNumber, type Formats} from '../../i18n/format.js';
import {renderForSheet} from './print-sheet.js';

/** A source as it stands in a list. */
interface ListedSource {
  readonly name: Node;
  readonly address: string | undefined;
}

/**
 * Replaces each source in the content of a sheet by a number behind the text before it, and lists the sources at its
 * end: each once, with its address. Call it where `msg()` answers in the element's language.
 */
export function numberSources(content: DocumentFragment, formats: Formats): DocumentFragment {
  const listed = new Map<string, ListedSource>();
  for (const source of content.querySelectorAll('.source')) {
    const address = source.querySelector('a')?.href ?? source.querySelector('.address')?.textContent;
    const name = source.querySelector('bdi')!;
    const key = `${name.textContent} ${address}`;
    listed.set(key, listed.get(key) ?? {name, address});
    const mark = unclobbered(document).createElement('sup');
    mark.append(formatNumber([...listed.keys()].indexOf(key) + 1, formats));
    textBefore(source).append(mark);
    source.remove();
  }
  if (listed.size) content.querySelector('.content')!.append(renderSourceList([...listed.values()]));
  return content;
}

/** The paragraph that the source is of, or the name of its chapter; what is around it if there is neither before it. */
function textBefore(source: Element): Element {
  let before = source.previousElementSibling;
  while (before && !before.matches('p:not(.leading-out), .name')) before = before.previousElementSibling;
  return before ?? source.parentElement!;
}

function renderSourceList(sources: readonly ListedSource[]): DocumentFragment {
  return renderForSheet(
    html`<div class="sources">
      <p class="sources-title">${msg('Sources', {id: 'sheet.sources', desc: 'Above a list, on paper'})}</p>
      <ol>
        ${sources.map(({name, address}) => html`<li>${name}${address ? html` <span>${address}</span>` : nothing}</li>`)}
      </ol>
    </div>`,
  );
}
