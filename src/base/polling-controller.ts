import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CampaignSource} from '../feed/campaign-source.js';
import {nextPollAt, poll} from '../feed/poll.js';
import {WakeTimer, type Sleeper} from './wake-timer.js';
import {warnOnce} from './warn-once.js';

/** The fewest seconds between two polls of a campaign. */
const FEWEST = 60;

export interface PollingHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds between two polls; unset or 0, there are none. Less than a minute, or what is no number, is a minute. */
  readonly refresh?: number;
  readonly campaignSource: CampaignSource | undefined;
}

const timer = new WakeTimer('online');

/** Polls the file of its host's campaign while the host is on the screen, the page is shown and the browser is online. */
export class PollingController implements ReactiveController, Sleeper {
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
    const url = this.element.isConnected && this.#url;
    timer[url ? 'add' : 'delete'](this);
    if (url) this.#plan(url);
  }

  /** Polls, if it is time to: another element of the same campaign may just have done so. */
  wake(): void {
    const url = this.#url;
    if (!url) return;
    if (navigator.onLine && nextPollAt(url, this.#seconds) <= Date.now())
      poll(url).catch(({message}: Error) => this.#warn(message));
    this.#plan(url);
  }

  /** The file to poll; `undefined` where the host does not ask for it, or has no file. */
  get #url(): string | undefined {
    const {refresh = 0, campaignSource} = this.element;
    return refresh !== 0 ? campaignSource?.url : undefined;
  }

  get #seconds(): number {
    const {refresh = 0} = this.element;
    return refresh >= FEWEST ? refresh : FEWEST;
  }

  /** Offline nothing is due: the browser says when it is online again. */
  #plan(url: string): void {
    if (this.element.refresh !== this.#seconds) this.#warn(`expected seconds, at least ${FEWEST}`);
    this.due = navigator.onLine ? nextPollAt(url, this.#seconds) : Infinity;
    timer.plan(this);
  }

  #warn(message: string): void {
    warnOnce(this.element.localName, `refresh: ${message}`);
  }
}
