import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Milliseconds without another change before the outcome of a change is announced. */
const PAUSE = 1_500;

/** The polite live region of an element, which announces to screen reader users what has just been done. */
export class Announcer implements ReactiveController {
  #message = '';
  #language = '';
  #about: unknown;
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Removes the message, and what was to be announced later. */
  clear(): void {
    clearTimeout(this.#pause);
    this.#message = '';
  }

  /** Announces `message`, already in the element's language; a repeated message is announced again. */
  announce(message: string): void {
    // Screen readers announce changes only: a trailing no-break space makes a repeated message a new one.
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }

  /** Announces the result of `getMessage` once the reader pauses, rather than at every key press. */
  announceLater(getMessage: () => string | null | undefined): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.announce(getMessage() ?? ''), PAUSE);
  }

  /**
   * The region, which must be on the page before its first message. A message is removed when `language` changes, or
   * what it is `about`.
   */
  render(language: string, about?: unknown): TemplateResult {
    if (language !== this.#language || about !== this.#about) this.#message = '';
    this.#language = language;
    this.#about = about;
    return html`<p class="unseen" role="status">${this.#message}</p>`;
  }
}
