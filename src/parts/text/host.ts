import {html, type TemplateResult} from 'lit';
import {splitAtPlaceholder} from '../../i18n/placeholder.js';

/** `sentence` with `host`, which no translator is to change, in the place of its placeholder, if it has one. */
export function renderWithHost(sentence: string, host: string): TemplateResult {
  const [before, after] = splitAtPlaceholder(sentence);
  return html`${before}${sentence === before ? '' : html`<bdi translate="no">${host}</bdi>`}${after}`;
}
