import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {ActionHost} from '../actions/action-note.js';
import type {Announcer} from '../actions/announcer.js';
import {renderSafetyNotice} from '../notice/safety-notice.js';
import {printSheet, type Sheet} from './print-sheet.js';

/** The texts of a print button, in the element's language. */
export interface PrintTexts {
  readonly label: string;
  /** What the reader must know before printing. */
  readonly note: string;
}

/** A button that prints a sheet instead of the page. */
export class PrintButton {
  /** Whether the browser did not start to print. */
  #failed = false;

  readonly #host: ActionHost;
  readonly #announcer: Announcer;

  constructor(host: ActionHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** The button, after its warning, and its note. `getSheet` is called when the button is pressed. */
  render({label, note}: PrintTexts, getSheet: () => Sheet): TemplateResult {
    return html`<div class="printing">
      ${renderSafetyNotice('printing')}
      <button class="button" part="button" type="button" @click=${() => this.#print(getSheet())}>
        ${label}
      </button>
      <p class="note muted prose" part="note">${this.#failed ? copyMessage() : note}</p>
    </div>`;
  }

  async #print(sheet: Sheet): Promise<void> {
    this.#failed = !(await printSheet(sheet));
    if (this.#failed) this.#announcer.announce(this.#host.say(copyMessage));
    this.#host.requestUpdate();
  }
}

/** The same, with another way for what can be read on the page. */
const copyMessage = () =>
  `${printFailedMessage()} ${msg('Copy the text instead.', {id: 'print.copy', desc: 'After a message that printing did not start'})}`;

/** The message when the browser did not start to print. */
export const printFailedMessage = (): string =>
  msg('Printing did not start. This page, or the app it is open in, may not allow it.', {
    id: 'print.refused',
  });
