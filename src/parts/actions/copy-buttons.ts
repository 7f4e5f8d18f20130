import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Announcer} from './announcer.js';

/** Milliseconds for which a button says that it has copied. */
const TOLD_FOR = 4_000;

export interface CopyHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Calls `say` while `msg()` answers in the element's language. */
  say<T>(say: () => T): T;
}

/**
 * Buttons that copy a text at once, in the click, and say so; where the browser refuses, that stands beside the button, and the text is
 * selected for the reader.
 */
export class CopyButtons implements ReactiveController {
  #id: string | undefined;
  #words = copied;
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
   * A button labelled `label` that copies what `text` gives when it is pressed. `id` tells it from the element's other buttons.
   * `source` finds what shows the same text: a field, or an element whose text is selected when the browser refuses to copy.
   */
  button(id: string, label: string, text: () => string, source: () => Element | null): TemplateResult {
    const said = this.#id === id ? this.#words : undefined;
    return html`<button
        class="button"
        part="button"
        type="button"
        @click=${() => this.#copy(id, text(), source)}
      >
        ${said === copied ? copied() : label}</button
      >${said && said !== copied ? html`<p class="note muted prose" part="note">${said()}</p>` : nothing}`;
  }

  /** What the element shows with this id. */
  find(id: string): Element | null {
    return this.#host.renderRoot.querySelector(`#${id}`);
  }

  /** Says beside the button `id`, and in the live region, what went wrong; the text of `source` is selected to be copied by hand. */
  refuse(id: string, source: Element | null, words = refused): void {
    if (source && 'select' in source) (source as HTMLInputElement).select();
    else if (source) getSelection()?.selectAllChildren(source);
    this.#say(id, words);
  }

  async #copy(id: string, text: string, source: () => Element | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      this.refuse(id, source());
      return;
    }
    this.#say(id, copied);
    this.#timer = setTimeout(() => {
      this.#id = undefined;
      this.#host.requestUpdate();
    }, TOLD_FOR);
  }

  #say(id: string, words: () => string): void {
    clearTimeout(this.#timer);
    this.#id = id;
    this.#words = words;
    this.#announcer.say(this.#host.say(words));
  }
}

const copied = () => msg('Copied', {id: 'copy.done'});

const refused = () =>
  msg('The browser did not let us copy. The text is selected: copy it yourself.', {id: 'copy.refused'});
