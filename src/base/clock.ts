import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CHANGED} from '../feed/poll.js';

/** Milliseconds, some weeks, that a browser's timer can hold. */
const LONGEST = 2_000_000_000;

/** The clocks of all elements on the page, which share one timer. */
const clocks = new Map<Element, Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer is to ring, in milliseconds since 1970. */
let rings = Infinity;
let sight: IntersectionObserver | undefined;

/**
 * Wakes what is due and seen, and sets the timer to what is due next; a hidden page sleeps. When the page comes into sight, is printed
 * or online again, or a campaign has changed, `event`, everything is woken: what nobody sees yet may be read aloud or found.
 */
function tick(event?: Event): void {
  clearTimeout(timer);
  rings = Infinity;
  if (document.hidden) return;
  const now = Date.now();
  let next = Infinity;
  for (const clock of clocks.values()) {
    if (event || (clock.seen && clock.due <= now)) clock.wake(!event);
    if (clock.seen) next = Math.min(next, clock.due);
  }
  plan(next, now);
}

/** Sets the timer to `due`, unless it rings before. */
function plan(due: number, now: number): void {
  if (due >= rings || document.hidden) return;
  clearTimeout(timer);
  rings = due;
  timer = setTimeout(() => tick(), Math.min(LONGEST, due - now));
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  document[method]('visibilitychange', tick);
  for (const type of ['beforeprint', 'online', CHANGED]) window[method](type, tick);
}

function onSight(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const clock = clocks.get(target);
    if (clock) clock.seen = isIntersecting;
  }
  tick();
}

export interface ClockHost extends ReactiveControllerHost, HTMLElement {
  /** Writes anew all that has changed by itself, and nothing else; false where the whole must be drawn. */
  writeChange?(): boolean;
}

/** Draws its host anew when what it shows is no longer true; one timer serves the page, and nothing wakes what nobody sees. */
export class Clock implements ReactiveController {
  /** @internal When the host must be drawn anew, in milliseconds since 1970. */
  due = Infinity;
  /** @internal Whether the host is on the screen. */
  seen = true;

  readonly #host: ClockHost;
  readonly #next: () => number | undefined;

  /** `next` gives the milliseconds until the host must be drawn anew; it is asked after each update and change. */
  constructor(host: ClockHost, next: () => number | undefined) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  /** @internal Draws the host, or, where it `isDue`, what has changed in it alone. */
  wake(isDue: boolean): void {
    this.due = Infinity;
    if (isDue && this.#host.writeChange?.()) this.#ask(Date.now());
    else this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!clocks.size) listen('addEventListener');
    clocks.set(this.#host, this);
    sight ??= new IntersectionObserver(onSight);
    sight.observe(this.#host);
  }

  hostDisconnected(): void {
    clocks.delete(this.#host);
    sight?.unobserve(this.#host);
    if (clocks.size) return;
    listen('removeEventListener');
    tick();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const now = Date.now();
    this.#ask(now);
    if (this.seen) plan(this.due, now);
  }

  #ask(now: number): void {
    this.due = now + (this.#next() ?? Infinity);
  }
}

/** Milliseconds from `now` to the reader's next midnight. */
export function untilMidnight(now: Date): number {
  return new Date(now).setHours(24, 0, 0, 0) - now.getTime();
}
