import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadProven} from '../../feed/people/load-proven.js';

/** How near to the screen a portrait is loaded. */
const MARGIN = '600px';

interface PortraitHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Portraits that are shown only if each has the digest which the campaign names. They are loaded once the place that awaits
 * them is near the screen, and shown from memory: what was compared is what is seen.
 */
export class ProvenPortraits implements ReactiveController {
  readonly #host: PortraitHost;
  /** The digest of each portrait that is awaited, by its address. */
  readonly #digests = new Map<string, string>();
  /** The address in memory of each portrait that has been asked for; '' before it is there, and if it is another. */
  readonly #proven = new Map<string, string>();
  #observer: IntersectionObserver | undefined;

  constructor(host: PortraitHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The address in memory of the portrait at `address`; `undefined` until it is there. Without a digest it never is. */
  proven(address: string, digest: string | undefined): string | undefined {
    if (digest) this.#digests.set(address, digest);
    return this.#proven.get(address) || undefined;
  }

  hostUpdated(): void {
    this.#observer?.disconnect();
    for (const place of this.#host.renderRoot.querySelectorAll('[data-portrait]')) {
      this.#observer ??= new IntersectionObserver(this.#onIntersection, {rootMargin: MARGIN});
      this.#observer.observe(place);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const address of this.#proven.values()) URL.revokeObjectURL(address);
    this.#proven.clear();
  }

  #onIntersection = (entries: IntersectionObserverEntry[]): void => {
    for (const {isIntersecting, target} of entries)
      if (isIntersecting) void this.#load((target as HTMLElement).dataset.portrait!);
  };

  async #load(address: string): Promise<void> {
    const integrity = this.#digests.get(address);
    if (!integrity || this.#proven.has(address)) return;
    this.#proven.set(address, '');
    try {
      const portrait = URL.createObjectURL(await loadProven(address, integrity));
      if (this.#proven.has(address)) this.#proven.set(address, portrait);
      else URL.revokeObjectURL(portrait); // the element has left the page meanwhile
      this.#host.requestUpdate();
    } catch {
      // Another picture, or none: the silhouette stays.
    }
  }
}
