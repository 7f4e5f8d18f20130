import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Renderable} from '../../base/drawing/renderable.js';
import {renderUnrecorded} from './unrecorded.js';

/** The fields whose keys and input stay in the element. */
const FIELDS = 'input, textarea, select';

/**
 * The events that reveal what is typed, by keys, by an input method, from the clipboard or with the mouse, and that
 * leave shadow roots; `change`, `select` and `selectionchange` do not.
 */
const TYPING =
  'keydown keyup keypress beforeinput textInput input compositionstart compositionupdate compositionend paste copy cut dragstart drop'.split(
    ' ',
  );

/** The keys that the page or the browser may use even in a field: to leave, close, move on or give a command. */
const OF_THE_PAGE = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab|Escape|F\d+)$/;

/** How often the page has been left, also while an element was not on it. */
let departures = 0;
globalThis.addEventListener?.('pagehide', () => departures++);

interface FieldsHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: EventTarget;
}

/**
 * Keeps what readers type from the page. It empties the fields when the page is left, since browsers keep the page for
 * the Back button. It stops keyboard and input events at the host's shadow root: outside, their target is the host,
 * so that the page would take letters for its hotkeys. Only capturing listeners of the page still get them.
 */
export class PrivateFields implements ReactiveController {
  readonly #host: FieldsHost;
  readonly #empty: () => void;
  /** How often the page had been left when the fields were last empty. */
  #emptiedAt = departures;

  /** `empty` removes whatever the reader has written and chosen, so that the next update shows none of it. */
  constructor(host: FieldsHost, empty: () => void) {
    this.#host = host;
    this.#empty = empty;
    host.addController(this);
  }

  /** `content`, with the fields or with their texts, marked so that session recorders leave it out. */
  render(content: Renderable): TemplateResult {
    return renderUnrecorded(content);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onPageHide);
    for (const type of TYPING) this.#host.renderRoot.addEventListener(type, keep);
    if (this.#emptiedAt !== departures) this.#onPageHide();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onPageHide);
  }

  readonly #onPageHide = (): void => {
    this.#emptiedAt = departures;
    this.#empty();
    this.#host.requestUpdate();
  };
}

function keep(event: Event): void {
  const {key = '', ctrlKey, altKey, metaKey} = event as KeyboardEvent;
  // Control and Alt together are AltGr on Windows, which types letters.
  const isCommand = OF_THE_PAGE.test(key) || (key && (metaKey || (ctrlKey && !altKey)));
  // What is dragged may be a text node.
  if (!isCommand && (event.target as Partial<Element>).matches?.(FIELDS)) event.stopPropagation();
}
