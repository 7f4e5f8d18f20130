import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Milliseconds without a change after which its outcome is said. */
const PAUSE = 1_500;

/** The one polite live region of an element: what has just been done, for readers who do not see it. */
export class Announcer implements ReactiveController {
  #message = '';
  #language = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#message = '';
  }

  /** Says `message`, already in the element's language; the same again is said again. */
  say(message: string): void {
    // A trailing no-break space makes a repeated message a new one.
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }

  /** Says what `message` gives once the reader pauses: not at every key. */
  later(message: () => string | null | undefined): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.say(message() ?? ''), PAUSE);
  }

  /** The region; it must stand in the page before the first message. A message in another language than `language` is taken away. */
  render(language: string): TemplateResult {
    if (language !== this.#language) this.#message = '';
    this.#language = language;
    return html`<p class="unseen" role="status">${this.#message}</p>`;
  }
}
