import {isFuture} from '../model/days/day.js';
import {load} from './load-campaign.js';
import {readHead} from './read-section.js';
import {pollStateOf, sharedState, type PollState} from './shared-state.js';

/** Fired on `window` when a campaign has changed: every element then renders again. */
export const CHANGED = 'solidarity-changed';

/** Each page waits up to a tenth longer than it was told, so that not all of them ask at once. */
const JITTER = 1 + Math.random() / 10;

/** When the campaign at `url` may be polled next, in milliseconds since 1970: `seconds` after the last poll, and when its server allows it. */
export function nextPollAt(url: string, seconds: number): number {
  const {at, away = 0} = pollStateOf(url);
  return Math.max(at + seconds * 1000 * JITTER, away);
}

/**
 * Loads the campaign at `url` again, through the browser's cache. Where it is a newer one, it becomes what every element shows, and
 * `CHANGED` is fired. An older one, or one whose head is wrong, changes nothing. After a failure of a page that is offline the next poll is due at once.
 *
 * @throws {FeedError} As `loadCampaign`; `schema` or `version` where the head is wrong.
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
  const before = String((last as {updated?: unknown} | undefined)?.updated);
  if (isEarlier(updated, before) || JSON.stringify(json) === JSON.stringify(last)) return;
  state.json = json;
  dispatchEvent(new Event(CHANGED));
}

/**
 * Whether `updated` is certainly earlier than `before`. Where either has only a day, their days are compared. A `before` that is no day, or
 * lies in the future, was a mistake, and keeps nothing out.
 */
function isEarlier(updated: string, before: string): boolean {
  const length = updated.length > 10 && before.length > 10 ? Infinity : 10;
  const [one, other] = [updated, before].map(text => Date.parse(text.slice(0, length)));
  return one! < other! && !isFuture(before.slice(0, 10), new Date());
}
