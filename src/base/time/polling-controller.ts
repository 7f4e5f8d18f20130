import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CampaignSource} from '../../feed/campaign-source.js';
import {nextPollAt, poll, startPolling, type PolledFile} from '../../feed/poll.js';
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
    const files = this.#files;
    timer[files.length ? 'add' : 'delete'](this);
    if (files.length) this.#schedule(files);
  }

  /** Polls if the interval has passed: another element of the same campaign may just have polled. */
  wake(): void {
    const files = this.#files;
    if (!files.length) return;
    for (const file of files)
      if (navigator.onLine && nextPollAt(file, this.#seconds) <= Date.now())
        poll(file).catch(({message}: Error) => this.#warn(message));
    this.#schedule(files);
  }

  /**
   * The files to poll; none if the host has no `refresh` or is not in the page, or its campaign has no file that can
   * change.
   */
  get #files(): PolledFile[] {
    const {refresh = 0, isConnected, campaignSource} = this.element;
    if (!campaignSource || refresh === 0 || !isConnected) return [];
    const files = [campaignSource, ...(campaignSource.others ?? [])];
    return files.filter((file): file is CampaignSource & PolledFile => !!file.url && !file.integrity);
  }

  get #seconds(): number {
    const {refresh = 0} = this.element;
    return refresh >= MIN_SECONDS ? refresh : MIN_SECONDS;
  }

  /** Nothing is due while the browser is offline: the `online` event wakes the controller. */
  #schedule(files: readonly PolledFile[]): void {
    if (this.element.refresh !== this.#seconds) this.#warn(`expected seconds, at least ${MIN_SECONDS}`);
    files.forEach(startPolling);
    const next = Math.min(...files.map(file => nextPollAt(file, this.#seconds)));
    this.due = navigator.onLine ? next : Infinity;
    timer.schedule(this);
  }

  #warn(message: string): void {
    warnOnce(this.element.localName, `refresh: ${message}`);
  }
}
