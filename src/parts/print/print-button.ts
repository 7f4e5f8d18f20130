import {msg} from '@lit/localize';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Announcer} from '../actions/announcer.js';
import {printSheet, type Sheet} from './print-sheet.js';

export interface PrintHost extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  /** Calls `say` while `msg()` answers in the element's language. */
  say<T>(say: () => T): T;
}

/** What is said around the printing of a sheet, in the element's language. */
export interface PrintWords {
  /** On the button. */
  readonly label: string;
  /** What a reader must know before. */
  readonly note: string;
}

/** A button that prints a sheet, and nothing of the page around it. */
export class PrintButton {
  /** Whether the browser has not begun to print when it was asked to. */
  #refused = false;

  readonly #host: PrintHost;
  readonly #announcer: Announcer;

  constructor(host: PrintHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** The button and its note; `sheet` makes what is printed when it is pressed. */
  render({label, note}: PrintWords, sheet: () => Sheet): TemplateResult {
    return html`<div class="printing">
      <button class="button" part="button" type="button" @click=${() => this.#print(sheet())}>
        ${label}
      </button>
      <p class="note muted prose" part="note">${this.#refused ? notPrinted() : note}</p>
    </div>`;
  }

  async #print(sheet: Sheet): Promise<void> {
    this.#refused = !(await printSheet(sheet));
    if (this.#refused) this.#announcer.say(this.#host.say(notPrinted));
    this.#host.requestUpdate();
  }
}

/** What is said where the browser has not begun to print. */
export const notPrinted = (): string =>
  msg('The browser did not begin to print. The page, or the app in which it is open, may not let it.', {
    id: 'print.refused',
  });
