import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CHANGED} from '../feed/poll.js';
import {WakeTimer, type Sleeper} from './wake-timer.js';

export interface ClockHost extends ReactiveControllerHost, HTMLElement {
  /** Milliseconds until what is shown is no longer true; `undefined` where it stays so. Asked after each update and change. */
  changesIn?(): number | undefined;
  /** Writes what has changed by itself, and nothing else; false where everything must be drawn. */
  writeChange?(): boolean;
}

const timer = new WakeTimer('beforeprint', 'online', CHANGED);

/** Draws its host again when what it shows is no longer true. */
export class Clock implements ReactiveController, Sleeper {
  readonly element: ClockHost;
  due = Infinity;

  constructor(host: ClockHost) {
    this.element = host;
    host.addController(this);
  }

  wake(isDue: boolean): void {
    this.due = Infinity;
    if (isDue && this.element.writeChange?.()) this.#ask();
    else this.element.requestUpdate();
  }

  hostConnected(): void {
    timer.add(this);
  }

  hostDisconnected(): void {
    timer.delete(this);
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return;
    this.#ask();
    timer.plan(this);
  }

  #ask(): void {
    this.due = Date.now() + (this.element.changesIn?.() ?? Infinity);
  }
}

/** Milliseconds from `now` to the reader's next midnight. */
export function untilMidnight(now: Date): number {
  return new Date(now).setHours(24, 0, 0, 0) - now.getTime();
}
