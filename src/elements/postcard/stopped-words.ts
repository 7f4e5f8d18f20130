import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderSource} from '../../parts/text/source-line.js';
import {PLACEHOLDER, splitAtPlaceholder} from '../../i18n/placeholder.js';
import type {FoundWord, StoppedWords} from '../../model/sections/postcards.js';

/** The words of the message that a censor may stop, as a hint: the writer decides whether they stay. */
export function renderFoundWords(found: readonly FoundWord[], writer: Writer): TemplateResult {
  return html`<div class="found">
    ${keyedRows(
      found,
      ({word}) => word.toLowerCase(),
      ({word, why}) =>
        html`<p class="note prose" part="note"><b>${renderFound(word)}</b> ${writer.text(why.reason)}</p>`,
    )}
  </div>`;
}

function renderFound(found: string): TemplateResult {
  const word = PLACEHOLDER;
  const [before, after] = splitAtPlaceholder(
    msg(str`Because of “${word}”, the card may not be delivered.`, {id: 'postcard.found'}),
  );
  return html`${before}<span translate="no">${found}</span>${after}`;
}

/** The list of all such words, with its sources. */
export function renderWordList(words: readonly StoppedWords[], writer: Writer): TemplateResult {
  return html`<details part="words">
    <summary class="label">${msg('Words that censors may stop', {id: 'postcard.words'})}</summary>
    <ul role="list">
      ${keyedRows(
        words,
        ({stems}) => JSON.stringify(stems),
        ({stems, reason, source}) =>
          html`<li>
            <p class="prose">${writer.text(reason)}</p>
            <p class="stems">
              ${Object.entries(stems).flatMap(([language, list]) =>
                list.map(stem => html`<bdi lang=${language} translate="no">${stem}…</bdi> `),
              )}
            </p>
            ${renderSource(source, writer)}
          </li>`,
      )}
    </ul>
  </details>`;
}
