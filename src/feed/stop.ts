// A stop takes a whole campaign off: a small signed file in place of any file of the campaign.

import {FeedError} from './feed-error.js';
import {CHANGED, sharedState} from './shared-state.js';

/** What every stop says in `file`, at whichever address it lies: no other signed file says so. */
const STOP = 'stop.json';

/**
 * Obeys `json`, which a key of the page has signed, if it is a stop: the page then shows no file of `keys`, public keys
 * between spaces, up to the serial of the stop.
 *
 * @throws {FeedError} `stopped` if it is a stop, `signature` if it is one of another campaign, or older than what the page
 *   has shown. Nothing is thrown if it is none.
 */
export function obeyStop(json: unknown, keys: string, url: string): void {
  const {file, stops, serial} = Object(json) as {file?: unknown; stops?: unknown; serial?: unknown};
  if (file !== STOP) return;
  const key = keys.split(/\s+/).find(each => each === stops);
  if (!key || !Number.isSafeInteger(serial))
    throw new FeedError('signature', url, 'a stop of another campaign');
  const {stopped, serials} = sharedState();
  if ((serial as number) < (serials.get(keys) ?? 0)) throw olderError(url);
  if ((serial as number) > (stopped.get(key) ?? -1)) {
    stopped.set(key, serial as number);
    dispatchEvent(new Event(CHANGED));
  }
  throw stoppedError(url);
}

/** Whether a file with this serial, signed by one of `keys`, has been stopped on this page. */
export function isStoppedAt(serial: number, keys: string): boolean {
  const {stopped} = sharedState();
  return keys.split(/\s+/).some(key => serial <= (stopped.get(key) ?? -1));
}

export const stoppedError = (url: string): FeedError =>
  new FeedError('stopped', url, 'whoever may withdraw has stopped the whole campaign');

export const olderError = (url: string): FeedError =>
  new FeedError('signature', url, 'older, by its serial, than what this page has shown');
