import {msg} from '@lit/localize';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {formatNumber, type Formats} from '../../i18n/format.js';

/** How many cards are rendered beyond the visible one. */
const AHEAD = 30;

export interface RowHost extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly renderRoot: ParentNode;
}

/**
 * Cards side by side, one visible at a time, to swipe, scroll or step through with two buttons. The row is as high as
 * the visible card. Nothing moves by itself.
 */
export class CardRow {
  /** The index of the visible card. */
  #index = 0;

  readonly #host: RowHost;
  readonly #onStep: (index: number) => void;

  /** `onStep` is called with the index of the card that a button has scrolled to. */
  constructor(host: RowHost, onStep: (index: number) => void) {
    this.#host = host;
    this.#onStep = onStep;
  }

  /** The buttons and the row of cards; `label` is the accessible name of the row. */
  render<T extends {readonly id: string}>(
    items: readonly T[],
    renderCard: (item: T) => TemplateResult,
    label: string,
    formats: Formats,
  ): TemplateResult {
    const last = items.length - 1;
    this.#index = Math.min(this.#index, last);
    const [position, total] = [this.#index + 1, items.length].map(number => formatNumber(number, formats));
    return html`
      <div class="actions">
        ${this.#renderButton(msg('Previous', {id: 'row.previous', desc: 'On a button'}), -1, this.#index === 0)}
        <span class="position" part="position">${position} / ${total}</span>
        ${this.#renderButton(msg('Next', {id: 'row.next', desc: 'On a button'}), 1, this.#index === last)}
      </div>
      <div class="row" part="row" role="group" aria-label=${label} tabindex="0" @scroll=${this.#onScroll}>
        ${keyedRows(
          items.slice(0, this.#index + AHEAD),
          ({id}) => id,
          (item, index) =>
            html`<div class=${index === this.#index ? 'card current' : 'card'}>${renderCard(item)}</div>`,
        )}
      </div>
    `;
  }

  /** At an end a button is `aria-disabled` rather than disabled, so that it keeps the focus. */
  #renderButton(label: string, step: number, isAtEnd: boolean): TemplateResult {
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${isAtEnd}
      @click=${() => !isAtEnd && this.#scrollTo(this.#index + step)}
    >
      ${label}
    </button>`;
  }

  #scrollTo(index: number): void {
    const row = this.#host.renderRoot.querySelector('.row')!;
    const [first, card] = [0, index].map(each => (row.children[each] as HTMLElement).offsetLeft);
    row.scrollLeft = card! - first!;
    this.#setIndex(index);
    this.#onStep(index);
  }

  readonly #onScroll = ({currentTarget}: Event): void => {
    const {scrollLeft, scrollWidth, children} = currentTarget as HTMLElement;
    // A row that is not laid out has no width.
    if (scrollWidth) this.#setIndex(Math.round((Math.abs(scrollLeft) / scrollWidth) * children.length));
  };

  /** Shows that the card is the visible one, and closes what is open in the others. */
  #setIndex(index: number): void {
    if (index === this.#index) return;
    this.#index = index;
    for (const opened of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.card details[open]'))
      opened.open = false;
    this.#host.requestUpdate();
  }
}
