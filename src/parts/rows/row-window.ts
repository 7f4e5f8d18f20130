import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Rows that are rendered at first, and that each step adds. */
const STEP = 30;

/** The distance from the screen at which the end of the rendered rows makes the next ones render. */
const MARGIN = '1000px';

export interface WindowHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Renders synchronously, since printing does not wait. */
  renderNow(): void;
}

/**
 * Decides how many rows of a long list are rendered: 30, and 30 more whenever the button at their end comes near the
 * screen or is pressed; all of them in print. A limit sets how many there are, in print too, until the button is
 * pressed for the first time.
 */
export class RowWindow implements ReactiveController {
  readonly #host: WindowHost;
  readonly #list: string;
  readonly #limit: () => number;
  /** Rows added to the first ones. */
  #added = 0;
  #isPrinting = false;
  #observer: IntersectionObserver | undefined;

  /**
   * `list` is the selector of the element that holds the rows, each an `li`, and the button. A `limit` below 1 sets
   * none.
   */
  constructor(host: WindowHost, list: string, limit = () => 0) {
    this.#host = host;
    this.#list = list;
    this.#limit = limit;
    host.addController(this);
  }

  /** How many rows to render. */
  get size(): number {
    if (this.#isPrinting && !this.#isLimited) return Infinity;
    return (this.#limit() >= 1 ? this.#limit() : STEP) + this.#added;
  }

  /** The button that renders more rows; it must be the last child of the list. */
  renderButton(label: string): TemplateResult {
    return html`<button class="button more" part="button" type="button" @click=${this.#onClick}>
      ${label}
    </button>`;
  }

  /** Starts again with the first rows, for another list. */
  reset(): void {
    this.#added = 0;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    this.#observer?.disconnect();
  }

  /** Observes the button again: an observer reports changes only, and the button may still be near after a step. */
  hostUpdated(): void {
    this.#observer?.disconnect();
    const [button] = this.#find('> .more');
    if (!button || this.#isLimited) return;
    this.#observer ??= new IntersectionObserver(this.#onIntersection, {rootMargin: `${MARGIN} 0px`});
    this.#observer.observe(button);
  }

  get #isLimited(): boolean {
    return this.#limit() >= 1 && !this.#added;
  }

  #find(selector: string): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>(`${this.#list} ${selector}`);
  }

  #grow(): void {
    this.#added += STEP;
    this.#host.requestUpdate();
  }

  /** Moves the focus to the first new row. */
  #onClick = async (): Promise<void> => {
    const {length} = this.#find('li');
    this.#grow();
    await this.#host.updateComplete;
    const next = this.#find('li')[length];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };

  #onIntersection = (entries: IntersectionObserverEntry[]): void => {
    if (entries.some(({isIntersecting}) => isIntersecting)) this.#grow();
  };

  #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.renderNow();
  };
}
