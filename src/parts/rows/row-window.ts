import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Rows that are drawn at first, and how many more each step adds. */
const STEP = 30;

/** How near the end of the drawn rows comes to the screen before more are drawn. */
const NEAR = '1000px';

export interface WindowHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Draws what is to be drawn at once: a page that is printed waits for nothing. */
  drawNow(): void;
}

/**
 * How many rows of a long list are drawn: 30, and 30 more whenever the button at their end is neared or pressed; all of them on
 * paper. With a limit there are as many as it says until the button is pressed for the first time, and on paper too.
 */
export class RowWindow implements ReactiveController {
  readonly #host: WindowHost;
  readonly #list: string;
  readonly #limit: () => number;
  #more = 0;
  #printing = false;
  #sight: IntersectionObserver | undefined;

  /** `list` selects what holds the rows, each an `li`, and the button. A `limit` below one is none. */
  constructor(host: WindowHost, list: string, limit = () => 0) {
    this.#host = host;
    this.#list = list;
    this.#limit = limit;
    host.addController(this);
  }

  /** How many rows to draw. */
  get size(): number {
    if (this.#printing && !this.#isLimited) return Infinity;
    return (this.#limit() >= 1 ? this.#limit() : STEP) + this.#more;
  }

  /** The button for what is not drawn yet: the last thing in the list. */
  button(label: string): TemplateResult {
    return html`<button class="button more" part="button" type="button" @click=${this.#onClick}>
      ${label}
    </button>`;
  }

  /** Back to the beginning, for other rows. */
  reset(): void {
    this.#more = 0;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    this.#sight?.disconnect();
  }

  /** Asks anew whether the end is near: where it still is after a step, no change of sight would tell. */
  hostUpdated(): void {
    this.#sight?.disconnect();
    const [end] = this.#find('> .more');
    if (!end || this.#isLimited) return;
    this.#sight ??= new IntersectionObserver(this.#onSight, {rootMargin: `${NEAR} 0px`});
    this.#sight.observe(end);
  }

  get #isLimited(): boolean {
    return this.#limit() >= 1 && !this.#more;
  }

  #find(inside: string): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>(`${this.#list} ${inside}`);
  }

  #grow(): void {
    this.#more += STEP;
    this.#host.requestUpdate();
  }

  /** Leads whoever pressed the button on to the first of the new rows. */
  #onClick = async (): Promise<void> => {
    const drawn = this.#find('li').length;
    this.#grow();
    await this.#host.updateComplete;
    const next = this.#find('li')[drawn];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };

  #onSight = (entries: IntersectionObserverEntry[]): void => {
    if (entries.some(({isIntersecting}) => isIntersecting)) this.#grow();
  };

  #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.drawNow();
  };
}
