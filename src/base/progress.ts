import type {FeedError} from '../feed/feed-error.js';
import type {SectionState} from '../feed/section-host.js';
import type {Untranslated} from './language/language-controller.js';
import {emit} from './page/emit.js';
import {warnOnce} from './page/warn-once.js';

/** The status of an element. */
export type SectionStatus = SectionState['status'];

/** The detail of `solidarity-ready`. */
export interface SectionReady {
  /** The campaign's own `updated`; `undefined` if the section comes from attributes. */
  readonly updated: string | undefined;
  /** What was left out of the section, and why. */
  readonly faults: readonly FeedError[];
}

/**
 * Reports the status of an element in every way a page may use: properties, a promise, events, the console and CSS
 * states.
 */
export class Progress {
  #state: SectionState = {status: 'waiting'};
  #settled: Promise<SectionStatus> | undefined;
  #resolve: ((status: SectionStatus) => void) | undefined;
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
  }

  get status(): SectionStatus {
    return this.#state.status;
  }

  /** Why there is nothing to show; `undefined` unless the status is `error`. */
  get error(): FeedError | undefined {
    return this.#state.status === 'error' ? this.#state.error : undefined;
  }

  /** Resolves as soon as the element no longer waits; never rejects. */
  get settled(): Promise<SectionStatus> {
    const {status} = this;
    if (status !== 'waiting') return Promise.resolve(status);
    return (this.#settled ??= new Promise(resolve => (this.#resolve = resolve)));
  }

  /**
   * Sets the status from the state of the section and, if it is ready, from the error of rendering it. A new state is
   * reported with `solidarity-ready` or `solidarity-error`; an error whose event was cancelled is not logged. The same error
   * again is no new state.
   */
  update(section: SectionState, renderError: FeedError | undefined): void {
    const state: SectionState =
      section.status === 'ready' && renderError ? {status: 'error', error: renderError} : section;
    if (state === this.#state || (state.status === 'error' && state.error.message === this.error?.message))
      return;
    this.#state = state;
    for (const status of ['ready', 'error'] as const) this.#setCssState(status, state.status === status);
    if (section.status === 'ready') {
      for (const fault of section.faults) this.#warn(`leaves out ${fault.message}`);
      section.hints?.forEach(hint => this.#warn(hint));
    }
    if (state.status === 'waiting') return;
    const isHandled = !emit(this.#host, state.status, detailOf(state));
    if (!isHandled && state.status === 'error') this.#warn(state.error.message);
    this.#resolve?.(state.status);
    this.#settled = undefined;
  }

  #warn(message: string): void {
    warnOnce(this.#host.localName, message);
  }

  #setCssState(state: string, isOn: boolean): void {
    try {
      this.#internals.states[isOn ? 'add' : 'delete'](state);
    } catch {
      // Browsers before 2024 have no custom states, or only dashed ones. `status` works in all of them.
    }
  }
}

function detailOf(state: Exclude<SectionState, {status: 'waiting'}>): SectionReady | FeedError {
  if (state.status === 'error') return state.error;
  return {updated: state.head?.updated, faults: state.faults};
}

declare global {
  /** The events of the elements, which bubble: listeners on elements, the document and the window know their details. */
  interface GlobalEventHandlersEventMap {
    'solidarity-ready': CustomEvent<SectionReady>;
    'solidarity-error': CustomEvent<FeedError>;
    'solidarity-untranslated': CustomEvent<Untranslated>;
  }
}
