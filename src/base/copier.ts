import {msg} from '@lit/localize';
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Announcer} from './announcer.js';

/** Milliseconds for which a button says that it has copied. */
const TOLD_FOR = 4_000;

export interface CopyHost extends ReactiveControllerHost {
  /** Calls `say` while `msg()` answers in the element's language. */
  inOwnWords<T>(say: () => T): T;
}

/** Buttons that copy a text at once, in the click, and say so; where the browser refuses, the text is selected for the reader. */
export class Copier implements ReactiveController {
  #copied: string | undefined;
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
    this.#copied = undefined;
  }

  /**
   * A button labelled `label` that copies what `text` gives when it is pressed. `id` tells it from the element's other buttons.
   * `source` finds what shows the same text: a field, or an element whose text is selected when the browser refuses to copy.
   */
  button(id: string, label: string, text: () => string, source: () => Element | null): TemplateResult {
    const said = this.#copied === id ? copiedWord() : label;
    return html`<button
      class="button"
      part="button"
      type="button"
      @click=${() => this.#copy(id, text(), source)}
    >
      ${said}
    </button>`;
  }

  #copy(id: string, text: string, source: () => Element | null): void {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => this.#tell(id),
      () => this.#refuse(source()),
    );
  }

  #tell(id: string): void {
    this.#copied = id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#copied = undefined;
      this.#host.requestUpdate();
    }, TOLD_FOR);
    this.#announcer.say(this.#host.inOwnWords(copiedWord));
  }

  #refuse(source: Element | null): void {
    if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) source.select();
    else if (source) getSelection()?.selectAllChildren(source);
    this.#announcer.say(
      this.#host.inOwnWords(() =>
        msg('The browser did not let us copy. The text is selected: copy it yourself.', {id: 'copy.refused'}),
      ),
    );
  }
}

const copiedWord = () => msg('Copied', {id: 'copy.done'});
