import {newId} from './ids.mjs';
import {digestsOf} from './leaves.mjs';

/**
 * The events of the campaign, and those of the last imports that are no longer in it.
 *
 * @param {object[]} events - Those of the campaign.
 * @param {{imported?: Record<string, {from: string, kind: string, key?: string, digests: Record<string, string>}>}} memory - What
 *   was imported, by id, from `private/rows.json`.
 * @returns {(import('./matching.mjs').Known & {index?: number, last?: Record<string, string>})[]} With the place in the campaign, if it
 *   is there; and `last`, the digests of the last import, if there was one.
 */
export function knownEvents(events, {imported = {}}) {
  const ids = new Set(events.map(({id}) => id).filter(id => typeof id === 'string'));
  const here = events.map((event, index) => {
    const last =
      typeof event.id === 'string' && Object.hasOwn(imported, event.id) ? imported[event.id] : undefined;
    const id =
      typeof event.id === 'string' ? event.id : newId(event, {kind: 'campaign'}, one => ids.has(one));
    ids.add(id);
    return {id, index, ...last, last: last?.digests, digests: last?.digests ?? digestsOf(event)};
  });
  const gone = Object.entries(imported).filter(([id]) => !ids.has(id));
  return [...here, ...gone.map(([id, last]) => ({id, ...last}))];
}
