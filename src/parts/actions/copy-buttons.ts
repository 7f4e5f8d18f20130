import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Announcer} from './announcer.js';

/** Milliseconds for which a button shows that it has copied. */
const SHOWN_FOR = 4_000;

type GetSource = (button: HTMLButtonElement) => Element | null;

export interface CopyHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Calls `getMessage` while `msg()` answers in the element's language. */
  say<T>(getMessage: () => T): T;
}

/**
 * Buttons that copy a text and confirm it in their label. Where the browser refuses, a note beside the button says
 * so, and the text is selected for the reader to copy.
 */
export class CopyButtons implements ReactiveController {
  /** The id of the button that was pressed last, while it shows `#message`. */
  #id: string | undefined;
  #message = copiedMessage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #host: CopyHost;
  readonly #announcer: Announcer;

  constructor(host: CopyHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#id = undefined;
  }

  /**
   * A button that copies the result of `getText` when it is pressed. `id` is unique among the buttons of the element.
   * `getSource` finds from it what shows the same text, a field or another element: its text is selected if the browser
   * refuses to copy.
   */
  render(
    id: string,
    label: string,
    getText: () => string,
    getSource: GetSource,
    className = 'button',
  ): TemplateResult {
    const message = this.#id === id ? this.#message : undefined;
    const isRefused = message && message !== copiedMessage;
    return html`<button
        class=${isRefused ? `${className} refused` : className}
        part="button"
        type="button"
        @click=${({currentTarget}: Event) =>
          this.#copy(id, getText(), () => getSource(currentTarget as HTMLButtonElement))}
      >
        ${message === copiedMessage ? copiedMessage() : label}</button
      >${isRefused ? html`<p class="note muted prose" part="note">${message()}</p>` : nothing}`;
  }

  /**
   * Shows beside the button `id`, and announces, what went wrong; selects the text of `source` for the reader to
   * copy.
   */
  reportFailure(id: string, source: Element | null, getMessage = refusedMessage): void {
    if (source && 'select' in source) (source as HTMLInputElement).select();
    else if (source) getSelection()?.selectAllChildren(source);
    this.#show(id, getMessage);
  }

  async #copy(id: string, text: string, getSource: () => Element | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      this.reportFailure(id, getSource());
      return;
    }
    this.#show(id, copiedMessage);
    this.#timer = setTimeout(() => {
      this.#id = undefined;
      this.#host.requestUpdate();
    }, SHOWN_FOR);
  }

  #show(id: string, getMessage: () => string): void {
    clearTimeout(this.#timer);
    this.#id = id;
    this.#message = getMessage;
    this.#announcer.announce(this.#host.say(getMessage));
  }
}

const copiedMessage = () => msg('Copied', {id: 'copy.done'});

const refusedMessage = () =>
  msg('Your browser blocked copying. The text is selected: copy it yourself.', {id: 'copy.refused'});
