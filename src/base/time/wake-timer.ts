import {unclobbered} from '../page/unclobbered.js';

/** An object that a `WakeTimer` wakes. */
export interface TimerTarget {
  /** The element it belongs to; off the screen, the target is not woken when it is due. */
  readonly element: Element;
  /** When to wake it, in milliseconds since 1970. */
  due: number;
  /** Called when it `isDue`, or when an event wakes every target. */
  wake(isDue: boolean): void;
}

/** Milliseconds, about 23 days: browsers keep the delay of a timer in a signed 32-bit integer. */
const MAX_DELAY = 2_000_000_000;

/**
 * One timer for all targets of a kind on the page. While the page is visible, it wakes those that are due and on the
 * screen. It wakes every target when the page becomes visible or the window fires one of `events`: content off the
 * screen can be read aloud or searched too.
 */
export class WakeTimer {
  readonly #events: readonly string[];
  readonly #targets = new Set<TimerTarget>();
  readonly #offScreen = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires, in milliseconds since 1970. */
  #next = Infinity;

  constructor(...events: readonly string[]) {
    this.#events = events;
  }

  /** Adds `target`, unless it has been added already. */
  add(target: TimerTarget): void {
    if (!this.#targets.size) this.#listen('addEventListener');
    this.#targets.add(target);
    this.#observer ??= new IntersectionObserver(entries => this.#onIntersection(entries));
    this.#observer.observe(target.element);
  }

  delete(target: TimerTarget): void {
    this.#targets.delete(target);
    this.#observer?.unobserve(target.element);
    if (this.#targets.size) return;
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
    this.#next = Infinity;
  }

  /** Sets the timer to when `target` is due, unless it fires earlier than that. */
  schedule(target: TimerTarget): void {
    if (!this.#offScreen.has(target.element)) this.#set(target.due);
  }

  #set(due: number): void {
    if (due >= this.#next || unclobbered(document).hidden) return;
    clearTimeout(this.#timer);
    this.#next = due;
    this.#timer = setTimeout(() => this.#wake(), Math.min(MAX_DELAY, due - Date.now()));
  }

  #wake(isForAll = false): void {
    clearTimeout(this.#timer);
    this.#next = Infinity;
    if (unclobbered(document).hidden) return;
    const now = Date.now();
    let next = Infinity;
    for (const target of this.#targets) {
      const isOnScreen = !this.#offScreen.has(target.element);
      if (isForAll || (isOnScreen && target.due <= now)) target.wake(!isForAll);
      if (isOnScreen) next = Math.min(next, target.due);
    }
    this.#set(next);
  }

  /** On the window: an element of the page can hide the functions of the document. */
  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['visibilitychange', ...this.#events]) window[method](type, this.#onEvent, true);
  }

  readonly #onEvent = (): void => this.#wake(true);

  #onIntersection(entries: IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries)
      this.#offScreen[isIntersecting ? 'delete' : 'add'](target);
    this.#wake();
  }
}
