import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Announcer} from '../../parts/actions/announcer.js';
import {CopyButtons, type CopyHost} from '../../parts/actions/copy-buttons.js';
import {renderTextArea} from '../../parts/fields/text-fields.js';
import {renderUnrecorded} from '../../parts/fields/unrecorded.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import type {CalendarFile} from '../../model/events/calendar.js';
import {neutralText, neutralTitle} from './event-words.js';

export interface OfferHost extends HTMLElement, CopyHost {
  /** Whether the page makes all calendar entries neutral. */
  readonly neutral: boolean;
  readonly renderRoot: ParentNode;
}

/** Makes the file of an offer; with a neutral title, its entries have no other text than that title. */
export type MakeFile = (neutralTitle: string | undefined) => CalendarFile;

/**
 * Buttons that offer events as a calendar file. A button opens the warning to readers at risk, a button to save
 * the file, and one to copy its text, since in-app browsers do not save files and give no error. Where the browser
 * does not copy either, the text is shown. One offer is open at a time.
 */
export class CalendarOffer implements ReactiveController {
  readonly #host: OfferHost;
  readonly #announcer: Announcer;
  readonly #copyButtons: CopyButtons;
  /** The key of the open offer. */
  #openKey: string | undefined;
  #neutral = false;
  /** Whether the file has been handed to the browser. */
  #isSaved = false;
  /** Whether the text is shown, for the reader to copy. */
  #isTextShown = false;

  constructor(host: OfferHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    this.#copyButtons = new CopyButtons(host, announcer);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Closes the offer that is open, and forgets what was chosen and done in it. */
  close(): void {
    this.#openKey = undefined;
    this.#neutral = this.#isSaved = this.#isTextShown = false;
    this.#announcer.clear();
  }

  /**
   * The button, and below it the offer that it has opened. `key` is unique to the offer, and stays the same when the
   * feed changes.
   */
  render(key: string, label: string | TemplateResult, makeFile: MakeFile): TemplateResult {
    const isOpen = this.#openKey === key;
    return html`<div class="calendar">
      <button
        class="opener"
        part="button"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => this.#toggle(isOpen ? undefined : key)}
      >
        <span>${label}</span>
      </button>
      ${isOpen ? renderUnrecorded(this.#renderOpen(key, makeFile)) : nothing}
    </div>`;
  }

  #renderOpen(key: string, makeFile: MakeFile): TemplateResult {
    const neutral = this.#neutral || this.#host.neutral;
    const title = neutralTitle();
    const file = () => makeFile(neutral ? title : undefined);
    return html`<div class="offer" part="offer">
      ${renderSafetyNotice('saving')}
      ${
        this.#host.neutral
          ? html`<p class="muted" part="note">${neutralText()}</p>`
          : html`<label class="choice">
              <input type="checkbox" autocomplete="off" .checked=${neutral} @change=${this.#onNeutral} />
              <span>${neutralText()}</span>
            </label>`
      }
      <div class="actions">
        <button class="button" part="button" type="button" @click=${() => this.#save(file())}>
          ${msg('Save calendar file', {id: 'events.save'})}
        </button>
        ${this.#copyButtons.render(
          `calendar ${key}`,
          msg('Copy the file’s text', {id: 'events.copy'}),
          () => file().text,
          () => this.#showText(file().text),
        )}
      </div>
      ${this.#isSaved ? html`<p class="muted prose" part="note">${handedMessage()}</p>` : nothing}
      ${renderTextArea({
        part: 'text',
        label: msg('Text of the calendar file', {id: 'events.text'}),
        rows: 8,
        isReadOnly: true,
        isHidden: !this.#isTextShown,
        value: this.#isTextShown ? file().text : '',
      })}
    </div>`;
  }

  #toggle(key: string | undefined): void {
    this.#openKey = key;
    this.#isSaved = this.#isTextShown = false;
    this.#host.requestUpdate();
  }

  #save({name, text}: CalendarFile): void {
    saveFile(name, new Blob([text], {type: 'text/calendar;charset=utf-8'}));
    this.#isSaved = true;
    this.#announcer.announce(this.#host.say(savedMessage));
  }

  /**
   * Shows the text for the reader to copy; `null` if the offer is no longer open. A changed choice of the entry
   * changes the text.
   */
  #showText(text: string): Element | null {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.offer textarea');
    if (!field) return null;
    this.#isTextShown = true;
    field.value = text;
    field.hidden = false;
    return field;
  }

  #onNeutral = ({target}: Event): void => {
    this.#neutral = (target as HTMLInputElement).checked;
    this.#host.requestUpdate();
  };
}

const handedMessage = () =>
  `${savedMessage()} ${msg('If it is not there, copy the text instead. Some apps and pages do not let you save files.', {id: 'events.notSaved'})}`;
