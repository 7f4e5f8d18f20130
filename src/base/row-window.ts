import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Rows that are drawn at first, and how many more each step adds. */
const STEP = 30;

/** How near the end of the drawn rows comes to the screen before more are drawn. */
const NEAR = '1000px';

export interface WindowHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * How many rows of a long list are drawn: 30, and 30 more whenever the button at their end is neared or pressed. With a `limit` there
 * are as many as it says until the button is pressed for the first time.
 */
export class RowWindow implements ReactiveController {
  readonly #host: WindowHost;
  readonly #button: string;
  readonly #limit: () => number | undefined;
  #more = 0;
  #sight: IntersectionObserver | undefined;

  /** `button` selects the button that the host draws at the end of its rows while there are more. */
  constructor(host: WindowHost, button: string, limit: () => number | undefined = () => undefined) {
    this.#host = host;
    this.#button = button;
    this.#limit = limit;
    host.addController(this);
  }

  /** How many rows to draw. */
  get size(): number {
    return (this.#limit() ?? STEP) + this.#more;
  }

  /** Adds a step, as the button does. */
  grow(): void {
    this.#more += STEP;
    this.#host.requestUpdate();
  }

  /** Back to the beginning: for other rows. */
  reset(): void {
    this.#more = 0;
  }

  /** Asks anew whether the end is near: where it still is after a step, no change of sight would tell. */
  hostUpdated(): void {
    this.#sight?.disconnect();
    const end = this.#host.renderRoot.querySelector(this.#button);
    if (!end || (this.#limit() !== undefined && !this.#more)) return;
    this.#sight ??= new IntersectionObserver(
      entries => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.grow();
      },
      {rootMargin: `${NEAR} 0px`},
    );
    this.#sight.observe(end);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
  }
}
