import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CHANGED} from '../../feed/shared-state.js';
import {WakeTimer, type TimerTarget} from './wake-timer.js';

export interface ClockHost extends ReactiveControllerHost, HTMLElement {
  /**
   * Milliseconds until the content is out of date; `undefined` if it never is. Called after each update and each
   * `writeChange`.
   */
  changesIn?(): number | undefined;
  /** The head of its campaign, which may expire at the end of a day. */
  readonly campaignHead?: {readonly expires?: string | undefined} | undefined;
  /** Whether something else in it may expire at the end of a day. */
  readonly hasEnd?: boolean;
  /** Writes only what has changed with time into the DOM. Returns false if the whole element must render again. */
  writeChange?(): boolean;
}

const SECOND = 1_000;

const timer = new WakeTimer('beforeprint', 'online', CHANGED);

/** Renders its host again when the content is out of date, at most once a second. */
export class Clock implements ReactiveController, TimerTarget {
  readonly element: ClockHost;
  due = Infinity;

  constructor(host: ClockHost) {
    this.element = host;
    host.addController(this);
  }

  wake(isDue: boolean): void {
    this.due = Infinity;
    if (isDue && this.element.writeChange?.()) this.#setDue();
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
    this.#setDue();
    timer.schedule(this);
  }

  /** At a whole second, so that nothing changes more often, however fast a campaign lets a number grow. */
  #setDue(): void {
    const {campaignHead, hasEnd} = this.element;
    const midnight = campaignHead?.expires || hasEnd ? untilMidnight(new Date()) : Infinity;
    const change = Math.max(1, Math.min(this.element.changesIn?.() ?? Infinity, midnight));
    this.due = Math.ceil((Date.now() + change) / SECOND) * SECOND;
  }
}

/** Milliseconds from `now` to the next midnight in the reader's time zone. */
export function untilMidnight(now: Date): number {
  return new Date(now).setHours(24, 0, 0, 0) - now.getTime();
}
