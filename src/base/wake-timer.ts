/** What a timer wakes. */
export interface Sleeper {
  /** The element that it belongs to: off the screen it sleeps on. */
  readonly element: Element;
  /** When it must wake, in milliseconds since 1970. */
  due: number;
  /** Wakes it: because it `isDue`, or because an event wakes all. */
  wake(isDue: boolean): void;
}

/** Milliseconds, some weeks, that a browser's timer can hold. */
const LONGEST = 2_000_000_000;

/**
 * One timer for all sleepers of a kind on the page. It wakes what is due and on the screen; a hidden page sleeps. When the page is shown
 * again, or one of the window's `events` happens, it wakes everything: what is off the screen may be read aloud or found.
 */
export class WakeTimer {
  readonly #events: readonly string[];
  readonly #sleepers = new Set<Sleeper>();
  readonly #offScreen = new WeakSet<Element>();
  #sight: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer is set to, in milliseconds since 1970. */
  #next = Infinity;

  constructor(...events: readonly string[]) {
    this.#events = events;
  }

  /** Adds a sleeper; one that is there already stays. */
  add(sleeper: Sleeper): void {
    if (!this.#sleepers.size) this.#listen('addEventListener');
    this.#sleepers.add(sleeper);
    this.#sight ??= new IntersectionObserver(entries => this.#onSight(entries));
    this.#sight.observe(sleeper.element);
  }

  delete(sleeper: Sleeper): void {
    this.#sleepers.delete(sleeper);
    this.#sight?.unobserve(sleeper.element);
    if (this.#sleepers.size) return;
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
    this.#next = Infinity;
  }

  /** Sets the timer to what is due for `sleeper`, unless it is set to an earlier moment. */
  plan(sleeper: Sleeper): void {
    if (!this.#offScreen.has(sleeper.element)) this.#set(sleeper.due);
  }

  #set(due: number): void {
    if (due >= this.#next || document.hidden) return;
    clearTimeout(this.#timer);
    this.#next = due;
    this.#timer = setTimeout(() => this.#tick(), Math.min(LONGEST, due - Date.now()));
  }

  #tick(isForAll = false): void {
    clearTimeout(this.#timer);
    this.#next = Infinity;
    if (document.hidden) return;
    const now = Date.now();
    let next = Infinity;
    for (const sleeper of this.#sleepers) {
      const isOnScreen = !this.#offScreen.has(sleeper.element);
      if (isForAll || (isOnScreen && sleeper.due <= now)) sleeper.wake(!isForAll);
      if (isOnScreen) next = Math.min(next, sleeper.due);
    }
    this.#set(next);
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    document[method]('visibilitychange', this.#onEvent);
    for (const type of this.#events) window[method](type, this.#onEvent);
  }

  readonly #onEvent = (): void => this.#tick(true);

  #onSight(entries: IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries)
      this.#offScreen[isIntersecting ? 'delete' : 'add'](target);
    this.#tick();
  }
}
