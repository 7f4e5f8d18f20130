import {msg} from '@lit/localize';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {formatNumber, type Formats} from '../../i18n/format.js';

/** How many cards are drawn beyond the one in sight. */
const AHEAD = 30;

export interface RowHost extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly renderRoot: ParentNode;
}

/** Cards side by side, one in sight: swiped, scrolled, or gone through with two buttons. Nothing moves by itself. */
export class CardRow {
  /** The place, from 0, of the card in sight. */
  #at = 0;

  readonly #host: RowHost;
  readonly #onPress: (place: number) => void;

  /** `onPress` is told the place of the card that a button has brought into sight. */
  constructor(host: RowHost, onPress: (place: number) => void) {
    this.#host = host;
    this.#onPress = onPress;
  }

  /** The buttons and the row, which is called `label`; `draw` draws a card. */
  render<T>(
    items: readonly T[],
    draw: (item: T, place: number) => TemplateResult,
    label: string,
    formats: Formats,
  ): TemplateResult {
    const last = items.length - 1;
    this.#at = Math.min(this.#at, last);
    const [place, total] = [this.#at + 1, items.length].map(number => formatNumber(number, formats));
    return html`
      <div class="actions">
        ${this.#renderButton(msg('Previous', {id: 'row.previous', desc: 'On a button'}), -1, this.#at === 0)}
        <span class="position" part="position">${place} / ${total}</span>
        ${this.#renderButton(msg('Next', {id: 'row.next', desc: 'On a button'}), 1, this.#at === last)}
      </div>
      <div class="row" part="row" role="group" aria-label=${label} tabindex="0" @scroll=${this.#onScroll}>
        ${items.slice(0, this.#at + AHEAD).map((item, place) => html`<div class="card">${draw(item, place)}</div>`)}
      </div>
    `;
  }

  /** At an end a button stays, so that whoever has pressed it keeps the focus. */
  #renderButton(label: string, step: number, isOver: boolean): TemplateResult {
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${isOver}
      @click=${() => !isOver && this.#go(this.#at + step)}
    >
      ${label}
    </button>`;
  }

  #go(place: number): void {
    const row = this.#host.renderRoot.querySelector('.row')!;
    const [first, card] = [0, place].map(index => (row.children[index] as HTMLElement).offsetLeft);
    row.scrollLeft = card! - first!;
    this.#note(place);
    this.#onPress(place);
  }

  readonly #onScroll = ({currentTarget}: Event): void => {
    const {scrollLeft, scrollWidth, children} = currentTarget as HTMLElement;
    this.#note(Math.round((Math.abs(scrollLeft) / scrollWidth) * children.length));
  };

  #note(place: number): void {
    if (place === this.#at) return;
    this.#at = place;
    this.#host.requestUpdate();
  }
}
