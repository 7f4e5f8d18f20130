import type {FeedError} from '../feed/feed-error.js';
import type {SectionState} from '../feed/section-controller.js';
import {emit} from './emit.js';
import {warnOnce} from './warn-once.js';

/** How far an element is. */
export type SectionStatus = SectionState['status'];

/** What `solidarity-ready` tells. */
export interface SectionReady {
  /** When the campaign last changed, as it says itself; absent where attributes stand for a campaign. */
  readonly updated?: string;
  /** What was left out, and why. */
  readonly faults: readonly FeedError[];
}

/** How far an element is, told in every way in which a page may ask: a state, a promise, events, the console, and CSS. */
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

  /** Why there is nothing to show, where that is so. */
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
   * Notes how far the section is, and why one that is ready could not be drawn. What is new is told with `solidarity-ready` or
   * `solidarity-error`; whoever prevents the default of the latter keeps it from the console.
   */
  note(section: SectionState, renderError: SectionState | undefined): void {
    const state = (section.status === 'ready' && renderError) || section;
    if (state === this.#state) return;
    this.#state = state;
    for (const status of ['ready', 'error'] as const) this.#setCssState(status, state.status === status);
    if (section.status === 'ready')
      for (const fault of section.faults) this.#warn(`leaves out ${fault.message}`);
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
      // Before 2024 browsers knew no custom states, or only dashed ones: `status` still tells.
    }
  }
}

function detailOf(state: Exclude<SectionState, {status: 'waiting'}>): SectionReady | FeedError {
  if (state.status === 'error') return state.error;
  const {head, faults} = state;
  return {...(head && {updated: head.updated}), faults};
}
