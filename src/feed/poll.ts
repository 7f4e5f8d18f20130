import {isFuture} from '../model/days/day.js';
import type {FileHead} from '../model/schema/head.js';
import {load} from './load-campaign.js';
import {isSameText} from './parse.js';
import {readHead} from './read-section.js';
import {fileKey, pollStateOf, sharedState, type PollState} from './shared-state.js';

/** The event fired on `window` when a campaign has changed; every element then renders again. */
export const CHANGED = 'solidarity-changed';

/** Each page waits up to 10 % longer than its interval, so that not all pages send requests at once. */
const JITTER = 1 + Math.random() / 10;

/** A file that can be polled. */
export interface PolledFile {
  readonly url: string;
  /** Public keys between spaces, by one of which it must be signed. */
  readonly keys?: string | undefined;
  /**
   * Whether the content `json` may replace `last`, both of unknown shape: by default, as a campaign. Throws a
   * `FeedError` if it cannot be read.
   */
  readonly mayReplace?: ((json: unknown, last: unknown) => boolean) | undefined;
}

/** Begins to count the time until the next poll of a file, unless another element has begun. */
export function startPolling({url, keys}: PolledFile): void {
  pollStateOf(fileKey(url, keys));
}

/**
 * When a file may be polled next, in milliseconds since 1970: `seconds` after the last poll, but not before its server
 * allows it (`Retry-After`).
 */
export function nextPollAt({url, keys}: PolledFile, seconds: number): number {
  const {looks} = sharedState();
  const {at} = looks.get(fileKey(url, keys)) ?? {at: Date.now()};
  return Math.max(at + seconds * 1000 * JITTER, looks.get(url)?.away ?? 0);
}

/**
 * Loads a file again, revalidating the browser's cache. If it is newer, every element shows it, and `CHANGED` is fired.
 * An older file, or one with an invalid head, changes nothing. If polling fails while the browser is offline, the next
 * poll is due at once.
 *
 * @throws {FeedError} As `loadCampaign`; `schema` or `version` if the head is invalid.
 */
export async function poll(file: PolledFile): Promise<void> {
  const state = pollStateOf(fileKey(file.url, file.keys));
  state.at = Date.now();
  try {
    await replaceIfNewer(file, state);
  } catch (error) {
    if (!navigator.onLine) state.at = 0;
    throw error;
  }
}

async function replaceIfNewer(
  {url, keys, mayReplace = isNewer}: PolledFile,
  state: PollState,
): Promise<void> {
  const json = await load(url, {cache: 'no-cache'}, keys);
  const last = state.json ?? (await sharedState().requests.get(fileKey(url, keys)));
  if (!mayReplace(json, last) || isSameText(json, last)) return;
  state.json = json;
  dispatchEvent(new Event(CHANGED));
}

const isNewer = (json: unknown, last: unknown): boolean => !isOlder(readHead(json), last);

/** Whether a file with this head is older than `last`, of unknown shape: a serial never falls. */
export function isOlder({updated, serial = 0}: Partial<FileHead>, last: unknown): boolean {
  const {updated: before, serial: highest} = Object(last) as {updated?: unknown; serial?: unknown};
  const isBefore = typeof before === 'string' && updated && isEarlier(updated, before);
  return isBefore || (typeof highest === 'number' && serial < highest);
}

/**
 * Whether `updated` is certainly earlier than `before`. If either is only a day, their days are compared. A `before`
 * that is not a date, or is in the future, is a mistake and never blocks an update.
 */
function isEarlier(updated: string, before: string): boolean {
  const length = updated.length > 10 && before.length > 10 ? Infinity : 10;
  const timeOf = (text: string) => Date.parse(text.slice(0, length));
  return timeOf(updated) < timeOf(before) && !isFuture(before.slice(0, 10), new Date());
}
