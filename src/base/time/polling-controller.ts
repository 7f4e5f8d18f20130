import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CampaignSource} from '../../feed/campaign-source.js';
import {nextPollAt, poll, startPolling} from '../../feed/poll.js';
import {WakeTimer, type TimerTarget} from './wake-timer.js';
import {warnOnce} from '../page/warn-once.js';

/** The shortest interval between two polls of a campaign, in seconds. */
const MIN_SECONDS = 60;

export interface PollingHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds between two polls; unset or 0 for none. A value below 60, or one that is no number, counts as 60. */
  readonly refresh?: number;
  readonly campaignSource: CampaignSource | undefined;
}

const timer = new WakeTimer('online');

/**
 * Polls the file of its host's campaign while the host is on the screen, the page is visible and the browser is
 * online.
 */
export class PollingController implements ReactiveController, TimerTarget {
  readonly element: PollingHost;
  due = Infinity;

  constructor(host: PollingHost) {
    this.element = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    timer.delete(this);
  }

  hostUpdated(): void {
    const url = this.#url;
    timer[url ? 'add' : 'delete'](this);
    if (url) this.#schedule(url);
  }

  /** Polls if the interval has passed: another element of the same campaign may just have polled. */
  wake(): void {
    const url = this.#url;
    if (!url) return;
    if (navigator.onLine && nextPollAt(url, this.#seconds) <= Date.now())
      poll(url).catch(({message}: Error) => this.#warn(message));
    this.#schedule(url);
  }

  /**
   * The file to poll; `undefined` if the host has no `refresh` or is not in the page, or its campaign has no file that
   * can change.
   */
  get #url(): string | undefined {
    const {refresh = 0, isConnected, campaignSource} = this.element;
    return refresh !== 0 && isConnected && !campaignSource?.integrity ? campaignSource?.url : undefined;
  }

  get #seconds(): number {
    const {refresh = 0} = this.element;
    return refresh >= MIN_SECONDS ? refresh : MIN_SECONDS;
  }

  /** Nothing is due while the browser is offline: the `online` event wakes the controller. */
  #schedule(url: string): void {
    if (this.element.refresh !== this.#seconds) this.#warn(`expected seconds, at least ${MIN_SECONDS}`);
    startPolling(url);
    this.due = navigator.onLine ? nextPollAt(url, this.#seconds) : Infinity;
    timer.schedule(this);
  }

  #warn(message: string): void {
    warnOnce(this.element.localName, `refresh: ${message}`);
  }
}
