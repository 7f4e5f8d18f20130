import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {observeAncestors, unobserveAncestors} from './ancestors.js';

/** Updates its host when something has changed that the host takes from the elements around it. */
export class Surroundings implements ReactiveController {
  /** What `read` returned at the last update. */
  #last: readonly unknown[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => readonly unknown[];

  /** `read` returns all that the host takes from around it, always in the same order. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => readonly unknown[]) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    observeAncestors(this.#host, () => this.#read().some((each, index) => each !== this.#last[index]));
  }

  hostDisconnected(): void {
    unobserveAncestors(this.#host);
  }

  hostUpdated(): void {
    this.#last = this.#read();
  }
}
