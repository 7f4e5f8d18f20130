import {comparable} from 'solidarity-widgets/campaign-tools';
import {folded} from '../../reading/plain.mjs';
import {digest} from './leaves.mjs';

/**
 * The id of a new event: an id of the spreadsheet's own, else its first day and its town, and its number in the
 * spreadsheet. It has no word of the title, which may name a person: ids stand in `history.json` and in links.
 *
 * @param {object} event - The event.
 * @param {{key?: string, kind: string}} source - What the source knows it by, and the kind of the source.
 * @param {(id: string) => boolean} isTaken - Whether another event has that id.
 * @returns {string} An id that is free.
 */
export function newId(event, {key, kind}, isTaken) {
  const base = baseId(event, {key, kind});
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(id)) return id;
  }
}

/** The id that the event has if no other one has it. */
export function baseId({startDate, location, eventAttendanceMode}, {key, kind}) {
  const own = kind === 'spreadsheet' && key && !/^\d+$/.test(key) ? slug(key) : '';
  if (own) return own;
  const town = location?.addressLocality;
  const name = typeof town === 'object' ? (town.en ?? Object.values(town)[0]) : town;
  const where =
    slug(name ?? '') ||
    (eventAttendanceMode === 'OnlineEventAttendanceMode' ? 'online' : slug(location?.addressCountry ?? '')) ||
    'event';
  const last = key && (kind === 'spreadsheet' ? key : slug(digest(key)) || undefined);
  return [String(startDate).slice(0, 10), where, last].filter(Boolean).join('-');
}

/** Whether one of `ids` is `id`. */
export const hasId = (ids, id) => ids.some(each => comparable(each) === comparable(id));

/** `text` in small Latin letters, digits and hyphens; empty if it has none. */
const slug = text =>
  folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
