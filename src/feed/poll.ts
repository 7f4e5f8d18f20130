import {isFuture} from '../model/days/day.js';
import {load} from './load-campaign.js';
import {lookAt, page, type Look} from './shared-state.js';
import {readHead} from './read-section.js';

/** Fired on `window` when a campaign has changed: whatever shows one is then drawn anew. */
export const CHANGED = 'solidarity-changed';

/** How much longer than it was told this page waits, up to a tenth, so that not all pages ask at once. */
const SLACK = 1 + Math.random() / 10;

/**
 * Looks again at the campaign at `url`, through the browser's cache, if the last look was `seconds` ago and the page is seen and
 * online. Returns the milliseconds until the next look is due; `Infinity` where the page must be online first.
 *
 * What is found is for everything that shows the campaign; nothing changes where it is older or its head is wrong. Why nothing was
 * found is for `tell`. A server that says how long to stay away is left alone for as long.
 */
export function lookAgain(url: string, seconds: number, tell: (message: string) => void): number {
  if (!navigator.onLine) return Infinity;
  const look = lookAt(url);
  const now = Date.now();
  const interval = seconds * 1000 * SLACK;
  const left = Math.max(look.at + interval, look.away ?? 0) - now;
  if (left > 0 || document.hidden) return left;
  look.at = now;
  find(url, look).catch(({message}: Error) => {
    tell(message);
    if (!navigator.onLine) look.at = 0;
  });
  return interval;
}

/** Takes what is at `url` now for what is shown, if it is another and not older. */
async function find(url: string, look: Look): Promise<void> {
  const json = await load(url, {cache: 'no-cache'});
  const {updated} = readHead(json);
  const last = look.json ?? (await page().requests.get(url));
  const before = String((last as {updated?: unknown} | undefined)?.updated);
  if (isEarlier(updated, before) || JSON.stringify(json) === JSON.stringify(last)) return;
  look.json = json;
  dispatchEvent(new Event(CHANGED));
}

/**
 * Whether `updated` is surely earlier than what was read `before`: where either is a day, its day is. What is no day, or is still to come, was a
 * mistake, and keeps nothing out.
 */
function isEarlier(updated: string, before: string): boolean {
  const length = updated.length > 10 && before.length > 10 ? Infinity : 10;
  const [one, other] = [updated, before].map(text => Date.parse(text.slice(0, length)));
  return one! < other! && !isFuture(before.slice(0, 10), new Date());
}
