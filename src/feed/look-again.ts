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
  const {looks} = page();
  const now = Date.now();
  const look = looks.get(url) ?? {at: now};
  looks.set(url, look);
  const interval = seconds * 1000 * SLACK;
  const left = look.at + interval - now;
  if (left > 0 || document.hidden) return left;
  look.at = now;
  find(url, look).catch(({message, cause}: Error) => {
    tell(message);
    const told = (cause as Response | undefined)?.headers?.get('retry-after') ?? '';
    const away = Number(told) * 1000 || Date.parse(told) - Date.now();
    if (!navigator.onLine) look.at = 0;
    else if (away > interval) look.at = Date.now() + Math.min(away, LONGEST) - interval;
  });
  return interval;
}

/** Takes what is at `url` now for what is shown, if it is another and not older. */
async function find(url: string, look: Look): Promise<void> {
  const json = await load(url, {cache: 'no-cache'});
  const {updated} = readHead(json);
  const last = (look.json ?? (await page().requests.get(url))) as {updated?: string} | undefined;
  if (isBefore(updated, last?.updated) || JSON.stringify(json) === JSON.stringify(last)) return;
  look.json = json;
  dispatchEvent(new Event(CHANGED));
}

/** Whether `one` is surely earlier than `other`: a day is not earlier than a moment on it. */
function isBefore(one: string, other = ''): boolean {
  return Date.parse(one) < Date.parse(one.length > 10 ? other : other.slice(0, 10));
}
