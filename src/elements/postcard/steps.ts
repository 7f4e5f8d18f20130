import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Renderable} from '../../base/drawing/renderable.js';
import {formatNumber, type Formats} from '../../i18n/format.js';

/** A step on the way to a card in the post. */
export interface Step {
  readonly name: string;
  /** Whether there is nothing of this step on the card, so that going on skips it. */
  readonly isEmpty: boolean;
  readonly body: Renderable;
}

/**
 * Numbered disclosures, of which the first is open. Each ends in a button that closes it and opens the next; readers
 * may open any of them at any time. `level` is that of the headings.
 */
export function renderSteps(steps: readonly Step[], level: number, formats: Formats): TemplateResult {
  const total = formatNumber(steps.length, formats);
  return html`<ol class="steps" role="list">
    ${steps.map(({name, isEmpty, body}, index) => {
      const number = formatNumber(index + 1, formats);
      return html`<li>
        <details class="step" part="chapter" ?open=${!index}>
          <summary>
            <span class="number" aria-hidden="true">${number}</span>
            <span class="name" role="heading" aria-level=${level}>${name}</span>
            <span class="position muted"
              >${msg(str`${number} of ${total}`, {id: 'postcard.step', desc: 'A step of all steps'})}</span
            >
          </summary>
          <div class="body">${body} ${index < steps.length - 1 ? renderNext(isEmpty) : nothing}</div>
        </details>
      </li>`;
    })}
  </ol>`;
}

function renderNext(isEmpty: boolean): TemplateResult {
  return html`<button class="button next" part="button" type="button" @click=${onNext}>
    ${isEmpty ? msg('Skip this step', {id: 'postcard.skip', desc: 'On a button'}) : msg('Next', {id: 'row.next', desc: 'On a button'})}
  </button>`;
}

/** Closes the step of the button, opens the next one, and moves the focus there. */
function onNext({currentTarget}: Event): void {
  const step = (currentTarget as Element).closest('details')!;
  const next = step.parentElement!.nextElementSibling!.querySelector('details')!;
  step.open = false;
  next.open = true;
  next.querySelector('summary')!.focus();
}

/** Shows the first step alone, as at the beginning. */
export function resetSteps(root: ParentNode): void {
  root.querySelectorAll<HTMLDetailsElement>('.step').forEach((step, index) => (step.open = !index));
}
