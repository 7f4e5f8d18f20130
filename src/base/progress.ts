import type {FeedError} from '../feed/feed-error.js';
import type {SectionState} from '../feed/section-controller.js';
import {emit} from './emit.js';
import {report} from './warn-once.js';

/** How far an element is. */
export type SectionStatus = SectionState['status'];

/** What `solidarity-ready` tells. */
export interface SectionReady {
  /** When the campaign last changed, as it says itself. */
  readonly updated: string;
  /** What was left out, and why. */
  readonly faults: readonly FeedError[];
}

/** How far an element is, told in every way in which a page may ask: a state, a promise, events, the console, and CSS. */
export class Progress {
  state: SectionState = {status: 'waiting'};
  #settled: Promise<SectionStatus> | undefined;
  #settle: ((status: SectionStatus) => void) | undefined;
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
  }

  /** Resolves as soon as the element no longer waits; never rejects. */
  get settled(): Promise<SectionStatus> {
    const {status} = this.state;
    if (status !== 'waiting') return Promise.resolve(status);
    return (this.#settled ??= new Promise(resolve => (this.#settle = resolve)));
  }

  /**
   * Takes note of how far the section is, and of the `flaw` of a section that is ready but cannot be drawn; tells what is new with
   * `solidarity-ready` or `solidarity-error`; who prevents the default of the latter keeps it from the console.
   */
  note(section: SectionState, flaw: SectionState | undefined): void {
    const state = (section.status === 'ready' && flaw) || section;
    if (state === this.state) return;
    this.state = state;
    for (const status of ['ready', 'error'] as const) this.#mark(status, state.status === status);
    if (section.status === 'ready')
      for (const fault of section.faults) this.#report(`leaves out ${fault.message}`);
    if (state.status === 'waiting') return;
    const detail: SectionReady | FeedError =
      state.status === 'error' ? state.error : {updated: state.head.updated, faults: state.faults};
    const isOpen = emit(this.#host, state.status, detail);
    if (isOpen && state.status === 'error') this.#report(state.error.message);
    this.#settle?.(state.status);
    this.#settled = undefined;
  }

  /** Why there is nothing to show, where that is so. */
  get error(): FeedError | undefined {
    return this.state.status === 'error' ? this.state.error : undefined;
  }

  #report(message: string): void {
    report(this.#host.localName, message);
  }

  #mark(state: string, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // Before 2024 browsers knew no custom states, or only dashed ones: `status` still tells.
    }
  }
}
