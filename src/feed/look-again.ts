import {isFuture} from '../model/day.js';
import {load} from './load-campaign.js';
import {page, type Look} from './page.js';
import {readHead} from './read-section.js';

/** Fired on `window` when a campaign has changed: whatever shows one is then drawn anew. */
export const CHANGED = 'solidarity-changed';

/** The longest time, in milliseconds, for which a server can keep us away: an hour. */
const LONGEST = 3_600_000;

/** How much longer than it was told this page waits, up to a tenth, so that not all pages ask at once. */
const SLACK = 1 + Math.random() / 10;

/**
 * Looks again at the campaign at `url`, through the browser's cache, if the last look was `seconds` ago and the page is seen and
 * online. Returns the milliseconds until the next look is due; `Infinity` where the page must be online first.
 *
 * What is found is for everything that shows the campaign; nothing changes where it is older or its head is wrong. Why nothing was
 * found is for `tell`. A server that says how long to stay away (`Retry-After`, RFC 9110, 10.2.3) is left alone for as long, an hour at
 * most.
 */
export function lookAgain(url: string, seconds: number, tell: (message: string) => void): number {
  if (!navigator.onLine) return Infinity;
  const {looks, requests} = page();
  const now = Date.now();
  const look = looks.get(url) ?? {at: now};
  const interval = seconds * 1000 * SLACK;
  const stayAway = ({cause}: Error) => {
    const told = (cause as Response | undefined)?.headers?.get('retry-after') ?? '';
    const away = Number(told) * 1000 || Date.parse(told) - Date.now();
    if (!navigator.onLine) look.at = 0;
    else if (away > interval) look.at = Date.now() + Math.max(Math.min(away, LONGEST) - interval, 0);
  };
  if (!looks.has(url)) requests.get(url)?.catch(stayAway);
  looks.set(url, look);
  const left = look.at + interval - now;
  if (left > 0 || document.hidden) return left;
  look.at = now;
  find(url, look).catch((error: Error) => {
    tell(error.message);
    stayAway(error);
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
