import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Announcer} from '../../parts/actions/announcer.js';
import {CopyButtons, type CopyHost} from '../../parts/actions/copy-buttons.js';
import {isCautious} from '../../base/ancestors.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import type {CalendarFile} from '../../model/events/calendar.js';

export interface OfferHost extends HTMLElement, CopyHost {
  /** Whether the page wants all calendar entries to be neutral. */
  readonly neutral: boolean;
  readonly renderRoot: ParentNode;
}

/** Makes the file of an offer; with a neutral title, one that says nothing but when. */
export type MakeFile = (neutralTitle: string | undefined) => CalendarFile;

/**
 * Buttons that offer events for a calendar. What a button opens begins with the warning to readers in Belarus, and has the file to
 * save and its text to copy, since a browser inside an app saves nothing and does not say so. The text is shown where it cannot be
 * copied either. One offer is open at a time.
 */
export class CalendarOffer implements ReactiveController {
  readonly #host: OfferHost;
  readonly #announcer: Announcer;
  readonly #copyButtons: CopyButtons;
  #open: unknown;
  #neutral = false;
  /** Whether the text is shown, to be copied by hand. */
  #shown = false;

  constructor(host: OfferHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    this.#copyButtons = new CopyButtons(host, announcer);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = undefined;
  }

  /** The button for `of`, which tells one offer from another and stays the same in a changed feed, and below it what it has opened. */
  render(of: unknown, label: string | TemplateResult, makeFile: MakeFile): TemplateResult {
    const open = this.#open === of;
    return html`<div class="calendar">
      <button
        class="opener"
        part="button"
        type="button"
        aria-expanded=${open}
        @click=${() => this.#toggle(open ? undefined : of)}
      >
        <span>${label}</span>
      </button>
      ${open ? this.#renderOpen(makeFile) : nothing}
    </div>`;
  }

  #renderOpen(makeFile: MakeFile): TemplateResult {
    const neutral = this.#neutral || this.#host.neutral;
    const title = msg('Appointment', {id: 'events.neutralTitle', desc: 'Title of a calendar entry'});
    const file = () => makeFile(neutral ? title : undefined);
    const choice = msg(str`Neutral entry: only the time, and the word “${title}”`, {id: 'events.neutral'});
    return html`<div class="offer" part="offer">
      ${isCautious(this.#host) ? nothing : renderSafetyNotice('saving')}
      ${
        this.#host.neutral
          ? html`<p class="muted" part="note">${choice}</p>`
          : html`<label class="choice">
              <input type="checkbox" .checked=${neutral} @change=${this.#onNeutral} />
              <span>${choice}</span>
            </label>`
      }
      <div class="actions">
        <button class="button" part="button" type="button" @click=${() => this.#save(file())}>
          ${msg('Save the calendar file', {id: 'events.save'})}
        </button>
        ${this.#copyButtons.render(
          'calendar',
          msg('Copy its text', {id: 'events.copy'}),
          () => file().text,
          () => this.#showText(file().text),
        )}
      </div>
      <textarea
        part="text"
        ?hidden=${!this.#shown}
        readonly
        rows="8"
        spellcheck="false"
        aria-label=${msg('Text of the calendar file', {id: 'events.text'})}
        .value=${this.#shown ? file().text : ''}
      ></textarea>
    </div>`;
  }

  #toggle(open: unknown): void {
    this.#open = open;
    this.#shown = false;
    this.#host.requestUpdate();
  }

  /** Hands `file` to the browser, within the click that asked for it. */
  #save({name, text}: CalendarFile): void {
    saveFile(name, new Blob([text], {type: 'text/calendar;charset=utf-8'}));
    this.#announcer.announce(this.#host.say(savedMessage));
  }

  /** Shows the text for the reader to copy, who may still change what is in it, if the offer is still open. */
  #showText(text: string): Element | null {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.offer textarea');
    if (!field) return null;
    this.#shown = true;
    field.value = text;
    field.hidden = false;
    return field;
  }

  #onNeutral = ({target}: Event): void => {
    this.#neutral = (target as HTMLInputElement).checked;
    this.#host.requestUpdate();
  };
}
