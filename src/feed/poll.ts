import {isFuture} from '../model/days/day.js';
import {load} from './load-campaign.js';
import {isSameText} from './parse.js';
import {readHead} from './read-section.js';
import {pollStateOf, sharedState, type PollState} from './shared-state.js';

/** The event fired on `window` when a campaign has changed; every element then renders again. */
export const CHANGED = 'solidarity-changed';

/** Each page waits up to 10 % longer than its interval, so that not all pages send requests at once. */
const JITTER = 1 + Math.random() / 10;

/** Begins to count the time until the next poll of the campaign at `url`, unless another element has begun. */
export const startPolling: (url: string) => void = pollStateOf;

/**
 * When the campaign at `url` may be polled next, in milliseconds since 1970: `seconds` after the last poll, but not
 * before its server allows it (`Retry-After`).
 */
export function nextPollAt(url: string, seconds: number): number {
  const {at, away = 0} = sharedState().looks.get(url) ?? {at: Date.now()};
  return Math.max(at + seconds * 1000 * JITTER, away);
}

/**
 * Loads the campaign at `url` again, revalidating the browser's cache. If it is newer, every element shows it, and
 * `CHANGED` is fired. An older campaign, or one with an invalid head, changes nothing. If polling fails while the
 * browser is offline, the next poll is due at once.
 *
 * @throws {FeedError} As `loadCampaign`; `schema` or `version` if the head is invalid.
 */
export async function poll(url: string): Promise<void> {
  const state = pollStateOf(url);
  state.at = Date.now();
  try {
    await replaceIfNewer(url, state);
  } catch (error) {
    if (!navigator.onLine) state.at = 0;
    throw error;
  }
}

async function replaceIfNewer(url: string, state: PollState): Promise<void> {
  const json = await load(url, {cache: 'no-cache'});
  const {updated} = readHead(json);
  const last = state.json ?? (await sharedState().requests.get(url));
  const {updated: before} = (last ?? {}) as {updated?: unknown};
  if ((typeof before === 'string' && isEarlier(updated, before)) || isSameText(json, last)) return;
  state.json = json;
  dispatchEvent(new Event(CHANGED));
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
