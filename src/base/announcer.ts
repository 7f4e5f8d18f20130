import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** The one polite live region of an element: what has just been done, for readers who do not see it. */
export class Announcer implements ReactiveController {
  #message = '';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** Says `message`, already in the element's language; the same again is said again. */
  say(message: string): void {
    // A trailing no-break space makes a repeated message a new one.
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }

  /** The region; it must stand in the page before the first message. */
  render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#message}</p>`;
  }
}
