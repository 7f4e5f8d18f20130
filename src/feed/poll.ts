import {isFuture} from '../model/days/day.js';
import type {FileHead} from '../model/schema/head.js';
import {load, type FileProofs} from './load-campaign.js';
import {isSameText} from './parse.js';
import {readHead} from './read-section.js';
import {CHANGED, fileKey, pollStateOf, sharedState, type PollState} from './shared-state.js';

/** Each page waits up to 10 % longer than its interval, so that not all pages send requests at once. */
const JITTER = 1 + Math.random() / 10;

/** A file that can be polled. */
export interface PolledFile extends FileProofs {
  readonly url: string;
  /**
   * What is shown once `json` has come after `last`, both of unknown shape; `undefined` if that stays as it is. By
   * default, `json` if it is no older as a campaign. Throws a `FeedError` if it cannot be read.
   */
  readonly replacement?: ((json: unknown, last: unknown) => unknown) | undefined;
}

const keyOf = ({url, keys, withdrawalKeys}: PolledFile): string => fileKey(url, keys, withdrawalKeys);

/** Begins to count the time until the next poll of a file, unless another element has begun. */
export function startPolling(file: PolledFile): void {
  pollStateOf(keyOf(file));
}

/**
 * When a file may be polled next, in milliseconds since 1970: `seconds` after the last poll, but not before its server
 * allows it (`Retry-After`).
 */
export function nextPollAt(file: PolledFile, seconds: number): number {
  const {looks} = sharedState();
  const {at} = looks.get(keyOf(file)) ?? {at: Date.now()};
  return Math.max(at + seconds * 1000 * JITTER, looks.get(file.url)?.away ?? 0);
}

/**
 * Loads a file again, revalidating the browser's cache. If it is newer, every element shows it, and `CHANGED` is fired.
 * An older file, or one with an invalid head, changes nothing. If polling fails while the browser is offline, the next
 * poll is due at once.
 *
 * @throws {FeedError} As `loadCampaign`; `schema` or `version` if the head is invalid.
 */
export async function poll(file: PolledFile): Promise<void> {
  const state = pollStateOf(keyOf(file));
  state.at = Date.now();
  try {
    await replaceIfNewer(file, state);
  } catch (error) {
    if (!navigator.onLine) state.at = 0;
    throw error;
  }
}

async function replaceIfNewer(file: PolledFile, state: PollState): Promise<void> {
  const {url, replacement = newer} = file;
  const json = await load(url, {cache: 'no-cache'}, file);
  const last = state.json ?? (await sharedState().requests.get(keyOf(file)));
  const next = replacement(json, last);
  if (next === undefined || isSameText(next, last)) return;
  state.json = next;
  dispatchEvent(new Event(CHANGED));
}

const newer = (json: unknown, last: unknown): unknown => (isOlder(readHead(json), last) ? undefined : json);

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
